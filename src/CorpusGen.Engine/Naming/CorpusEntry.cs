namespace CorpusGen.Engine.Naming;

/// <summary>An article among all articles of the corpus.</summary>
/// <param name="Id">Which article.</param>
/// <param name="ClassName">The name of its class.</param>
/// <param name="IsToldApart">Whether another document has an article of the same name.</param>
public sealed record CorpusEntry(string Id, string ClassName, bool IsToldApart);
