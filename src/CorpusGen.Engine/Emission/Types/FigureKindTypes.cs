namespace CorpusGen.Engine.Emission;

/// <summary>The generated records of the kinds of figures: a type each, so that money added to a percentage does not compile.</summary>
internal static class FigureKindTypes
{
    private static readonly Code OfMoney =
        $$"""


            /// <summary>The currency as its ISO 4217 code, of a rate too: <c>USD</c> of <c>USD per barrel</c>.</summary>
            public string Currency => UnitCode ?? UnitText;
        """;

    private static readonly Code OfDuration =
        $$"""


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

    public static void Write(CodeWriter writer, Code access)
    {
        Write(writer, access, $"Percentage", $"A share of a hundred.");
        Write(writer, access, $"Money", $"An amount of a currency; <see cref=\"Figure.UnitText\"/> is its ISO 4217 code.", OfMoney);
        Write(writer, access, $"Count", $"A number of things.");
        Write(writer, access, $"Duration", $"A length of time or an age.", OfDuration);
        Write(writer, access, $"Measurement", $"An amount of a unit of measure.");
        Write(writer, access, $"Fraction", $"A share written as a fraction.");
    }

    private static void Write(CodeWriter writer, Code access, Code kind, Code summary, Code members = default) => writer.WriteLine(
        $$"""
        /// <summary>{{summary}}</summary>
        {{access}} sealed record {{kind}} : Figure
        {
            internal {{kind}}(Article article, in Details details)
                : base(article, details)
            {
            }{{members}}
        }

        """);
}
