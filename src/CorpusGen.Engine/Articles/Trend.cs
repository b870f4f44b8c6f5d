namespace CorpusGen.Engine.Articles;

/// <summary>Whether a figure is the amount of a movement.</summary>
public enum Trend
{
    /// <summary>It is not: a level, or an amount that a noun of movement names (<c>a 3% drop</c>).</summary>
    None,

    /// <summary>The amount of a rise: <c>rose 6.5%</c>.</summary>
    Up,

    /// <summary>The amount of a fall: <c>fell almost 20%</c>.</summary>
    Down,
}
