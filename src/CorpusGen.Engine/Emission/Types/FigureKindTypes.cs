namespace CorpusGen.Engine.Emission;

/// <summary>The generated records of the kinds of figures: a type each, so that money added to a percentage does not compile.</summary>
internal static class FigureKindTypes
{
    private const string Template =
        """
        /// <summary>$summary</summary>
        $access sealed record $kind : Figure
        {
            internal $kind(
                Article article,
                string? name,
                int start,
                int length,
                int sentenceStart,
                int sentenceLength,
                int line,
                int column,
                decimal? value = null,
                decimal? min = null,
                decimal? max = null,
                string unit = "",
                string? code = null,
                Bound bound = Bound.Exact,
                Trend trend = Trend.None,
                string of = "")
                : base(article, name, start, length, sentenceStart, sentenceLength, line, column, value, min, max, unit, code, bound, trend, of)
            {
            }
        }

        """;

    public static string Source { get; } = string.Join("\n", new[]
    {
        Of("Percentage", "A share of a hundred."),
        Of("Money", "An amount of a currency; <see cref=\"Figure.UnitText\"/> is its ISO 4217 code."),
        Of("Count", "A number of things."),
        Of("Duration", "A length of time or an age."),
        Of("Measurement", "An amount of a unit of measure."),
        Of("Fraction", "A share written as a fraction."),
    });

    private static string Of(string kind, string summary) => Template.Replace("$kind", kind).Replace("$summary", summary);
}
