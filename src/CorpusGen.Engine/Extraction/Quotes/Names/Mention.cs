namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>A place at which a name stands, as pieces of a skeleton: half open.</summary>
/// <param name="Start">The first piece of the name, behind titles.</param>
/// <param name="End">The piece behind the name.</param>
/// <param name="Entity">Whom it names.</param>
/// <param name="IsSubject">Whether it seems to be the subject of its clause.</param>
internal sealed record Mention(int Start, int End, Entity Entity, bool IsSubject);
