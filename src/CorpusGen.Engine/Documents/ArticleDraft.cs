using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Documents;

/// <summary>An article before anything is extracted: its words and what is said about it.</summary>
/// <param name="Metadata">What host, sidecar and document say, each winning over the next. Dates are ISO 8601 or null.</param>
/// <param name="Headline">The headline, given or made.</param>
/// <param name="Language">The language of the body as a BCP 47 tag.</param>
/// <param name="Line">The line of the document that it starts on, from 1.</param>
/// <param name="Body">Its prose: paragraphs separated by a blank line.</param>
internal sealed record ArticleDraft(ArticleMetadata Metadata, string Headline, string Language, int Line, MappedText Body)
{
    /// <summary>Its headings.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>Its captions.</summary>
    public IReadOnlyList<Caption> Captions { get; init; } = [];

    /// <summary>What else was set aside.</summary>
    public IReadOnlyList<EndMatter> EndMatter { get; init; } = [];
}
