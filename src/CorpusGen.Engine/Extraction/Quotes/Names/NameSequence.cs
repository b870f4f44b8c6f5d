using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>Capitalised words that make up one name, before it is known whose it is.</summary>
/// <param name="Start">The first piece of the name, behind titles.</param>
/// <param name="End">The piece behind the name.</param>
/// <param name="Words">How many words the name has.</param>
/// <param name="Before">The classes of the titles and roles that stand before it.</param>
/// <param name="Kind">What it seems to be.</param>
/// <param name="IsDoubtful">Whether its only capital may be that of the sentence.</param>
internal sealed record NameSequence(int Start, int End, int Words, WordClass Before, EntityKind Kind, bool IsDoubtful)
{
    /// <summary>The whole name.</summary>
    public string Text { get; init; } = "";

    /// <summary>Its first word: a first name, or all there is.</summary>
    public string First { get; init; } = "";

    /// <summary>Its last word: a surname, or all there is.</summary>
    public string Last { get; init; } = "";
}
