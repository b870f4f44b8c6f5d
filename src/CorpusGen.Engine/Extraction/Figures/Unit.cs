using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>What must be minded when a unit is read. The words are those of the last column of Units.tsv.</summary>
[Flags]
internal enum UnitTraits
{
    None = 0,

    /// <summary>The name is an ordinary word too: <c>stone</c>.</summary>
    Name = 1,

    /// <summary>The symbol is an ordinary word or letter too: <c>in</c>.</summary>
    Symbol = 2,

    /// <summary>Money as well as mass.</summary>
    Pound = 4,

    /// <summary>Taken in the plural, or with the number one: <c>40 times</c>.</summary>
    Times = 8,

    /// <summary>May stand before the number too: <c>magnitude 6.9</c>.</summary>
    Number = 16,
}

/// <summary>A unit of measure.</summary>
/// <param name="Kind">What sort of figure it makes.</param>
/// <param name="Name">Its name in the singular, in British spelling.</param>
/// <param name="Code">Its UN/CEFACT common code; null where it has none.</param>
/// <param name="Traits">What must be minded when it is read.</param>
internal sealed record Unit(FigureKind Kind, string Name, string? Code, UnitTraits Traits)
{
    /// <summary>Whether it is one thing by another: <c>mile per hour</c>.</summary>
    public bool IsRate { get; } = Name.IndexOf(" per ", StringComparison.Ordinal) > 0;

    /// <summary>The measure that its name makes: <c>40 miles</c>.</summary>
    public Measure Named { get; } = new(Kind, Name, Code);

    /// <summary>The measure that goes with the next noun: <c>20-year pact</c>.</summary>
    public Measure Attributive { get; } = new(Kind, Name, Code) { IsAttributive = true };

    /// <summary>The measure that a symbol makes: <c>40 km</c>.</summary>
    public Measure Symbolic { get; } = new(Kind, Name, Code) { IsSymbolic = true };

    public bool IsTime => Kind == FigureKind.Duration;

    public bool Has(UnitTraits trait) => (Traits & trait) != 0;
}

/// <summary>A unit as it was found in the text.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="End">The token behind it.</param>
/// <param name="IsPlural">Whether the name has its plural.</param>
/// <param name="IsSymbol">Whether a symbol stands for it.</param>
internal readonly record struct UnitMatch(Unit Unit, int End, bool IsPlural, bool IsSymbol);
