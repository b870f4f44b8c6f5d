namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Reads a share in the form of two numbers: <c>one in five</c>, <c>one child in six</c>, <c>two out of every three</c>, <c>3 of every 10</c>, <c>9 out of 10</c>.</summary>
internal static class ShareScanner
{
    public static bool TryRead(TokenView tokens, ref Quantity term)
    {
        var noun = NounInside(tokens, term);
        var at = noun.IsEmpty ? term.End : noun.End;
        if (term.Measure is not null || !term.Number.IsWhole || term.Number.IsExplicit || term.Number.Value < 1 || !tokens.SameSentence(term.First, at))
        {
            return false;
        }

        var outOf = (tokens.IsWord(at, Word.Out) && tokens.IsWord(at + 1, Word.Of)) || (tokens.IsWord(at, Word.Of) && tokens.IsWord(at + 1, Word.Every));
        if (!outOf && !(tokens.IsWord(at, Word.In) && (tokens.IsWord(term.First, WordSet.Shares) || term.Number.Value < 10)))
        {
            return false;
        }

        at += outOf ? 2 : 1;
        at = tokens.IsWord(at, Word.Every) ? at + 1 : at;
        if (!NumberScanner.TryRead(tokens, at, out var whole) || !whole.IsWhole || whole.IsOverflow || whole.Value <= term.Number.Value || whole.Value > 1e6m
            || (!outOf && IsOther(tokens, whole)))
        {
            return false;
        }

        var phrase = NounPhraseScanner.Read(tokens, whole.End, isOne: false);
        if ((!outOf && !phrase.IsEmpty && tokens.IsWord(phrase.HeadEnd - 1, WordSet.Events)) || !(noun.IsEmpty || phrase.IsEmpty))
        {
            return false;
        }

        term.Low = term.Number.Value / whole.Value;
        term.End = whole.End;
        term.IsShare = true;
        term.Whole = noun.IsEmpty ? phrase : noun;
        return true;
    }

    // "one child in six"
    private static NounPhrase NounInside(TokenView tokens, in Quantity term)
    {
        var at = term.End;
        var isNoun = tokens.IsWord(term.First, Word.One) && tokens.IsWord(at + 1, Word.In) && tokens.IsWord(at) && !WordClasses.IsBoundary(tokens, at)
            && !tokens.IsCapital(at) && !tokens.IsWord(at, WordSet.Outcomes) && !WordClasses.Is(tokens, at, WordClass.Adverb);
        return isNoun ? new NounPhrase(at, at, at + 1, at + 1) : default;
    }

    // "two in five years", "one in 2005"
    private static bool IsOther(TokenView tokens, in Number whole) =>
        UnitScanner.TryRead(tokens, whole, afterMeasure: false, out _) || DateScanner.Covers(tokens, whole, out _) || (whole.IsDigits && whole.Value >= 1900
            && !whole.IsExplicit);
}
