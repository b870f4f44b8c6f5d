using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Articles;

/// <summary>A quantity that a text states. After schema.org's QuantitativeValue.</summary>
/// <remarks>Everything here compares by value; the generator's caching rests on it. A new member must too.</remarks>
public sealed record Figure
{
    /// <summary>The name of its member in the generated code; null where it gets none.</summary>
    public string? Name { get; init; }

    /// <summary>What sort of quantity it is.</summary>
    public FigureKind Kind { get; init; }

    /// <summary>The words as written, number and unit or counted noun phrase, without cue words such as "at least".</summary>
    public string Text { get; init; } = "";

    /// <summary>Where <see cref="Text"/> stands in the article's body.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Where the sentence that states it stands in the article's body.</summary>
    public TextSpan Sentence { get; init; }

    /// <summary>Where it stands in the document.</summary>
    public LinePosition Position { get; init; }

    /// <summary>The number, scales multiplied out; null for a range.</summary>
    public decimal? Value { get; init; }

    /// <summary>The lower end of a range; otherwise null.</summary>
    public decimal? MinValue { get; init; }

    /// <summary>The upper end of a range; otherwise null.</summary>
    public decimal? MaxValue { get; init; }

    /// <summary>
    /// <c>percent</c>; an ISO 4217 code; the singular name of a measure in British spelling; the counted noun phrase in the
    /// singular; <c>A per B</c> for rates. Empty where nothing is named.
    /// </summary>
    public string UnitText { get; init; } = "";

    /// <summary>ISO 4217 for money, the UN/CEFACT common code where one exists; otherwise null.</summary>
    public string? UnitCode { get; init; }

    /// <summary>How the text bounds the number.</summary>
    public Bound Bound { get; init; }

    /// <summary>Whether a verb of movement governs the amount.</summary>
    public Trend Trend { get; init; }

    /// <summary>What is counted or measured, as the text names it; empty where it does not.</summary>
    public string Of { get; init; } = "";
}
