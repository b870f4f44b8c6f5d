using System.Runtime.CompilerServices;
using CorpusGen.Engine.Extraction.Quotes.Marks;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes.Prose;

/// <summary>Puts tokens together to the pieces of a <see cref="Skeleton"/>.</summary>
internal sealed class SkeletonReader(Skeleton skeleton)
{
    private ProseText _text = null!;
    private string _body = "";
    private TokenList _tokens;
    private QuoteSpan[] _quotes = [];
    private Piece[] _pieces = [];
    private int[] _capitals = [];
    private int[] _starts = [];
    private int _last;
    private int _count;
    private int _capitalCount;
    private int _startCount;
    private int _sentence;
    private int _nextSentence;

    /// <summary>Reads a stretch of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The stretch.</param>
    /// <param name="quotes">All quotations of the text.</param>
    /// <param name="inside">The indexes of those that stand in the stretch and in no other there, in order.</param>
    public void Read(ProseText text, TextSpan range, QuoteSpan[] quotes, List<int> inside)
    {
        (_text, _body, _tokens, _quotes) = (text, text.Body, text.Tokens, quotes);
        var first = text.TokenAt(range.Start);
        _last = text.TokenAt(range.End);
        (_pieces, _capitals, _starts) = skeleton.Start(text, quotes, _last - first);
        (_count, _capitalCount, _startCount) = (0, 0, 0);
        ReadFrom(first, range, inside);
        skeleton.End(_count, _capitalCount, Datelines.Split(_body, _pieces, _count, _starts, _startCount));
        (_text, _body, _tokens, _quotes, _pieces, _capitals, _starts) = (null!, "", default, [], [], [], []);
    }

    private void ReadFrom(int token, TextSpan range, List<int> inside)
    {
        _sentence = token < _last ? _text.SentenceIndexes[token] : 0;
        _nextSentence = StartOf(_sentence + 1);
        for (var i = 0; i < inside.Count; i++)
        {
            var outer = _quotes[inside[i]].Outer;
            token = ReadUpTo(outer.Start, token);
            if (token == _last)
            {
                skeleton.Quotes.AddRange(new int[inside.Count - i]);
                return;
            }

            skeleton.Quotes.Add(_count);
            Add(new Piece(outer, PieceKind.Quote, inside[i], StartAt(outer.Start)));
            while (token < _last && _tokens[token].Start < outer.End)
            {
                token++;
            }
        }

        ReadUpTo(range.End, token);
    }

    private int ReadUpTo(int end, int token)
    {
        for (token = ReadPlain(token, end); token < _last && _tokens[token].Start < end; token = ReadPlain(token, end))
        {
            ref readonly var next = ref _tokens[token];
            if (next.Kind == TokenKind.Word && EndsWord(token + 1))
            {
                AddWord(next);
                token++;
            }
            else
            {
                token = next.Kind == TokenKind.Mark ? ReadMark(token) : ReadWord(token, end);
            }
        }

        return token;
    }

    // Most pieces are small words inside a sentence, with a blank behind them. Apart, since in few registers it is faster.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadPlain(int token, int end)
    {
        var (tokens, pieces, count, limit) = (_tokens, _pieces, _count, Math.Min(end, _nextSentence));
        for (var last = count == 0 ? 0 : Math.Min(_last, tokens.Length - 1); token < last; token++)
        {
            ref readonly var word = ref tokens[token];
            if (!word.IsSmall || word.Start >= limit || !tokens[token + 1].SpaceBefore)
            {
                break;
            }

            pieces[count++] = new Piece(word.Span, PieceKind.Word, word.Hash, PieceTraits.None);
        }

        _count = count;
        return token;
    }

    private Piece WholeWord(in Token word, PieceTraits traits)
    {
        traits |= EndsPossessive(word.Span, out var stem) ? PieceTraits.IsPossessive : PieceTraits.None;
        traits |= IsCapitalised(word.Span) ? PieceTraits.IsCapitalised : PieceTraits.None;
        return new Piece(word.Span, PieceKind.Word, word.Hash, traits, (byte)(word.Length - stem));
    }

