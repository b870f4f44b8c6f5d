namespace CorpusGen.Engine.Documents;

/// <summary>One document, as the host hands it over.</summary>
/// <param name="Path">The path to show, with forward slashes; its ending tells Markdown (<c>.md</c>) from text.</param>
/// <param name="Text">What stands in it.</param>
public sealed record SourceDocument(string Path, string Text)
{
    /// <summary>What the host says of it, which wins over what the document says.</summary>
    public ArticleMetadata Metadata { get; init; } = ArticleMetadata.None;

    /// <summary>The file beside it that lists its articles; null where there is none.</summary>
    public Sidecar? Sidecar { get; init; }
}

/// <summary>The file <c>NAME.corpus.yml</c> beside <c>NAME.txt</c>, as the host hands it over.</summary>
/// <param name="Path">The path to show, with forward slashes.</param>
/// <param name="Text">What stands in it.</param>
public sealed record Sidecar(string Path, string Text);
