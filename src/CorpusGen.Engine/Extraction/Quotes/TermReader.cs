using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes;

/// <summary>Tells by what stands around a quotation that it is a name, a title or a term, and nobody's speech.</summary>
internal sealed class TermReader(Skeleton text)
{
    private const int LongestNickname = 30;

    /// <summary>Whether the quotation is a name or a term whoever uses it: <c>so-called "improvements"</c>, <c>John "Jack" Sheehan</c>.</summary>
    public bool IsTerm(int piece, int length, TermForm form)
    {
        if (text.IsNickname(piece) && !text[piece + 1].StartsSentence && length < LongestNickname && !text.Is(piece - 1, WordClass.Demonym))
        {
            return true;
        }

        var before = BeforeLink(piece - 1);

        if (IsNamePassive(before, piece))
        {
            return true;
        }

        // CNN's "Late Edition"
        if (before == piece - 1 && text.IsWord(before) && text[before].IsPossessive && form.IsTitle)
        {
            return true;
        }

        if (text.Is(before, WordClass.Naming) && !text.IsWord(before, "called") && !IsInRelativeClause(before))
        {
            return true;
        }

        // The book, "The Long Way Home," …
        if (text.IsMark(before, ',') && text.Is(before - 1, WordClass.Work) && form.IsTitle)
        {
            return true;
        }

        return (text.Is(before, WordClass.Work) && before == piece - 1 && form.Words <= 6 && (form.StartsUpper || (!IsJudged(before) && (form.Words < 3 || IsTermNoun(before)))))
            || IsTitleOf(piece, form) || IsWordItself(piece);
    }

    // called his words | "disgraceful"; but "called the boat", "used the word"
    private bool IsJudged(int noun)
    {
        var i = noun - 1;
        while (i > noun - 5 && text.IsWord(i) && !Array.Exists(text.CuesAt(i), cue => cue.Reach == CueReach.Name))
        {
            i--;
        }

        return i < noun - 1 && i > noun - 5 && text.IsWord(i) && text.Is(i + 1, WordClass.Determiner | WordClass.Possessive);
    }

    // the first edition of "Tidewrack"; on "Cardboard Crown", her second album
    private bool IsTitleOf(int piece, TermForm form)
    {
        var maker = text.IsAnyWord(piece - 2, "author", "star", "creator", "director") || text.IsAnyWord(piece - 2, "host", "presenter", "editor", "writer");
        if (text.IsWord(piece - 1, "of") && (maker || text.Is(piece - 2, WordClass.Work)) && form.StartsUpper && form.Words <= 6)
        {
            return true;
        }

        var next = text.IsMark(piece + 1, ',') ? piece + 2 : piece + 1;
        if (!form.IsTitle || !text.Is(next, WordClass.Determiner) || text[piece].StartsSentence)
        {
            return false;
        }

        for (var i = next + 1; i < next + 5 && text.IsWord(i); i++)
        {
            if (text.Is(i, WordClass.Work) || text.Is(i - 1, WordClass.Preposition))
            {
                return text.Is(i, WordClass.Work);
            }
        }

        return false;
    }

    // "dream" is a word they use with care
    private bool IsWordItself(int piece) =>
        (text.IsAnyWord(piece + 1, "is", "was") && text.Is(piece + 2, WordClass.Determiner) && IsTermNoun(piece + 3))
        || (text.IsWord(piece - 1, "for") && IsTermNoun(piece - 2));

    private bool IsTermNoun(int i) =>
        text.IsAnyWord(i, "word", "words", "term", "terms") || text.IsAnyWord(i, "phrase", "name", "nickname", "expression")
        || text.IsAnyWord(i, "label", "slogan", "motto", "title") || text.IsAnyWord(i, "concept", "notion", "category", "tagline");

    // a ship called "Rachel"; is called "Rachel"
    private bool IsNamePassive(int verb, int piece) =>
        verb == piece - 1 && text.IsWord(verb, "called") && !IsInRelativeClause(verb)
        && (text.Is(verb - 1, WordClass.Be) || (text.IsWord(verb - 1) && !text.IsCapitalised(verb - 1) && !text.IsAdverb(verb - 1) && !text.Is(verb - 1, WordClass.Pronoun | WordClass.Auxiliary | WordClass.Role)));

    // known locally | as the
    private int BeforeLink(int i)
    {
        while (text.Is(i, WordClass.Determiner | WordClass.Possessive) || text.IsMark(i, ':') || text.IsWord(i, "as") || (text.IsAdverb(i) && text.IsWord(i + 1, "as")))
        {
            i--;
        }

        return i;
    }

    // what critics dubbed "…"
    private bool IsInRelativeClause(int verb)
    {
        for (var i = verb - 1; i > verb - 6 && text.IsWord(i); i--)
        {
            if (text.IsAnyWord(i, "what", "which"))
            {
                return true;
            }
        }

        return false;
    }
}
