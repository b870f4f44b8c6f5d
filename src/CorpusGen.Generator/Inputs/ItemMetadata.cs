using CorpusGen.Engine.Documents;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Inputs;

/// <summary>What the project says of one of its items.</summary>
/// <remarks>MSBuild loses semicolons and line ends of a value on its way here; front matter and sidecars keep them.</remarks>
internal readonly struct ItemMetadata(AnalyzerConfigOptions options)
{
    private const string Prefix = "build_metadata.AdditionalFiles.";

    /// <summary>Whether the item is a <c>CorpusDocument</c>, or an additional file marked with <c>CorpusGen="true"</c>.</summary>
    public bool IsCorpusItem =>
        Value("SourceItemGroup") == "CorpusDocument" || string.Equals(Value("CorpusGen"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The path that the project shows for the item.</summary>
    public string? Link => Value("Link");

    public ArticleMetadata ToArticleMetadata() => new(
        Value("CorpusName"), Value("Headline"), Value("Publisher"), Value("Author"), Value("DatePublished"), Value("Language"));

    // Unset metadata arrives as an empty string.
    private string? Value(string name) =>
        options.TryGetValue(Prefix + name, out var value) && value.Trim().Length > 0 ? value.Trim() : null;
}
