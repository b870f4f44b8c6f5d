namespace CorpusGen.Engine.Documents;

/// <summary>What stands above the first paragraph of an article.</summary>
/// <param name="Metadata">What it says, but for the headline.</param>
/// <param name="Headline">The line that is the headline; null where none is.</param>
/// <param name="Rest">The blocks that do not belong to it.</param>
internal sealed record Header(ArticleMetadata Metadata, Block? Headline, IReadOnlyList<Block> Rest)
{
    /// <summary>The lines of publisher, date and author, each with what it says.</summary>
    public IReadOnlyList<(ArticleMetadata Says, Block Line)> Lines { get; init; } = [];
}
