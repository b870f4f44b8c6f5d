using CorpusGen.Engine;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;

namespace CorpusGen.Cli.Tests.Output;

/// <summary>A document as the engine could give it, with something in every field.</summary>
internal static class Samples
{
    private const string Body = "Rain fell on [red] roofs. “At least 40 roofs leak,” the mayor said, “and tens of millions of drops.”";

    public static DocumentResult Everything { get; } = new(
        new[] { Article }.ToEquatableArray(),
        new[] { new Problem(ProblemIds.HeadlineMade, ProblemSeverity.Info, "There is no headline.", "news/rain.txt", new LinePosition(3, 1)) }.ToEquatableArray());

    private static Article Article => new()
    {
        Id = "news/rain.txt#Rain",
        Name = "Rain",
        Headline = "Rain [bold]again",
        Publisher = "The Post",
        DatePublished = "2025-09-02T14:19:01",
        Language = "en",
        Path = "news/rain.txt",
        Line = 3,
        Body = Body,
        Sections = new[] { new Section("The roofs", 4, 0) }.ToEquatableArray(),
        Captions = new[] { new Caption("A roof", "A. Photographer", 9) }.ToEquatableArray(),
        EndMatter = new[] { new EndMatter("구독하기", 12, "ko"), new EndMatter("Sign up.", 11, null) }.ToEquatableArray(),
        Figures = new[] { Roofs, Drops }.ToEquatableArray(),
        Quotes = new[] { Leak, Drop }.ToEquatableArray(),
    };

    private static Figure Roofs => new()
    {
        Name = "Roofs",
        Kind = FigureKind.Count,
        Text = "40 roofs",
        Span = SpanOf("40 roofs"),
        Sentence = SpanOf(Body[Body.IndexOf('“', StringComparison.Ordinal)..]),
        Position = new LinePosition(5, 37),
        Value = 40m,
        UnitText = "roof",
        Bound = Bound.AtLeast,
        Trend = Trend.Up,
        Of = "roofs",
    };

    private static Figure Drops => new()
    {
        Kind = FigureKind.Count,
        Text = "tens of millions of drops",
        Span = SpanOf("tens of millions of drops"),
        Sentence = Roofs.Sentence,
        Position = new LinePosition(5, 74),
        MinValue = 10_000_000m,
        MaxValue = 100_000_000m,
        UnitText = "drop",
        UnitCode = "X",
        Bound = Bound.Between,
        Of = "drops",
    };

    private static Quote Leak => new()
    {
        Name = "Leak",
        Text = "At least 40 roofs leak",
        Span = SpanOf("At least 40 roofs leak"),
        Sentence = Roofs.Sentence,
        Position = new LinePosition(5, 28),
        Kind = QuoteKind.Direct,
        Speakers = new[] { "the mayor" }.ToEquatableArray(),
        SpeakerAsWritten = "the mayor",
        Cue = "said",
    };

    private static Quote Drop => new()
    {
        Text = "red",
        Span = SpanOf("red"),
        Sentence = SpanOf("Rain fell on [red] roofs."),
        Position = new LinePosition(5, 15),
        Kind = QuoteKind.Scare,
    };

    private static TextSpan SpanOf(string text) => new(Body.IndexOf(text, StringComparison.Ordinal), text.Length);
}
