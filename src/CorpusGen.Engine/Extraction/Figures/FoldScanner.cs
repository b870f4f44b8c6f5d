using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Reads multiples: <c>tenfold</c>, <c>three-fold</c>, <c>10-fold</c>.</summary>
internal static class FoldScanner
{
    private const string Ending = "fold";

    private static readonly Measure Times = new(FigureKind.Count, "time", null);

    /// <summary>The words of one piece, for the look that sorts out where quantities begin.</summary>
    public static IEnumerable<string> Words => NumberWords.Starts.Select(word => word + Ending);

    /// <summary>A multiple in one word.</summary>
    public static bool TryReadWord(TokenView tokens, int index, ref Quantity quantity)
    {
        var token = tokens[index];
        var stem = token.Length - Ending.Length;
        if (!tokens.IsWord(index) || stem < 3 || string.Compare(tokens.Body, token.Start + stem, Ending, 0, Ending.Length, StringComparison.OrdinalIgnoreCase) != 0
            || !NumberWords.TryGet(tokens.Body, token.Start, stem, out var word) || word.Kind == NumberWordKind.Plural)
        {
            return false;
        }

        quantity.Begin(index, new Number(index, index + 1, word.Value, NumberForm.Words), new MeasureMatch(Times, index + 1));
        return true;
    }

    /// <summary>The unit behind a number: <c>-fold</c>.</summary>
    public static bool TryReadBehind(TokenView tokens, in Number number, out MeasureMatch measure)
    {
        var at = tokens.Joins(number.End) ? number.End + 1 : number.End;
        var found = tokens.IsWord(at, Word.Fold) && tokens.SameSentence(number.First, at);
        measure = new MeasureMatch(Times, at + 1);
        return found;
    }
}
