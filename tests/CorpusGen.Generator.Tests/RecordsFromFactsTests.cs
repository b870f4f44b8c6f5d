using System.Collections;
using System.Globalization;
using System.Reflection;
using CorpusGen.Engine;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Documents;
using CorpusGen.Generator.Tests.Harness;

namespace CorpusGen.Generator.Tests;

/// <summary>The records that the generated code builds say what the engine found.</summary>
public sealed class RecordsFromFactsTests
{
    private static readonly string[] Hostile = ["|", "||", "\\", "\\p", "\\s|", "\\\\p", "\t", "\"", "\u2028", "\u0001", "\U0001F600"];

    [Fact]
    public void Of_the_repository_s_corpus() => AssertSame(RepositoryCorpus.Read().Where(text => text.Name.EndsWith(".md", StringComparison.Ordinal)));

    [Fact]
    public void Of_texts_with_the_marks_that_part_fields() => AssertSame(Hostile.Select((mark, i) => new CorpusText(
        i + ".md",
        $"---\nheadline: Report {i}\npublisher: 'P{mark}'\n---\n\nIt cost {mark} $5 billion for 12 {mark}ships{mark}, \"a{mark}shock\" said Ann{mark} Lee.\n\n## Part {mark}\n\nMore{mark} text.\n\n![Under {mark} it](x.png \"Photo: J.{mark} Doe\")")));

    [Fact]
    public void Of_numbers_short_and_long() => AssertSame([new CorpusText(
        "numbers.md",
        "It fell to -16.45 degrees Celsius. It cost $0.5 or $1,234,567.89, and later $123,456,789,012,345,678,901.25. Banks lost 250 quintillion dollars, almost 0.000000000000000000001% of it.")]);

    [Theory]
    [InlineData(typeof(Bound))]
    [InlineData(typeof(Trend))]
    public void Enumerations_are_numbered_as_the_engine_s_are(Type engine)
    {
        var generated = AssemblyOf(GeneratorRun.Of(new CorpusText("a.md", "It rained."))).GetType("Sample." + engine.Name)!;

        Assert.Equal(Enum.GetNames(engine), Enum.GetNames(generated));
    }

    private static void AssertSame(IEnumerable<CorpusText> texts)
    {
        var documents = texts.ToArray();
        var articles = Articles(GeneratorRun.Of(documents)).ToDictionary(article => (string)Value(article, "Id")!);
        var expected = documents.SelectMany(text => DocumentCompiler.Compile(new SourceDocument(text.Name, text.Content!)).Articles).ToList();

        Assert.Equal(expected.Count, articles.Count);
        Assert.All(expected, article => Assert.Equal(Describe(article), Describe(articles[article.Id])));
    }

    private static IEnumerable<object> Articles(GeneratorRun run) =>
        ((IEnumerable)AssemblyOf(run).GetType("Sample.Corpus")!.GetProperty("Articles")!.GetValue(null)!).Cast<object>();

    private static Assembly AssemblyOf(GeneratorRun run)
    {
        using var stream = new MemoryStream();
        Assert.True(run.Compiled().Emit(stream).Success);
        return Assembly.Load(stream.ToArray());
    }

    private static string Describe(object article) => Fields(article, "Id Headline Publisher Author Language Path Line Body")
        + List(article, "Sections", "Title Line Start")
        + List(article, "Captions", "Text Credit Line")
        + List(article, "EndMatter", "Text Line Language")
        + List(article, "Figures", "Name Value MinValue MaxValue UnitText UnitCode Bound Trend Of Text Start Length Line Column")
        + List(article, "Quotes", "Name Kind SpeakerAsWritten Cue Text Start Length Line Column Speakers");

    private static string List(object article, string name, string fields) =>
        string.Concat(((IEnumerable)Value(article, name)!).Cast<object>().Select(item => "\n" + KindOf(item) + " " + Fields(item, fields) + Sentence(item, (string)Value(article, "Body")!)));

    private static string Fields(object item, string names) => string.Join(" | ", names.Split(' ').Select(name => name + " " + Text(Value(item, name))));

    private static string Text(object? value) => value switch
    {
        null => "null",
        string text => "'" + text + "'",
        IEnumerable list => string.Join(", ", list.Cast<object>().Select(Text)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    // The engine keeps spans where the generated records have numbers and texts.
    private static object? Value(object item, string name) => (item, name) switch
    {
        (Figure figure, "Start") => figure.Span.Start,
        (Figure figure, "Length") => figure.Span.Length,
        (Figure figure, "Line") => figure.Position.Line,
        (Figure figure, "Column") => figure.Position.Column,
        (Quote quote, "Start") => quote.Span.Start,
        (Quote quote, "Length") => quote.Span.Length,
        (Quote quote, "Line") => quote.Position.Line,
        (Quote quote, "Column") => quote.Position.Column,
        _ => item.GetType().GetProperty(name)?.GetValue(item),
    };

    private static string KindOf(object item) => item is Figure figure ? figure.Kind.ToString() : item.GetType().Name;

    private static string? Sentence(object item, string body) => item switch
    {
        Figure figure => figure.Sentence.In(body),
        Quote quote => quote.Sentence.In(body),
        _ => (string?)Value(item, "Sentence"),
    };
}
