namespace CorpusGen.Engine.Articles;

/// <summary>How a text bounds a number that it states.</summary>
public enum Bound
{
    /// <summary>Without a cue.</summary>
    Exact,

    /// <summary><c>about</c>, <c>some</c>, <c>nearly</c>, <c>almost</c>, <c>an estimated</c>.</summary>
    Approximate,

    /// <summary><c>at least</c>, <c>no fewer than</c>, <c>or more</c>.</summary>
    AtLeast,

    /// <summary><c>up to</c>, <c>at most</c>, <c>as many as</c>.</summary>
    AtMost,

    /// <summary><c>more than</c>, <c>over</c>, <c>above</c>.</summary>
    MoreThan,

    /// <summary><c>less than</c>, <c>fewer than</c>, <c>under</c>, <c>below</c>.</summary>
    LessThan,

    /// <summary>A range: <c>$10 to $15 billion</c>, <c>dozens</c>.</summary>
    Between,
}
