using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Emission;

/// <summary>The articles of one generated file.</summary>
/// <param name="Part">Which of the files it is that share a large corpus; null for the file of one article.</param>
/// <param name="Articles">The articles, ordinal by path, then by place in the document.</param>
public sealed record ArticleFile(int? Part, EquatableArray<NamedArticle> Articles);
