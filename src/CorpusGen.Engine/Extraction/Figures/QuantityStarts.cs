using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Tells with one look whether a quantity may begin at a token: nearly every word of a text is done with here.</summary>
internal static class QuantityStarts
{
    /// <summary>The words and marks that a quantity may begin with, but for digits.</summary>
    public static readonly string[] All = NumberWords.Starts.Concat(NumberScanner.Signs).Concat(FractionScanner.Symbols).Concat(FoldScanner.Words)
        .Concat(CurrencyLexicon.Starts).ToArray();

    private static readonly WordMarks Marks = new(All);

    // What must stand behind "a", or right before it: "a hundred", "a third", "more than a".
    private static readonly WordMarks AroundArticle = new(NumberWords.All.Concat(NumberWords.AllDenominators).Concat(["than", "to", "least"]));

    /// <summary>The first token from one on where a quantity may begin.</summary>
    public static int Next(TokenView tokens, int index)
    {
        var all = tokens.All;
        while (index < all.Length && all[index].Kind != TokenKind.Digits && !(Marks.MayHave(all[index].Hash) && IsListed(tokens, index)))
        {
            index++;
        }

        return index;
    }

    private static bool IsListed(TokenView tokens, int index) =>
        IsArticle(tokens, tokens[index]) ? MayFollowArticle(tokens, index + 1)
        : tokens.Mark(index) is '.' or '-' or '\u2013' ? tokens.IsDigits(index + 1) || tokens.Mark(index + 1) == '.'
        : tokens.IsWord(index, WordSet.QuantityStarts);

    private static bool IsArticle(TokenView tokens, in Token token) =>
        token.Length <= 2 && WordHash.Fold(tokens.Body[token.Start]) == 'a' && (token.Length == 1 || WordHash.Fold(tokens.Body[token.Start + 1]) == 'n');

    // "a hundred", "a third", "A $"
    private static bool MayFollowArticle(TokenView tokens, int index) =>
        !tokens.IsWord(index)
        || ((AroundArticle.MayHave(tokens[index].Hash) || AroundArticle.MayHave(tokens[index - 2].Hash)) && IsAsked(tokens, index));

    private static bool IsAsked(TokenView tokens, int index) =>
        BoundCues.AskAt(tokens, index - 1) || NumberWords.TryGet(tokens, index, out _) || NumberWords.TryDenominator(tokens, index, plural: false, out _);
}
