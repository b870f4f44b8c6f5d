using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>The unit of a quantity, as it was read behind the number or before it.</summary>
/// <param name="Kind">What sort of figure it makes.</param>
/// <param name="UnitText">Its normalised name.</param>
/// <param name="UnitCode">Its code; null where it has none.</param>
/// <param name="End">The token behind it.</param>
internal sealed record Measure(FigureKind Kind, string UnitText, string? UnitCode, int End)
{
    /// <summary>What the number is multiplied by: 0.01 for cents.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>Whether it goes with the next noun: <c>20-year pact</c>.</summary>
    public bool IsAttributive { get; init; }

    /// <summary>Whether it is an age.</summary>
    public bool IsAge { get; init; }

    /// <summary>Whether a symbol or a code was written, not a name: such are understood in every language.</summary>
    public bool IsSymbolic { get; init; }
}
