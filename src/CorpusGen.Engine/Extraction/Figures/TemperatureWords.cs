using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Words that tell that temperatures are spoken of: without one "45C" may be a seat.</summary>
internal static class TemperatureWords
{
    private static readonly Lexicon<bool> Words = WordList.Of(
        "temperature temperatures degree degrees heat heatwave cold warm warmed warmer warming cool cooled cooler hot hotter freeze freezing frozen boil "
        + "boiling thermometer mercury oven celsius fahrenheit c chill climate");

    /// <summary>Whether one stands shortly before the token.</summary>
    public static bool StandNear(TokenView tokens, int index) => tokens.HasBefore(index, Words);
}
