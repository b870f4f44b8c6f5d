using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Extraction.Quotes.Marks;
using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes;

/// <summary>Tells speech from fragments of speech and from terms, by the form of the words and by what stands before them.</summary>
internal sealed class KindClassifier(Skeleton text)
{
    private const int LongFragment = 5;

    private readonly TermReader _terms = new(text);
    private TextSpan _words;
    private TermForm _form;

    /// <summary>Whether the quotation is a name or a term whoever uses it: <c>so-called "improvements"</c>, <c>John "Jack" Sheehan</c>.</summary>
    public bool IsTerm(int piece, QuoteSpan quote) => _terms.IsTerm(piece, quote.Text.Length, FormOf(quote));

    /// <summary>Whether the words are many and no title, so that a missing comma may be forgiven: <c>"We have lost" she said</c>.</summary>
    public bool IsSpoken(QuoteSpan quote) =>
        FormOf(quote) is { Words: > 2, IsTitle: false } && (quote.Text.End == text.Body.Length || text.Body[quote.Text.End] != '.');

    /// <summary>Whether every word that can has a capital, as in titles: <c>Better Idea of Afghan Girls</c>.</summary>
    public bool IsTitle(QuoteSpan quote) => FormOf(quote).IsTitle;

    /// <summary>Whether the quotation, as far as its own form tells, is a sentence that stands for itself.</summary>
    public bool IsSentence(int piece, QuoteSpan quote)
    {
        var alone = text[piece].StartsSentence && (piece + 1 == text.Count || text[piece + 1].StartsSentence);
        if (!FormOf(quote).StartsUpper || (FormOf(quote).Words < 2 && !alone))
        {
            return false;
        }

        var opens = text[piece].StartsSentence || text.IsMark(piece - 1, ":,\u2014\u2013-") || text.IsQuote(piece - 1);
        var last = text.Body[Math.Max(quote.Text.Start, quote.Text.End - 1)];
        var after = quote.Text.End < quote.Outer.End ? text.Body[quote.Text.End] : ' ';
        var ends = last is '?' or '!' or '\u2026' or '.' or '-' or '\u2014' || after is '.' or ',' || quote.Outer.End == quote.Text.End
            || text.IsMark(piece + 1, ",.\u2014") || piece + 1 == text.Count || text[piece + 1].StartsSentence;
        return opens && ends;
    }

    /// <summary>The kind of a quotation that somebody is found to say.</summary>
    public QuoteKind OfSpeech(int piece, QuoteSpan quote)
    {
        if (IsSentence(piece, quote))
        {
            return QuoteKind.Direct;
        }

        if (IsWoven(piece))
        {
            return FormOf(quote).StartsUpper && (HasSeveralSentences(quote) || (FormOf(quote).Words > 3 && IsClause(quote))) ? QuoteKind.Direct : QuoteKind.Partial;
        }

        return FormOf(quote).StartsUpper || IsClause(quote) ? QuoteKind.Direct : QuoteKind.Partial;
    }

    /// <summary>The kind of a quotation that nobody is found to say.</summary>
    public QuoteKind OfNobody(int piece, QuoteSpan quote)
    {
        if (IsSentence(piece, quote) && !IsTitle(quote))
        {
            return QuoteKind.Direct;
        }

        return FormOf(quote).Words > LongFragment && !IsTitle(quote) ? QuoteKind.Partial : QuoteKind.Scare;
    }

    // The words before demand what stands in the quotation: is "…", to "…", a "…".
    private bool IsWoven(int piece)
    {
        var before = piece - 1;
        if (before < 0 || text[piece].StartsSentence || !text.IsWord(before))
        {
            return text.IsQuote(before) || text.IsMark(before, "(");
        }

        // called that "a confession, since he would know"
        if (text.IsWord(before, "that") && Array.Exists(text.CuesAt(before - 1), cue => cue.Reach == CueReach.Name))
        {
            return true;
        }

        if (text.IsWord(before, "that") || text.IsWord(before, "saying") || text.IsWord(before, "how"))
        {
            return false;
        }

        foreach (var cue in text.CuesAt(before))
        {
            if (cue.Reach == CueReach.Report)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Forgets the text, for the next.</summary>
    public void Forget() => _words = default;

    // Asked for several times of one quotation before the next.
    private TermForm FormOf(QuoteSpan quote)
    {
        if (quote.Text != _words)
        {
            _words = quote.Text;
            _form = ReadForm(quote);
        }

        return _form;
    }

    private TermForm ReadForm(QuoteSpan quote)
    {
        var (words, capitals, small) = (0, 0, 0);
        var tokens = text.Prose.Tokens;
        for (var i = text.Prose.TokenAt(quote.Text.Start); i < tokens.Length && tokens[i].Start < quote.Text.End; i++)
        {
            words += tokens[i].Kind == TokenKind.Mark ? 0 : 1;
            if (tokens[i].Kind != TokenKind.Word || small > 0)
            {
                continue;
            }

            if (char.IsUpper(text.Body[tokens[i].Start]))
            {
                capitals++;
            }
            else if ((ClassAt(i) & (WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction)) == 0)
            {
                small++;
            }
        }

        return new TermForm(small == 0 && capitals > 1, StartsUpper(quote), words);
    }

    private bool StartsUpper(QuoteSpan quote)
    {
        for (var i = quote.Text.Start; i < quote.Text.End; i++)
        {
            if (char.IsLetterOrDigit(text.Body[i]))
            {
                return char.IsUpper(text.Body[i]) || char.IsDigit(text.Body[i]);
            }
        }

        return false;
    }

    private bool HasSeveralSentences(QuoteSpan quote) => text.Prose.SentenceAt(quote.Text.Start) != text.Prose.SentenceAt(quote.Text.End - 1);

    private bool IsClause(QuoteSpan quote)
    {
        var first = text.Prose.TokenAt(quote.Text.Start);
        var start = ClassAt(first);
        var word = text.Prose.Tokens[first];
        var opens = (start & (WordClass.Pronoun | WordClass.Determiner | WordClass.Possessive | WordClass.Subordinator)) != 0
            || ((start & (WordClass.Auxiliary | WordClass.Preposition | WordClass.Be | WordClass.Adverb)) == 0 && !EndsIn(word, "ing") && !EndsIn(word, "ed") && !EndsIn(word, "ly"));
        if (!opens)
        {
            return false;
        }

        for (var i = first + 1; i < text.Prose.Tokens.Length && text.Prose.Tokens[i].Start < quote.Text.End && i < first + 40; i++)
        {
            if ((ClassAt(i) & WordClass.Auxiliary) != 0)
            {
                return true;
            }

            if ((ClassAt(i) & (WordClass.Relative | WordClass.Subordinator)) != 0 && (ClassAt(i) & WordClass.Preposition) == 0)
            {
                break;
            }
        }

        return (start & WordClass.Pronoun) != 0 || HasContraction(word);
    }

    private bool HasContraction(Token word)
    {
        for (var i = word.Start; i < word.End - 1; i++)
        {
            if (text.Body[i] is '\'' or '\u2019' && (ClassOf(word.Start, i) & WordClass.Pronoun) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private WordClass ClassOf(int start, int end) => WordTable.ClassOf(text.Body, start, end - start);

    private WordClass ClassAt(int token) =>
        token < text.Prose.Tokens.Length ? WordTable.ClassOf(text.Body, text.Prose.Tokens[token].Span, text.Prose.Tokens[token].Hash) : WordClass.None;

    private bool EndsIn(Token word, string end) =>
        word.Length > end.Length + 1 && string.CompareOrdinal(text.Body, word.End - end.Length, end, 0, end.Length) == 0;
}
