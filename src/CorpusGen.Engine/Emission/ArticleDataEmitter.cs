using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Emission;

/// <summary>Emits the class that builds an article's record, when something of it is first asked for.</summary>
/// <remarks>
/// Long texts are UTF-8 literals: an assembly holds 16 MB of string literals at the most (CS8103), but any amount of such data.
/// </remarks>
internal static class ArticleDataEmitter
{
    /// <summary>The name of the class. No fact can have it: names of facts do not begin with an underscore and a letter.</summary>
    public const string ClassName = "_Data";

    public static void Write(CodeWriter writer, Article article, string className, EmissionOptions options)
    {
        var type = options.Global("Article");
        using (writer.WriteBlock("private static class " + ClassName))
        {
            writer.WriteLine("internal static readonly " + type + " Article = new " + type + "(");
            using (writer.Indent())
            {
                foreach (var argument in Head(article, className))
                {
                    writer.WriteLine(argument + ",");
                }

                WriteList(writer, "sections: ", options.Global("Section"), article.Sections.Select(section => options.Global("Section") + Section(section)), ",");
                WriteList(writer, "captions: ", options.Global("Caption"), article.Captions.Select(caption => options.Global("Caption") + Caption(caption)), ",");
                WriteList(writer, "endMatter: ", options.Global("EndMatter"), article.EndMatter.Select(endMatter => options.Global("EndMatter") + EndMatter(endMatter)), ",");
                WriteList(writer, "figures: article => ", options.Global("Figure"), article.Figures.Select(figure => Figure(figure, options)), ",");
                WriteList(writer, "quotes: article => ", options.Global("Quote"), article.Quotes.Select(quote => Quote(quote, options)), ");");
            }

            writer.WriteLine();
            writer.WriteLine(TextMethod);
        }
    }

    private const string TextMethod =
        """
        private static string Text(global::System.ReadOnlySpan<byte> utf8) => global::System.Text.Encoding.UTF8.GetString(utf8);
        """;

    private static IEnumerable<string> Head(Article article, string className)
    {
        yield return "id: Id";
        yield return "name: " + Literal.Of(className);
        yield return "headline: Headline";
        yield return "path: " + Literal.Of(article.Path);
        yield return "line: " + Literal.Of(article.Line);
        yield return "language: " + Literal.Of(article.Language);
        yield return "body: Text(" + Literal.Utf8Of(article.Body) + ")";
        foreach (var (parameter, constant, value) in new[]
        {
            ("publisher", "Publisher", article.Publisher),
            ("author", "Author", article.Author),
            ("datePublished", "DatePublished", article.DatePublished),
        })
        {
            yield return parameter + ": " + (value is null ? "null" : constant);
        }
    }

    private static void WriteList(CodeWriter writer, string parameter, string type, IEnumerable<string> items, string end)
    {
        var list = items.ToList();
        if (list.Count == 0)
        {
            writer.WriteLine(parameter.Substring(0, parameter.IndexOf(' ')) + " null" + end);
            return;
        }

        using (writer.WriteBlock(parameter + "new " + type + "[]", end))
        {
            foreach (var item in list)
            {
                writer.WriteLine("new " + item + ",");
            }
        }
    }

    private static string Section(Section section) =>
        "(" + Literal.Of(section.Title) + ", line: " + Literal.Of(section.Line) + ", start: " + Literal.Of(section.Start) + ")";

    private static string Caption(Caption caption) =>
        "(Text(" + Literal.Utf8Of(caption.Text) + "), credit: " + Literal.Of(caption.Credit) + ", line: " + Literal.Of(caption.Line) + ")";

    private static string EndMatter(EndMatter endMatter) =>
        "(Text(" + Literal.Utf8Of(endMatter.Text) + "), line: " + Literal.Of(endMatter.Line) + ", language: " + Literal.Of(endMatter.Language) + ")";

    private static string Figure(Figure figure, EmissionOptions options) =>
        options.Global(figure.Kind.ToString()) + "(article, new(" + Literal.Of(figure.Name) + ", " + Place(figure.Span, figure.Sentence, figure.Position)
        + (figure.Value is null ? "" : ", value: " + Literal.Of(figure.Value))
        + (figure.MinValue is null ? "" : ", min: " + Literal.Of(figure.MinValue))
        + (figure.MaxValue is null ? "" : ", max: " + Literal.Of(figure.MaxValue))
        + (figure.UnitText.Length == 0 ? "" : ", unit: " + Literal.Of(figure.UnitText))
        + (figure.UnitCode is null ? "" : ", code: " + Literal.Of(figure.UnitCode))
        + (figure.Bound == Bound.Exact ? "" : ", bound: " + options.Global("Bound") + "." + figure.Bound)
        + (figure.Trend == Trend.None ? "" : ", trend: " + options.Global("Trend") + "." + figure.Trend)
        + (figure.Of.Length == 0 ? "" : ", of: " + Literal.Of(figure.Of))
        + "))";

    private static string Quote(Quote quote, EmissionOptions options) =>
        options.Global("Quote") + "(article, " + Literal.Of(quote.Name) + ", " + Place(quote.Span, quote.Sentence, quote.Position)
        + ", kind: " + options.Global("QuoteKind") + "." + quote.Kind
        + (quote.Speakers.Count == 0 ? "" : ", speakers: new[] { " + string.Join(", ", quote.Speakers.Select(Literal.Of)) + " }")
        + (quote.SpeakerAsWritten is null ? "" : ", speakerAsWritten: " + Literal.Of(quote.SpeakerAsWritten))
        + (quote.Cue is null ? "" : ", cue: " + Literal.Of(quote.Cue))
        + ")";

    private static string Place(TextSpan span, TextSpan sentence, LinePosition position) =>
        "start: " + Literal.Of(span.Start) + ", length: " + Literal.Of(span.Length)
        + ", sentenceStart: " + Literal.Of(sentence.Start) + ", sentenceLength: " + Literal.Of(sentence.Length)
        + ", line: " + Literal.Of(position.Line) + ", column: " + Literal.Of(position.Column);
}
