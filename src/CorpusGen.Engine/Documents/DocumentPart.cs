using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents;

/// <summary>A stretch of a document under one block of front matter, or under none.</summary>
/// <param name="Metadata">What the front matter says.</param>
/// <param name="Span">What stands under it.</param>
/// <param name="Offset">Where the part starts, with its front matter.</param>
internal sealed record DocumentPart(ArticleMetadata Metadata, TextSpan Span, int Offset);
