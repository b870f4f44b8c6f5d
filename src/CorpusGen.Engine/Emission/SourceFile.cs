namespace CorpusGen.Engine.Emission;

/// <summary>One generated file.</summary>
/// <param name="HintName">Its name: <c>Corpus.TiesHold.g.cs</c>.</param>
/// <param name="Text">Its text; lines end in LF.</param>
public sealed record SourceFile(string HintName, string Text);
