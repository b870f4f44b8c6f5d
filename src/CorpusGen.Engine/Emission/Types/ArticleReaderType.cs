using CorpusGen.Engine.Naming;

namespace CorpusGen.Engine.Emission;

/// <summary>The generated code that builds an article's record from the lines of its facts.</summary>
internal static class ArticleReaderType
{
    public static void Write(CodeWriter writer, EmissionOptions options) => Write(writer, options.Namespace, options.ClassName);

    // Types are written in full; an article may have any of their names.
    private static void Write(CodeWriter writer, NamespaceName space, Identifier corpus) => writer.WriteLine(
        $$"""
        static partial class {{corpus}}
        {
            /// <summary>What an article is built from, when something of it is first asked for.</summary>
            /// <typeparam name="T">The class that carries the article's facts.</typeparam>
            private abstract class _Lazy<T>
            {
                internal static readonly global::{{space}}.Article Article = ((_FactsAttribute)global::System.Attribute.GetCustomAttribute(typeof(T), typeof(_FactsAttribute), inherit: false)!).ToArticle();

                internal static global::{{space}}.Percentage Percentage(int index) => (global::{{space}}.Percentage)Article.Figures[index];

                internal static global::{{space}}.Money Money(int index) => (global::{{space}}.Money)Article.Figures[index];

                internal static global::{{space}}.Count Count(int index) => (global::{{space}}.Count)Article.Figures[index];

                internal static global::{{space}}.Duration Duration(int index) => (global::{{space}}.Duration)Article.Figures[index];

                internal static global::{{space}}.Measurement Measurement(int index) => (global::{{space}}.Measurement)Article.Figures[index];

                internal static global::{{space}}.Fraction Fraction(int index) => (global::{{space}}.Fraction)Article.Figures[index];

                internal static global::{{space}}.Quote Quote(int index) => Article.Quotes[index];
            }

            /// <summary>What the corpus says of an article: its metadata, its body, and a line for everything found in it.</summary>
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
            [global::System.AttributeUsage(global::System.AttributeTargets.Class, Inherited = false)]
            private sealed class _FactsAttribute : global::System.Attribute
            {
                private readonly string _id, _headline, _name, _path, _language, _body;
                private readonly string? _publisher, _author, _datePublished;
                private readonly int _line;
                private readonly string[] _facts;

                internal _FactsAttribute(
                    string id, string headline, string? publisher, string? author, string? datePublished,
                    string name, string path, int line, string language, string body, params string[] facts)
                {
                    (_id, _headline, _publisher, _author, _datePublished) = (id, headline, publisher, author, datePublished);
                    (_name, _path, _line, _language, _body, _facts) = (name, path, line, language, body, facts);
                }

                internal global::{{space}}.Article ToArticle()
                {
                    var sections = new global::System.Collections.Generic.List<global::{{space}}.Section>();
                    var captions = new global::System.Collections.Generic.List<global::{{space}}.Caption>();
                    var endMatter = new global::System.Collections.Generic.List<global::{{space}}.EndMatter>();
                    foreach (var fact in _facts)
                    {
                        var fields = new _Fields(fact);
                        switch (fields.Kind)
                        {
                            case "Section":
                                sections.Add(new global::{{space}}.Section(fields.Text(1), line: fields.Int(2), start: fields.Int(3)));
                                break;
                            case "Caption":
                                captions.Add(new global::{{space}}.Caption(fields.Text(1), credit: fields.TextOrNull(2), line: fields.Int(3)));
                                break;
                            case "EndMatter":
                                endMatter.Add(new global::{{space}}.EndMatter(fields.Text(1), line: fields.Int(2), language: fields.TextOrNull(3)));
                                break;
                        }
                    }

                    return new global::{{space}}.Article(
                        _id, _name, _headline, _path, _line, _language, _body, _publisher, _author, _datePublished,
                        sections.ToArray(), captions.ToArray(), endMatter.ToArray(), Figures, Quotes);
                }

                private global::{{space}}.Figure[] Figures(global::{{space}}.Article article)
                {
                    var figures = new global::System.Collections.Generic.List<global::{{space}}.Figure>();
                    foreach (var fact in _facts)
                    {
                        if (FigureOf(article, new _Fields(fact)) is { } figure)
                        {
                            figures.Add(figure);
                        }
                    }

                    return figures.ToArray();
                }

                private static global::{{space}}.Figure? FigureOf(global::{{space}}.Article article, in _Fields fields)
                {
                    switch (fields.Kind)
                    {
                        case "Percentage":
                            return new global::{{space}}.Percentage(article, fields.Details());
                        case "Money":
                            return new global::{{space}}.Money(article, fields.Details());
                        case "Count":
                            return new global::{{space}}.Count(article, fields.Details());
                        case "Duration":
                            return new global::{{space}}.Duration(article, fields.Details());
                        case "Measurement":
                            return new global::{{space}}.Measurement(article, fields.Details());
                        case "Fraction":
                            return new global::{{space}}.Fraction(article, fields.Details());
                        default:
                            return null;
                    }
                }

                private global::{{space}}.Quote[] Quotes(global::{{space}}.Article article)
                {
                    var quotes = new global::System.Collections.Generic.List<global::{{space}}.Quote>();
                    foreach (var fact in _facts)
                    {
                        var fields = new _Fields(fact);
                        if (fields.Kind is "Direct" or "Partial" or "Scare")
                        {
                            quotes.Add(new global::{{space}}.Quote(
                                article, fields.TextOrNull(1), fields.Int(2), fields.Int(3), fields.Int(4), fields.Int(5), fields.Int(6), fields.Int(7),
                                kind: fields.Enum<global::{{space}}.QuoteKind>(0), speakers: fields.TextsFrom(10), speakerAsWritten: fields.TextOrNull(8), cue: fields.TextOrNull(9)));
                        }
                    }

                    return quotes.ToArray();
                }
            }

            private readonly struct _Fields
            {
                private readonly string[] _fields;

                internal _Fields(string line) => _fields = line.Split('|');

                internal string Kind => _fields[0];

                internal string Text(int index) => index < _fields.Length ? _fields[index].Replace("\\p", "|").Replace("\\s", "\\") : "";

                internal string? TextOrNull(int index) => Text(index) is { Length: > 0 } text ? text : null;

                internal string[] TextsFrom(int index)
                {
                    var texts = new string[global::System.Math.Max(0, _fields.Length - index)];
                    for (var i = 0; i < texts.Length; i++)
                    {
                        texts[i] = Text(index + i);
                    }

                    return texts;
                }

                internal int Int(int index) => int.Parse(_fields[index], global::System.Globalization.CultureInfo.InvariantCulture);

                internal decimal? Decimal(int index) => TextOrNull(index) is { } text ? decimal.Parse(text, global::System.Globalization.CultureInfo.InvariantCulture) : null;

                internal global::{{space}}.Figure.Details Details() => new global::{{space}}.Figure.Details(
                    TextOrNull(1), Int(2), Int(3), Int(4), Int(5), Int(6), Int(7), Decimal(8), Decimal(9), Decimal(10),
                    Text(11), TextOrNull(12), Enum<global::{{space}}.Bound>(13), Enum<global::{{space}}.Trend>(14), Text(15));

                // Left out where it is the first of the enumeration.
                internal TEnum Enum<TEnum>(int index)
                    where TEnum : struct => TextOrNull(index) is { } text ? (TEnum)global::System.Enum.Parse(typeof(TEnum), text) : default;
            }
        }
        """);
}
