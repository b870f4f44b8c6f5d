using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Extraction.Quotes.Marks;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes;

/// <summary>Finds the quotations of a text, their kinds and their speakers.</summary>
internal static class QuoteExtractor
{
    /// <summary>The quotes of a text in its order, without names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unclosed">Gets the offset of every opening mark that is never closed.</param>
    /// <param name="most">How many quotes are enough.</param>
    /// <param name="cancellationToken">Stops the work between quotes.</param>
    public static IReadOnlyList<Quote> Extract(
        ProseText text, ICollection<int> unclosed, int most = int.MaxValue, CancellationToken cancellationToken = default)
    {
        var spans = QuoteMarkScanner.Scan(text, unclosed);
        cancellationToken.ThrowIfCancellationRequested();
        if (spans.Length > most)
        {
            spans = spans.Take(most).ToArray();
        }

        if (spans.Length == 0)
        {
            return [];
        }

        var quotes = new Quote[spans.Length];
        foreach (var level in QuoteLevel.Of(text, spans))
        {
            QuoteReader.Read(text, spans, level, quotes, cancellationToken);
        }

        return quotes;
    }
}
