using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Tells with one look whether a quantity may begin at a token: nearly every word of a text is done with here.</summary>
internal static class QuantityStarts
{
    /// <summary>The words and marks that a quantity may begin with, but for digits.</summary>
    public static readonly string[] All = NumberWords.Starts.Concat(NumberScanner.Signs).Concat(FractionScanner.Symbols).Concat(FoldScanner.Words)
        .Concat(CurrencyLexicon.Starts).ToArray();

    // Points and hyphens stand everywhere; the digits behind them tell of those that begin a number.
    private static readonly WordMarks Marks = new(All.Except([".", "-", "\u2013"]));

    // What must stand behind "a", or right before it: "a hundred", "a third", "more than a".
    private static readonly WordMarks AroundArticle = new(NumberWords.All.Concat(NumberWords.AllDenominators).Concat(["than", "to", "least"]));

    /// <summary>The first token from one on where a quantity may begin.</summary>
    public static int Next(TokenView tokens, int index)
    {
        var all = tokens.All;
        for (var at = index; at < all.Length; at++)
        {
            ref readonly var token = ref all[at];
            if (token.Kind == TokenKind.Digits)
            {
                return SkipBack(tokens, at, index);
            }

            if (Marks.MayHave(token.Hash) && IsListed(tokens, at))
            {
                return at;
            }
        }

        return all.Length;
    }

    // To the mark before the digits that the number may begin with: ".5", "-5", "-.5".
    private static int SkipBack(TokenView tokens, int digits, int first)
    {
        var start = digits > first && tokens.Mark(digits - 1) == '.' ? digits - 1 : digits;
        return start > first && tokens.Mark(start - 1) is '-' or '\u2013' ? start - 1 : start;
    }

    private static bool IsListed(TokenView tokens, int index) =>
        IsArticle(tokens, tokens[index]) ? MayFollowArticle(tokens, index + 1) : tokens.IsWord(index, WordSet.QuantityStarts);

    private static bool IsArticle(TokenView tokens, in Token token) =>
        token.Length <= 2 && WordHash.Fold(tokens.Body[token.Start]) == 'a' && (token.Length == 1 || WordHash.Fold(tokens.Body[token.Start + 1]) == 'n');

    // "a hundred", "a third", "A $"
    private static bool MayFollowArticle(TokenView tokens, int index) =>
        !tokens.IsWord(index)
        || ((AroundArticle.MayHave(tokens[index].Hash) || AroundArticle.MayHave(tokens[index - 2].Hash)) && IsAsked(tokens, index));

    private static bool IsAsked(TokenView tokens, int index) =>
        BoundCues.AskAt(tokens, index - 1) || NumberWords.TryGet(tokens, index, out _) || NumberWords.TryDenominator(tokens, index, plural: false, out _);
}
