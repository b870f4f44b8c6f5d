using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Naming;

/// <summary>A name that several things would have, and what one of them is called instead.</summary>
/// <param name="Natural">The name they share.</param>
/// <param name="Given">What this one is called.</param>
/// <param name="Position">Where this one stands in its document.</param>
public sealed record SharedName(string Natural, string Given, LinePosition Position);
