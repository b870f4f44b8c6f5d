using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Problems;

/// <summary>Something wrong with a document, at its place.</summary>
/// <param name="Id">Which problem it is: one of <see cref="ProblemIds"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What is wrong and what to do about it, in a sentence or two.</param>
/// <param name="Path">The document or sidecar that it stands in.</param>
/// <param name="Position">Its line and column there.</param>
public sealed record Problem(string Id, ProblemSeverity Severity, string Message, string Path, LinePosition Position);
