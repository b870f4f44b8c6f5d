using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents.Yaml;

/// <summary>What a sidecar says.</summary>
/// <param name="Path">The sidecar's path.</param>
/// <param name="Defaults">What it says of every article.</param>
/// <param name="Articles">The articles that it lists.</param>
internal sealed record SidecarContent(string Path, ArticleMetadata Defaults, IReadOnlyList<SidecarArticle> Articles)
{
    /// <summary>Where the fields that name one article stand among the defaults: the field with its place.</summary>
    public IReadOnlyList<YamlNode.Field> FieldsForOne { get; init; } = [];
}

/// <summary>An article that a sidecar lists.</summary>
/// <param name="StartsWith">The words that it starts with.</param>
/// <param name="Position">Where they stand in the sidecar.</param>
/// <param name="Metadata">What the sidecar says of it.</param>
internal sealed record SidecarArticle(string StartsWith, LinePosition Position, ArticleMetadata Metadata);
