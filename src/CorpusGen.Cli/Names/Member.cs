namespace CorpusGen.Cli.Names;

/// <summary>A member of the generated code.</summary>
/// <param name="Name">Its name with the classes around it: <c>Corpus.PortFees.Figures.FeesValue</c>.</param>
/// <param name="Kind">Its type as written in C#; <c>class</c> for that of an article.</param>
/// <param name="Value">The value of a constant, the words of a fact, the headline of an article.</param>
/// <param name="Path">The document.</param>
/// <param name="Line">The line there, from 1.</param>
/// <param name="Column">The column there, from 1.</param>
/// <param name="Sentence">The sentence that states it; empty for what is no fact.</param>
internal sealed record Member(string Name, string Kind, string Value, string Path, int Line, int Column, string Sentence);
