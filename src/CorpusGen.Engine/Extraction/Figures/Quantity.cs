namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>A quantity in the making: the number, its measure or the noun phrase that it counts.</summary>
/// <param name="First">Its first token: a currency sign, or the number.</param>
/// <param name="Number">The number; of a range the lower end.</param>
/// <param name="Measure">The unit; null for a count.</param>
internal sealed record Quantity(int First, Number Number, Measure? Measure)
{
    /// <summary>The token behind its last.</summary>
    public int End { get; init; } = Measure is null ? Number.End : Math.Max(Number.End, Measure.End);

    public decimal Low { get; init; } = Measure is null ? Number.Value : Number.Value * Measure.Factor;

    /// <summary>The upper end of a range; null for a single number.</summary>
    public decimal? High { get; init; }

    /// <summary>The counted noun phrase; empty where none stands behind the number.</summary>
    public NounPhrase Counted { get; init; }

    /// <summary>The noun phrase behind "of": <c>two-thirds of the members</c>, <c>137 of the 255 seats</c>.</summary>
    public NounPhrase Whole { get; init; }

    /// <summary>Whether it is a share in the form of two numbers: <c>one in five</c>.</summary>
    public bool IsShare { get; init; }

    /// <summary>Whether it has the noun or the unit of the figure before it: <c>12 people in Leeds and seven in Hull</c>.</summary>
    public bool IsElliptic { get; init; }

    /// <summary>Whether a currency sign stands before the number.</summary>
    public bool HasPrefix => First < Number.First;
}
