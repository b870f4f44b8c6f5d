namespace CorpusGen.Engine.Emission;

/// <summary>The generated record <c>Figure</c>.</summary>
internal static class FigureType
{
    public const string Source =
        """
        /// <summary>A quantity that an article states. After schema.org's QuantitativeValue.</summary>
        $access abstract record Figure
        {
            private readonly int _sentenceStart;
            private readonly int _sentenceLength;

            private protected Figure(
                Article article,
                string? name,
                int start,
                int length,
                int sentenceStart,
                int sentenceLength,
                int line,
                int column,
                decimal? value,
                decimal? min,
                decimal? max,
                string unit,
                string? code,
                Bound bound,
                Trend trend,
                string of)
            {
                Article = article;
                Name = name;
                Start = start;
                Length = length;
                _sentenceStart = sentenceStart;
                _sentenceLength = sentenceLength;
                Line = line;
                Column = column;
                Value = value;
                MinValue = min;
                MaxValue = max;
                UnitText = unit;
                UnitCode = code;
                Bound = bound;
                Trend = trend;
                Of = of;
            }

            /// <summary>The article that states it.</summary>
            public Article Article { get; }

            /// <summary>The name of its member, where it has one.</summary>
            public string? Name { get; }

            /// <summary>The number, scales multiplied out; null for a range.</summary>
            public decimal? Value { get; }

            /// <summary>The lower end of a range.</summary>
            public decimal? MinValue { get; }

            /// <summary>The upper end of a range.</summary>
            public decimal? MaxValue { get; }

            /// <summary>What the number counts: percent, an ISO 4217 code, the singular of a measure or of what is counted; empty where nothing is named.</summary>
            public string UnitText { get; }

            /// <summary>ISO 4217 for money, the UN/CEFACT common code where one exists.</summary>
            public string? UnitCode { get; }

            /// <summary>How the text bounds the number.</summary>
            public Bound Bound { get; }

            /// <summary>Whether it is the amount of a rise or a fall.</summary>
            public Trend Trend { get; }

            /// <summary>What is counted or measured; empty where the text does not say.</summary>
            public string Of { get; }

            /// <summary>The words as written.</summary>
            public string Text => Article.Body.Substring(Start, Length);

            /// <summary>The sentence that states it.</summary>
            public string Sentence => Article.Body.Substring(_sentenceStart, _sentenceLength);

            /// <summary>The offset of <see cref="Text"/> in the article's body.</summary>
            public int Start { get; }

            /// <summary>The length of <see cref="Text"/>.</summary>
            public int Length { get; }

            /// <summary>The line of the document, from 1.</summary>
            public int Line { get; }

            /// <summary>The column of the document, from 1.</summary>
            public int Column { get; }

            /// <summary>The words as written.</summary>
            public sealed override string ToString() => Text;
        }

        """;
}
