namespace CorpusGen.Engine.Documents;

/// <summary>The blocks of one article, and what is said of it beside them.</summary>
/// <param name="FrontMatter">What the front matter says.</param>
/// <param name="Blocks">Its blocks, in order.</param>
internal sealed record ArticlePart(ArticleMetadata FrontMatter, IReadOnlyList<Block> Blocks)
{
    /// <summary>What the sidecar says of this article, which wins over the front matter.</summary>
    public ArticleMetadata Listed { get; init; } = ArticleMetadata.None;
}
