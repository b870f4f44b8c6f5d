namespace CorpusGen.Engine.Articles;

/// <summary>A part of an article under a heading of its own. After schema.org's articleSection.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Line">The line of the document that the heading stands on, from 1.</param>
/// <param name="Start">The offset in the body at which the part begins.</param>
public sealed record Section(string Title, int Line, int Start);
