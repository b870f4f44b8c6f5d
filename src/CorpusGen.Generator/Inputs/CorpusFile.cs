using CorpusGen.Engine.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Inputs;

/// <summary>One file of the corpus, a document or a sidecar, as plain values.</summary>
/// <param name="FullPath">Its path as the compiler has it. Never reaches the output.</param>
/// <param name="RelativePath">Its path relative to the project, with forward slashes.</param>
/// <param name="Link">The path that the project shows for it, with forward slashes; null where it sets none.</param>
/// <param name="Content">What stands in it.</param>
/// <param name="Metadata">What the project says of it.</param>
internal sealed record CorpusFile(string FullPath, string RelativePath, string? Link, FileContent Content, ArticleMetadata Metadata)
{
    private const string SidecarEnding = ".corpus.yml";

    /// <summary>Whether it lists the articles of the document beside it.</summary>
    public bool IsSidecar => HasSidecarName(FullPath);

    /// <summary>The path without its ending, which a document and its sidecar share.</summary>
    public string Stem => StemOf(FullPath);

    /// <summary>Reads an additional file; null where it is no part of the corpus.</summary>
    public static CorpusFile? Read(AdditionalText text, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        var metadata = new ItemMetadata(provider.GetOptions(text));
        if (!metadata.IsCorpusItem)
        {
            return null;
        }

        return new CorpusFile(
            text.Path,
            ProjectPath.RelativeTo(GeneratorOptions.ProjectDirectory(provider.GlobalOptions), text.Path),
            metadata.Link is { } link ? LinkOf(text.Path, link.Replace('\\', '/')) : null,
            FileContent.Read(text, cancellationToken),
            metadata.ToArticleMetadata());
    }

    // A sidecar has its document's metadata, and so the document's link.
    private static string LinkOf(string path, string link) =>
        HasSidecarName(path) && !HasSidecarName(link) ? StemOf(link) + SidecarEnding : link;

    private static bool HasSidecarName(string path) => path.EndsWith(SidecarEnding, StringComparison.OrdinalIgnoreCase);

    private static string StemOf(string path)
    {
        var end = HasSidecarName(path) ? path.Length - SidecarEnding.Length : path.LastIndexOf('.');
        return end > path.LastIndexOfAny(['/', '\\']) ? path.Substring(0, end) : path;
    }
}
