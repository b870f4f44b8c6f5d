using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Extraction.Quotes.Attribution;

namespace CorpusGen.Engine.Extraction.Quotes;

/// <summary>What is found of a quotation, besides its words.</summary>
/// <param name="Piece">Where it stands among the pieces of the skeleton.</param>
/// <param name="Kind">What sort of words it is.</param>
/// <param name="Speakers">Who says it.</param>
/// <param name="AsWritten">The words that name the speaker at this quotation.</param>
/// <param name="Cue">The reporting word.</param>
/// <param name="Source">Where the attribution stands; null where there is none.</param>
internal sealed record Reading(int Piece, QuoteKind Kind, IReadOnlyList<Speaker> Speakers, string? AsWritten, string? Cue, Source? Source)
{
    /// <summary>A quotation that nobody is named for.</summary>
    public static Reading OfNobody(int piece, QuoteKind kind) => new(piece, kind, [], null, null, null);
}
