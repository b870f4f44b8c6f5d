using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Emission;

/// <summary>An article and what its class is called.</summary>
/// <param name="Article">The article.</param>
/// <param name="ClassName">The name of its class.</param>
public sealed record NamedArticle(Article Article, string ClassName);
