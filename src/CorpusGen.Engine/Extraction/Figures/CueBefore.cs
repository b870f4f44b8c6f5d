namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>The cue before a number.</summary>
/// <param name="First">The first token of the quantity.</param>
/// <param name="Cue">The cue; null where none stands there.</param>
/// <param name="Start">Its first token; without one, that of the quantity.</param>
internal readonly record struct CueBefore(int First, BoundCue? Cue, int Start);
