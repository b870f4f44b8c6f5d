namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>
/// A quantity in the making: the number, its measure or the noun phrase that it counts. It is large, so it is filled in where it stands and passed on by
/// reference.
/// </summary>
internal struct Quantity
{
    /// <summary>Its first token: a currency sign, or the number.</summary>
    public int First { get; private set; }

    /// <summary>The token behind its last.</summary>
    public int End { get; set; }

    /// <summary>The number; of a range the lower end.</summary>
    public Number Number { get; set; }

    /// <summary>The unit; null for a count.</summary>
    public Measure? Measure { get; set; }

    /// <summary>The value, or the lower end of a range, in the unit.</summary>
    public decimal Low { get; set; }

    /// <summary>The upper end of a range; null for a single number.</summary>
    public decimal? High { get; set; }

    /// <summary>The counted noun phrase; empty where none stands behind the number.</summary>
    public NounPhrase Counted { get; set; }

    /// <summary>The noun phrase behind "of": <c>two-thirds of the members</c>, <c>137 of the 255 seats</c>.</summary>
    public NounPhrase Whole { get; set; }

    /// <summary>Whether it is a share in the form of two numbers: <c>one in five</c>.</summary>
    public bool IsShare { get; set; }

    /// <summary>Whether it has the noun or the unit of the figure before it: <c>12 people in Leeds and seven in Hull</c>.</summary>
    public bool IsElliptic { get; set; }

    /// <summary>Whether there is none.</summary>
    public readonly bool IsEmpty => End == 0;

    /// <summary>Whether a currency sign stands before the number.</summary>
    public readonly bool HasPrefix => First < Number.First;

    /// <summary>Whether it names neither a unit nor things: <c>seven</c>.</summary>
    public readonly bool IsBare => Measure is null && Counted.IsEmpty && Whole.IsEmpty;

    /// <summary>Makes it a number without a measure.</summary>
    public void Begin(in Number number)
    {
        this = default;
        First = number.First;
        End = number.End;
        Number = number;
        Low = number.Value;
    }

    /// <summary>Makes it a number with its measure.</summary>
    public void Begin(int first, in Number number, in MeasureMatch match)
    {
        Begin(number);
        First = first;
        Take(match);
    }

    /// <summary>Gives it a measure.</summary>
    public void Take(in MeasureMatch match)
    {
        Measure = match.Measure;
        End = Math.Max(End, match.End);
        Low = match.Measure.Of(Number.Value);
    }
}
