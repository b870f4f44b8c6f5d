namespace CorpusGen.Engine.Documents;

/// <summary>A block with what it turns out to be.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Text">Its words, without the credit of a caption.</param>
/// <param name="Block">The block.</param>
internal sealed record SortedBlock(BlockRole Role, string Text, Block Block)
{
    /// <summary>The credit of a caption.</summary>
    public string? Credit { get; init; }

    /// <summary>The language of end matter, where it is not the article's.</summary>
    public string? Language { get; init; }
}
