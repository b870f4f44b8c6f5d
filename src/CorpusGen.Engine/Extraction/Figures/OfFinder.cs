using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Finds what is counted or measured, in the words of the text.</summary>
internal static class OfFinder
{
    public static string Find(TokenView tokens, Quantity quantity, Trend trend, int verb)
    {
        if (!quantity.Counted.IsEmpty)
        {
            return tokens.Words(quantity.Counted.First, quantity.Counted.HeadEnd);
        }

        return quantity.Whole.IsEmpty ? "" : tokens.Words(quantity.Whole.First, quantity.Whole.HeadEnd);
    }
}