    // A blank, a comma and the end of a sentence join nothing, and most words stand before one.
    private bool EndsWord(int token)
    {
        if (token == _tokens.Length || _tokens[token].SpaceBefore)
        {
            return true;
        }

        var mark = _body[_tokens[token].Start];
        return mark == ',' || (mark == '.' && token + 1 < _tokens.Length && _tokens[token + 1].SpaceBefore && _tokens[token + 1].Start == _nextSentence);
    }

    private void AddWord(in Token word)
    {
        var traits = StartAt(word.Start);
        Add(word.IsSmall ? new Piece(word.Span, PieceKind.Word, word.Hash, traits) : WholeWord(word, traits));
    }

    private void Add(in Piece piece)
    {
        if (piece.StartsSentence)
        {
            _text.Cancellation.ThrowIfCancellationRequested();
            _starts[_startCount++] = _count;
        }

        if (piece.IsCapitalised)
        {
            _capitals[_capitalCount++] = _count;
        }

        _pieces[_count++] = piece;
    }

    private int ReadMark(int token)
    {
        var mark = _tokens[token];

        // Bramwell & Sons
        var joins = _body[mark.Start] == '&' && _count > 0 && _pieces[_count - 1].Kind == PieceKind.Word;
        Add(joins
            ? new Piece(mark.Span, PieceKind.Word, mark.Hash, PieceTraits.None)
            : new Piece(mark.Span, PieceKind.Mark, mark.Hash, StartAt(mark.Start)));
        return token + 1;
    }

    private int ReadWord(int token, int limit)
    {
        ref readonly var first = ref _tokens[token];
        var end = token + 1;
        var hasWord = first.Kind == TokenKind.Word;
        while (end < _tokens.Length && _tokens[end].Start < limit && !_tokens[end].SpaceBefore && Joins(end, limit, out var joined))
        {
            end = joined;
            hasWord |= _tokens[end - 1].Kind == TokenKind.Word;
        }

        var span = TextSpan.FromBounds(first.Start, _tokens[end - 1].End);
        var hash = end == token + 1 ? first.Hash : WordHash.Of(_body, span.Start, span.Length);
        var stem = span.Length;
        var possessive = (!first.IsSmall || end > token + 1) && EndsPossessive(span, out stem);
        if (!possessive && end < _tokens.Length && !_tokens[end].SpaceBefore && _tokens[end].Start < limit
            && _body[_tokens[end].Start] is '\'' or '\u2019' && _body[span.End - 1] is 's' or 'S' or 'z' or 'x')
        {
            possessive = true;
            end++;
        }

        var traits = StartAt(span.Start) | (possessive ? PieceTraits.IsPossessive : PieceTraits.None);
        if (hasWord && (!first.IsSmall || end > token + 1) && IsCapitalised(span))
        {
            traits |= PieceTraits.IsCapitalised;
        }

        if (span.End > first.End)
        {
            traits |= PieceTraits.IsJoined;
        }

        Add(new Piece(span, hasWord ? PieceKind.Word : PieceKind.Number, hash, traits, (byte)(span.Length - stem)));
        return end;
    }

    private bool IsCapitalised(TextSpan span)
    {
        if (char.IsUpper(_body[span.Start]))
        {
            return true;
        }

        for (var i = span.Start + 1; i < span.End && i < span.Start + 6; i++)
        {
            if (char.IsUpper(_body[i]))
            {
                return _body[i - 1] is '-' or '\'' or '\u2019' || char.IsLetter(_body[i - 1]);
            }
        }

        return false;
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
        return !SentenceStartsAt(stop + 1, next.Start) && (next.Kind != TokenKind.Mark || _tokens[stop - 1].Length <= 2);
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

    private PieceTraits StartAt(int offset)
    {
        if (offset < _nextSentence)
        {
            return _count == 0 ? PieceTraits.StartsSentence : PieceTraits.None;
        }

        while (_nextSentence <= offset)
        {
            _nextSentence = StartOf(++_sentence + 1);
        }

        return _count == 0 || StartOf(_sentence) == offset ? PieceTraits.StartsSentence : PieceTraits.None;
    }

    private int StartOf(int sentence) => sentence < _text.Sentences.Length ? _text.Sentences[sentence].Start : int.MaxValue;

    private bool SentenceStartsAt(int token, int offset) => _text.Sentences[_text.SentenceIndexes[token]].Start == offset;
}
