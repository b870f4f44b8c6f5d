namespace CorpusGen.Engine.Articles;

/// <summary>The words under a picture, set aside from the body.</summary>
/// <param name="Text">The words, without the credit.</param>
/// <param name="Credit">Whose picture it is, or where its data come from; null where nothing says.</param>
/// <param name="Line">The line of the document that it stands on, from 1.</param>
public sealed record Caption(string Text, string? Credit, int Line);
