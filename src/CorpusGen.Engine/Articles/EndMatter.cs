namespace CorpusGen.Engine.Articles;

/// <summary>A paragraph that is no part of the report, set aside from the body: a newsletter prompt, a credit, a disclaimer, a passage in another language.</summary>
/// <param name="Text">The paragraph.</param>
/// <param name="Line">The line of the document that it starts on, from 1.</param>
/// <param name="Language">Its language as a BCP 47 tag, where it is not the article's; otherwise null.</param>
public sealed record EndMatter(string Text, int Line, string? Language);
