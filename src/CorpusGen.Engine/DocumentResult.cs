using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Problems;

namespace CorpusGen.Engine;

/// <summary>What the engine makes of one document.</summary>
/// <param name="Articles">The articles, in the document's order.</param>
/// <param name="Problems">What is wrong with it, in the document's order.</param>
public sealed record DocumentResult(EquatableArray<Article> Articles, EquatableArray<Problem> Problems);
