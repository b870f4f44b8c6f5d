namespace CorpusGen.Engine.Documents;

/// <summary>A block with what it turns out to be.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Block">The block.</param>
internal readonly record struct SortedBlock(BlockRole Role, Block Block)
{
    /// <summary>The words of a caption without its credit; null where they are all words of the block.</summary>
    public string? Caption { get; init; }

    /// <summary>The credit of a caption.</summary>
    public string? Credit { get; init; }

    /// <summary>The language of end matter, where it is not the article's.</summary>
    public string? Language { get; init; }
}
