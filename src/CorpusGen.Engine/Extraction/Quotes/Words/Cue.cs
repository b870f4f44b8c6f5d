namespace CorpusGen.Engine.Extraction.Quotes.Words;

/// <summary>A form of a reporting word.</summary>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Particle">The word that must follow it: <c>out</c> of <c>point out</c>; null where none must.</param>
/// <param name="Reach">How far it reaches.</param>
/// <param name="Form">Which form it is.</param>
internal sealed record Cue(string Lemma, string? Particle, CueReach Reach, CueForm Form);
