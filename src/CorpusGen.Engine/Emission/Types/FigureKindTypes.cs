namespace CorpusGen.Engine.Emission;

/// <summary>The generated records of the kinds of figures: a type each, so that money added to a percentage does not compile.</summary>
internal static class FigureKindTypes
{
    private const string Template =
        """
        /// <summary>$summary</summary>
        $access sealed record $kind : Figure
        {
            internal $kind(Article article, in Details details)
                : base(article, details)
            {
            }$members
        }

        """;

    private const string OfMoney =
        """


            /// <summary>The currency as its ISO 4217 code, of a rate too: <c>USD</c> of <c>USD per barrel</c>.</summary>
            public string Currency => UnitCode ?? UnitText;
        """;

    private const string OfDuration =
        """


            /// <summary>The length of time; null for a range, and where the unit has no length of its own, as a month or a year.</summary>
            public global::System.TimeSpan? TimeSpan => SpanOf(Value);

            /// <summary>The lower end of a range; null where the unit has no length of its own.</summary>
            public global::System.TimeSpan? MinTimeSpan => SpanOf(MinValue);

            /// <summary>The upper end of a range; null where the unit has no length of its own.</summary>
            public global::System.TimeSpan? MaxTimeSpan => SpanOf(MaxValue);

            private global::System.TimeSpan? SpanOf(decimal? number)
            {
                var unit = UnitText switch
                {
                    "millisecond" => global::System.TimeSpan.TicksPerMillisecond,
                    "second" => global::System.TimeSpan.TicksPerSecond,
                    "minute" => global::System.TimeSpan.TicksPerMinute,
                    "hour" => global::System.TimeSpan.TicksPerHour,
                    "day" => global::System.TimeSpan.TicksPerDay,
                    "week" => 7 * global::System.TimeSpan.TicksPerDay,
                    "fortnight" => 14 * global::System.TimeSpan.TicksPerDay,
                    _ => 0,
                };
                return unit == 0 || number is null || global::System.Math.Abs(number.Value) > long.MaxValue / unit
                    ? null
                    : global::System.TimeSpan.FromTicks((long)(number.Value * unit));
            }
        """;

    public static string Source { get; } = string.Join("\n", new[]
    {
        Of("Percentage", "A share of a hundred."),
        Of("Money", "An amount of a currency; <see cref=\"Figure.UnitText\"/> is its ISO 4217 code.", OfMoney),
        Of("Count", "A number of things."),
        Of("Duration", "A length of time or an age.", OfDuration),
        Of("Measurement", "An amount of a unit of measure."),
        Of("Fraction", "A share written as a fraction."),
    });

    private static string Of(string kind, string summary, string members = "") =>
        Template.Replace("$kind", kind).Replace("$summary", summary).Replace("$members", members);
}
