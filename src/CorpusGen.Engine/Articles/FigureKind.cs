namespace CorpusGen.Engine.Articles;

/// <summary>What sort of quantity a figure is.</summary>
public enum FigureKind
{
    /// <summary>A share of a hundred: <c>17.8%</c>, <c>two percentage points</c>.</summary>
    Percentage,

    /// <summary>An amount of a currency: <c>$145 billion</c>.</summary>
    Money,

    /// <summary>A number of things: <c>24 elderly people</c>, <c>40 times</c>.</summary>
    Count,

    /// <summary>A length of time or an age: <c>eight months</c>, <c>65-year-old</c>.</summary>
    Duration,

    /// <summary>An amount of a unit of measure: <c>500 miles</c>.</summary>
    Measurement,

    /// <summary>A share written as a fraction: <c>two-thirds</c>, <c>one in five</c>.</summary>
    Fraction,
}
