namespace CorpusGen.Engine.Emission;

/// <summary>The generated class, within <c>Article</c>, that makes records from the lines of <see cref="FactLines"/>.</summary>
/// <remarks>
/// Most of an app's first touch of an article is the compiling of this code at run time. So there is little of it, each list is read by itself
/// when it is asked for, and what is slow when it is first called is not called: in .NET 10 <c>string.Replace</c> takes 2 ms then, <c>IndexOf</c> 1.5, <c>Enum.Parse</c> and
/// <c>DateTime.Parse</c> more than 1 each, <c>decimal.Parse</c> 0.7; <c>Split</c> takes 0.05.
/// </remarks>
internal static class FactReaderType
{
    public static readonly Code Class =
        $$"""
            /// <summary>Reads the lines of an article's facts.</summary>
            /// <remarks>
            /// The fields of a line are parted by bars; empty ones at the end are left out.
            /// <list type="bullet">
            /// <item>Section | title | line | start</item>
            /// <item>Caption | text | credit | line</item>
            /// <item>EndMatter | text | line | language</item>
            /// <item>Percentage, Money … | name | start | length | start and length of the sentence | line | column | value | lower end | upper end | unit | its code | bound | trend | of</item>
            /// <item>Direct, Partial, Scare | name | start | length | start and length of the sentence | line | column | speaker as written | cue | speakers …</item>
            /// </list>
            /// </remarks>
            private static class FactReader
            {
                internal static Section[] Sections(string[] facts)
                {
                    var sections = new global::System.Collections.Generic.List<Section>();
                    foreach (var fact in facts)
                    {
                        var fields = fact.Split('|');
                        if (fields[0] == "Section")
                        {
                            sections.Add(new Section(Text(fields, 1), Int(fields, 2), Int(fields, 3)));
                        }
                    }

                    return sections.ToArray();
                }

                internal static Caption[] Captions(string[] facts)
                {
                    var captions = new global::System.Collections.Generic.List<Caption>();
                    foreach (var fact in facts)
                    {
                        var fields = fact.Split('|');
                        if (fields[0] == "Caption")
                        {
                            captions.Add(new Caption(Text(fields, 1), TextOrNull(fields, 2), Int(fields, 3)));
                        }
                    }

                    return captions.ToArray();
                }

                internal static EndMatter[] EndMatter(string[] facts)
                {
                    var endMatter = new global::System.Collections.Generic.List<EndMatter>();
                    foreach (var fact in facts)
                    {
                        var fields = fact.Split('|');
                        if (fields[0] == "EndMatter")
                        {
                            endMatter.Add(new EndMatter(Text(fields, 1), Int(fields, 2), TextOrNull(fields, 3)));
                        }
                    }

                    return endMatter.ToArray();
                }

                internal static Figure[] Figures(Article article, string[] facts)
                {
                    var figures = new global::System.Collections.Generic.List<Figure>();
                    foreach (var fact in facts)
                    {
                        if (FigureOf(article, fact.Split('|')) is { } figure)
                        {
                            figures.Add(figure);
                        }
                    }

                    return figures.ToArray();
                }

                internal static Quote[] Quotes(Article article, string[] facts)
                {
                    var quotes = new global::System.Collections.Generic.List<Quote>();
                    foreach (var fact in facts)
                    {
                        var fields = fact.Split('|');
                        if (fields[0] is "Direct" or "Partial" or "Scare")
                        {
                            var kind = fields[0] == "Direct" ? QuoteKind.Direct : fields[0] == "Partial" ? QuoteKind.Partial : QuoteKind.Scare;
                            var speakers = new string[fields.Length > 10 ? fields.Length - 10 : 0];
                            for (var i = 0; i < speakers.Length; i++)
                            {
                                speakers[i] = Text(fields, i + 10);
                            }

                            quotes.Add(new Quote(
                                article, TextOrNull(fields, 1), Int(fields, 2), Int(fields, 3), Int(fields, 4), Int(fields, 5), Int(fields, 6), Int(fields, 7),
                                kind, speakers, TextOrNull(fields, 8), TextOrNull(fields, 9)));
                        }
                    }

                    return quotes.ToArray();
                }

                private static Figure? FigureOf(Article article, string[] fields)
                {
                    switch (fields[0])
                    {
                        case "Percentage":
                            return new Percentage(article, Details(fields));
                        case "Money":
                            return new Money(article, Details(fields));
                        case "Count":
                            return new Count(article, Details(fields));
                        case "Duration":
                            return new Duration(article, Details(fields));
                        case "Measurement":
                            return new Measurement(article, Details(fields));
                        case "Fraction":
                            return new Fraction(article, Details(fields));
                        default:
                            return null;
                    }
                }

                private static Figure.Details Details(string[] fields) => new Figure.Details(
                    TextOrNull(fields, 1), Int(fields, 2), Int(fields, 3), Int(fields, 4), Int(fields, 5), Int(fields, 6), Int(fields, 7),
                    Decimal(fields, 8), Decimal(fields, 9), Decimal(fields, 10),
                    Text(fields, 11), TextOrNull(fields, 12), (Bound)Int(fields, 13), (Trend)Int(fields, 14), Text(fields, 15));

                private static string Text(string[] fields, int index)
                {
                    var text = index < fields.Length ? fields[index] : "";
                    foreach (var c in text)
                    {
                        if (c == '\\')
                        {
                            return text.Replace("\\p", "|").Replace("\\s", "\\");
                        }
                    }

                    return text;
                }

                private static string? TextOrNull(string[] fields, int index) => Text(fields, index) is { Length: > 0 } text ? text : null;

                // Digits alone, or nothing where it is 0.
                private static int Int(string[] fields, int index)
                {
                    var number = 0;
                    for (var i = 0; index < fields.Length && i < fields[index].Length; i++)
                    {
                        number = (number * 10) + (fields[index][i] - '0');
                    }

                    return number;
                }

                private static decimal? Decimal(string[] fields, int index)
                {
                    var text = index < fields.Length ? fields[index] : "";
                    if (text.Length > 18)
                    {
                        return decimal.Parse(text, global::System.Globalization.CultureInfo.InvariantCulture);
                    }

                    var (digits, scale, isNegative) = (0L, 0, false);
                    for (var i = 0; i < text.Length; i++)
                    {
                        if (text[i] == '-')
                        {
                            isNegative = true;
                        }
                        else if (text[i] == '.')
                        {
                            scale = text.Length - i - 1;
                        }
                        else
                        {
                            digits = (digits * 10) + (text[i] - '0');
                        }
                    }

                    return text.Length == 0 ? null : new decimal((int)digits, (int)(digits >> 32), 0, isNegative, (byte)scale);
                }
            }
        """;
}
