using CorpusGen.Engine.Extraction.Quotes.Marks;
using CorpusGen.Engine.Extraction.Quotes.Words;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes.Prose;

/// <summary>Puts tokens together to the pieces of a <see cref="Skeleton"/>.</summary>
internal sealed class SkeletonReader
{
    private readonly ProseText _text;
    private readonly string _body;
    private readonly Token[] _tokens;
    private readonly IReadOnlyList<QuoteSpan> _quotes;
    private readonly List<Piece> _pieces = [];
    private readonly Dictionary<int, int> _places = [];
    private int _sentence;

    private SkeletonReader(ProseText text, IReadOnlyList<QuoteSpan> quotes)
    {
        _text = text;
        _body = text.Body;
        _tokens = text.Tokens;
        _quotes = quotes;
    }

    /// <summary>Reads a stretch of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The stretch.</param>
    /// <param name="quotes">All quotations of the text.</param>
    /// <param name="inside">The indexes of those that stand in the stretch and in no other there, in order.</param>
    public static Skeleton Read(ProseText text, TextSpan range, IReadOnlyList<QuoteSpan> quotes, IReadOnlyList<int> inside)
    {
        var reader = new SkeletonReader(text, quotes);
        reader.Read(range, inside);
        return new Skeleton(text.Body, Datelines.Split(text.Body, reader._pieces.ToArray()), reader._places);
    }

    private void Read(TextSpan range, IReadOnlyList<int> inside)
    {
        var next = 0;
        var token = _text.TokenAt(range.Start);
        while (token < _tokens.Length && _tokens[token].Start < range.End)
        {
            if (next < inside.Count && _tokens[token].Start >= _quotes[inside[next]].Outer.Start)
            {
                var outer = _quotes[inside[next]].Outer;
                _places[inside[next]] = _pieces.Count;
                _pieces.Add(new Piece(outer, PieceKind.Quote, 0, WordClass.None, StartsSentence(outer.Start), false, inside[next]));
                next++;
                while (token < _tokens.Length && _tokens[token].Start < outer.End)
                {
                    token++;
                }

                continue;
            }

            var end = next < inside.Count ? Math.Min(range.End, _quotes[inside[next]].Outer.Start) : range.End;
            token = ReadPiece(token, end);
        }
    }

    private int ReadPiece(int token, int limit)
    {
        var first = _tokens[token];
        var end = token + 1;
        if (first.Kind == TokenKind.Mark)
        {
            // Bramwell & Sons
            var joins = _body[first.Start] == '&' && _pieces.Count > 0 && _pieces[_pieces.Count - 1].Kind == PieceKind.Word;
            if (joins)
            {
                _pieces.Add(new Piece(first.Span, PieceKind.Word, 1, WordClass.Particle, false, false, -1));
                return end;
            }

            _pieces.Add(new Piece(first.Span, PieceKind.Mark, 0, WordClass.None, StartsSentence(first.Start), false, -1));
            return end;
        }

        var hasWord = first.Kind == TokenKind.Word;
        while (end < _tokens.Length && _tokens[end].Start < limit && !_tokens[end].SpaceBefore && Joins(end, limit, out var joined))
        {
            end = joined;
            hasWord |= _tokens[end - 1].Kind == TokenKind.Word;
        }

        var span = TextSpan.FromBounds(first.Start, _tokens[end - 1].End);
        var possessive = EndsPossessive(span, out var stem);
        if (!possessive && end < _tokens.Length && !_tokens[end].SpaceBefore && _tokens[end].Start < limit
            && _body[_tokens[end].Start] is '\'' or '\u2019' && _body[span.End - 1] is 's' or 'S' or 'z' or 'x')
        {
            possessive = true;
            end++;
        }

        var wordClass = ClassOf(span, stem);
        _pieces.Add(new Piece(span, hasWord ? PieceKind.Word : PieceKind.Number, stem, wordClass, StartsSentence(span.Start), possessive, -1));
        return end;
    }

    // A hyphen, an ampersand, a slash or a full stop joins what follows without a blank; a full stop that ends no sentence belongs to its word.
    private bool Joins(int mark, int limit, out int end)
    {
        end = mark + 1;
        if (_tokens[mark].Kind != TokenKind.Mark)
        {
            return true;
        }

        var c = _body[_tokens[mark].Start];
        var follows = mark + 1 < _tokens.Length;
        var touches = follows && _tokens[mark + 1].Start < limit && !_tokens[mark + 1].SpaceBefore && _tokens[mark + 1].Kind != TokenKind.Mark;
        if (touches && c is '-' or '\u2010' or '\u2011' or '&' or '.' or '/' or '_' or '@')
        {
            end = mark + 2;
            return true;
        }

        return c == '.' && follows && _tokens[mark - 1].Kind == TokenKind.Word && IsAbbreviation(mark);
    }

    private bool IsAbbreviation(int stop)
    {
        var next = _tokens[stop + 1];
        return _text.ParagraphAt(_tokens[stop].Start).End > next.Start && !SentenceStartsAt(next.Start)
            && (next.Kind != TokenKind.Mark || _tokens[stop - 1].Length <= 2);
    }

    private bool EndsPossessive(TextSpan span, out int stem)
    {
        stem = span.Length;
        if (_body[span.End - 1] == '.')
        {
            stem--;
        }

        for (var i = span.End - 2; i > span.Start && i >= span.End - 4; i--)
        {
            if (_body[i] is '\'' or '\u2019')
            {
                var possessive = i == span.End - 2 && _body[span.End - 1] is 's' or 'S';
                if (possessive || i != span.Start + 1)
                {
                    stem = i - span.Start;
                }

                return possessive && i == span.End - 2;
            }
        }

        return false;
    }

    private WordClass ClassOf(TextSpan span, int stem)
    {
        var whole = WordTable.ClassOf(_body, span.Start, span.Length);
        if (whole == WordClass.None && stem < span.Length)
        {
            whole = WordTable.ClassOf(_body, span.Start, stem);
        }

        if (whole == WordClass.None)
        {
            var hyphen = _body.LastIndexOf('-', span.End - 1, span.Length);
            if (hyphen > span.Start)
            {
                whole = WordTable.ClassOf(_body, hyphen + 1, stem - (hyphen + 1 - span.Start))
                    & (WordClass.Role | WordClass.Organisation | WordClass.Document | WordClass.Plural | WordClass.Male | WordClass.Female | WordClass.Relation | WordClass.FirstName);
            }
        }

        // US, WHO and IT are no pronouns.
        if (stem > 1 && char.IsUpper(_body[span.Start]) && char.IsUpper(_body[span.Start + 1]))
        {
            whole &= ~(WordClass.Pronoun | WordClass.Relative);
        }

        var names = WordClass.FirstName | WordClass.Place | WordClass.Demonym;
        if ((whole & names) != 0 && !char.IsUpper(_body[span.Start]))
        {
            whole &= ~names;
        }

        return whole;
    }

    private bool StartsSentence(int offset) => _pieces.Count == 0 || SentenceStartsAt(offset);

    private bool SentenceStartsAt(int offset)
    {
        var sentences = _text.Sentences;
        while (_sentence + 1 < sentences.Count && sentences[_sentence + 1].Start <= offset)
        {
            _sentence++;
        }

        while (_sentence > 0 && sentences[_sentence].Start > offset)
        {
            _sentence--;
        }

        return _sentence < sentences.Count && sentences[_sentence].Start == offset;
    }
}
