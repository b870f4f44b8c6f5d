using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>The unit of a quantity. Units and currencies keep theirs, so that a quantity makes one only for a rate.</summary>
/// <param name="Kind">What sort of figure it makes.</param>
/// <param name="UnitText">Its normalised name.</param>
/// <param name="UnitCode">Its code; null where it has none.</param>
internal sealed record Measure(FigureKind Kind, string UnitText, string? UnitCode)
{
    /// <summary>What the number is multiplied by: 0.01 for cents.</summary>
    public decimal Factor { get; init; } = 1;

    /// <summary>Whether it goes with the next noun: <c>20-year pact</c>.</summary>
    public bool IsAttributive { get; init; }

    /// <summary>Whether it is an age.</summary>
    public bool IsAge { get; init; }

    /// <summary>Whether a symbol or a code was written, not a name: such are understood in every language.</summary>
    public bool IsSymbolic { get; init; }

    /// <summary>What so many of it are in the unit.</summary>
    public decimal Of(decimal number) => Factor == 1 ? number : number * Factor;
}

/// <summary>A measure as it was found in the text.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="End">The token behind it.</param>
internal readonly record struct MeasureMatch(Measure Measure, int End);
