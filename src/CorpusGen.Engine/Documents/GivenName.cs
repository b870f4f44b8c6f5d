using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents;

/// <summary>A name that front matter or a sidecar gives to a figure or quote.</summary>
/// <param name="Name">The name as given.</param>
/// <param name="Words">The words of the text that are the fact, or that have it among them.</param>
/// <param name="Path">The document or sidecar that gives it.</param>
/// <param name="Position">Where the name stands there.</param>
public sealed record GivenName(string Name, string Words, string Path, LinePosition Position);
