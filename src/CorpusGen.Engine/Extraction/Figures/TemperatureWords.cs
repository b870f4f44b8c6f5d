namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Words that tell that temperatures are spoken of: without one "45C" may be a seat.</summary>
internal static class TemperatureWords
{
    /// <summary>Whether one stands shortly before the token.</summary>
    public static bool StandNear(TokenView tokens, int index) => tokens.HasBefore(index, WordSet.TemperatureWords);
}
