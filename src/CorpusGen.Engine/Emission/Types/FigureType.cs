namespace CorpusGen.Engine.Emission;

/// <summary>The generated record <c>Figure</c>.</summary>
internal static class FigureType
{
    public static void Write(CodeWriter writer, Code access) => writer.WriteLine(
        $$"""
        /// <summary>A quantity that an article states. After schema.org's QuantitativeValue.</summary>
        {{access}} abstract record Figure
        {
            private readonly Details _details;

            private protected Figure(Article article, in Details details)
            {
                Article = article;
                _details = details;
            }

            /// <summary>The article that states it.</summary>
            public Article Article { get; }

            /// <summary>The name of its member, where it has one.</summary>
            public string? Name => _details.Name;

            /// <summary>Whether it is a range: then <see cref="Value"/> is null, and the ends are <see cref="MinValue"/> and <see cref="MaxValue"/>.</summary>
            public bool IsRange => Value is null;

            /// <summary>The number, scales multiplied out; null for a range.</summary>
            public decimal? Value => _details.Value;

            /// <summary>The lower end of a range.</summary>
            public decimal? MinValue => _details.MinValue;

            /// <summary>The upper end of a range.</summary>
            public decimal? MaxValue => _details.MaxValue;

            /// <summary>What the number counts: percent, an ISO 4217 code, the singular of a measure or of what is counted; empty where nothing is named.</summary>
            public string UnitText => _details.UnitText;

            /// <summary>ISO 4217 for money, the UN/CEFACT common code where one exists.</summary>
            public string? UnitCode => _details.UnitCode;

            /// <summary>How the text bounds the number.</summary>
            public Bound Bound => _details.Bound;

            /// <summary>Whether it is the amount of a rise or a fall.</summary>
            public Trend Trend => _details.Trend;

            /// <summary>What is counted or measured; empty where the text does not say.</summary>
            public string Of => _details.Of;

            /// <summary>The words as written.</summary>
            public string Text => Article.Body.Substring(Start, Length);

            /// <summary>The sentence that states it.</summary>
            public string Sentence => Article.Body.Substring(_details.SentenceStart, _details.SentenceLength);

            /// <summary>The offset of <see cref="Text"/> in the article's body.</summary>
            public int Start => _details.Start;

            /// <summary>The length of <see cref="Text"/>.</summary>
            public int Length => _details.Length;

            /// <summary>The line of the document, from 1.</summary>
            public int Line => _details.Line;

            /// <summary>The column of the document, from 1.</summary>
            public int Column => _details.Column;

            /// <summary>The ends of the range; a single number is both: <c>var (min, max) = figure;</c></summary>
            /// <param name="min">The lower end.</param>
            /// <param name="max">The upper end.</param>
            public void Deconstruct(out decimal min, out decimal max)
            {
                min = (MinValue ?? Value).GetValueOrDefault();
                max = (MaxValue ?? Value).GetValueOrDefault();
            }

            /// <summary>Whether both are of one kind and say the same at the same place of the same article.</summary>
            /// <param name="other">The other figure.</param>
            public virtual bool Equals(Figure? other) =>
                other is not null && EqualityContract == other.EqualityContract && Article.Id == other.Article.Id
                && (Name, Start, Length, Line, Column, Bound, Trend) == (other.Name, other.Start, other.Length, other.Line, other.Column, other.Bound, other.Trend)
                && (Value, MinValue, MaxValue, UnitText, UnitCode, Of) == (other.Value, other.MinValue, other.MaxValue, other.UnitText, other.UnitCode, other.Of)
                && Text == other.Text && Sentence == other.Sentence;

            /// <inheritdoc/>
            public override int GetHashCode() => (Article.Id, Start, Length).GetHashCode();

            /// <summary>The words as written, with their bound and trend: <c>about 20%, down</c>.</summary>
            public sealed override string ToString() => BoundInWords + Text + TrendInWords;

            private string BoundInWords => Bound switch
            {
                Bound.Approximate => "about ",
                Bound.AtLeast => "at least ",
                Bound.AtMost => "at most ",
                Bound.MoreThan => "more than ",
                Bound.LessThan => "less than ",
                _ => "",
            };

            private string TrendInWords => Trend switch
            {
                Trend.Up => ", up",
                Trend.Down => ", down",
                _ => "",
            };

            internal readonly struct Details
            {
                internal readonly string? Name;
                internal readonly int Start;
                internal readonly int Length;
                internal readonly int SentenceStart;
                internal readonly int SentenceLength;
                internal readonly int Line;
                internal readonly int Column;
                internal readonly decimal? Value;
                internal readonly decimal? MinValue;
                internal readonly decimal? MaxValue;
                internal readonly string UnitText;
                internal readonly string? UnitCode;
                internal readonly Bound Bound;
                internal readonly Trend Trend;
                internal readonly string Of;

                internal Details(
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
                {
                    Name = name;
                    Start = start;
                    Length = length;
                    SentenceStart = sentenceStart;
                    SentenceLength = sentenceLength;
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
            }
        }

        """);
}
