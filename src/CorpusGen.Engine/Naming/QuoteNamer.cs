using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Naming;

/// <summary>Names quotes after their first words.</summary>
internal static class QuoteNamer
{
    private const int Words = 5;

    /// <summary>The names that a quote may get; null where its words hold nothing that a name may have.</summary>
    public static NameCandidates? CandidatesOf(Quote quote, string body)
    {
        var natural = Identifier.FromWords(NameWords.First(quote.Text, Words));
        if (natural.IsEmpty)
        {
            return null;
        }

        var speaker = quote.Speakers.SelectMany(NameWords.Split).ToList();
        return NameCandidates.OfFact(natural, speaker, body, quote.Span, quote.Sentence, ReservedNames.ForQuote);
    }
}
