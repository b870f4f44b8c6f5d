using System.Text.Json;
using CorpusGen.Engine.Documents;

namespace CorpusGen.Engine.Tests.Documents;

/// <summary>Reads the acceptance corpus and holds it against what a careful reader finds there.</summary>
public sealed class SeedsTests
{
    private static readonly string[] Names = ["000_1d6f208102361938", "004_eb0397c707a9865b"];

    public static TheoryData<string, int> Articles => new()
    {
        { Names[0], 0 },
        { Names[1], 0 },
        { Names[1], 1 },
        { Names[1], 2 },
    };

    [SkippableTheory]
    [InlineData(0, 1)]
    [InlineData(1, 3)]
    public void Every_document_gives_its_articles(int document, int articles)
    {
        Assert.Equal(articles, Read(Names[document]).Count);
    }

    [SkippableTheory]
    [MemberData(nameof(Articles))]
    public void An_article_starts_where_it_should_and_says_what_is_said_of_it(string name, int index)
    {
        var article = Read(name)[index];
        var expected = Expected(name, index);

        Assert.StartsWith(expected.GetProperty("firstWords").GetString()!, article.Body.Text, StringComparison.Ordinal);
        Assert.Equal(StringOf(expected, "publisher") ?? SidecarPublisher(index), article.Metadata.Publisher);
        Assert.Equal(StringOf(expected, "datePublished"), article.Metadata.DatePublished);
        Assert.Equal("en", article.Language);
        if (StringOf(expected, "headline") is { } headline)
        {
            Assert.Equal(headline, article.Headline);
        }

        if (expected.TryGetProperty("startLine", out var line))
        {
            Assert.Equal(line.GetInt32(), article.Line);
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Articles))]
    public void An_article_has_its_headings_captions_and_end_matter_beside_its_body(string name, int index)
    {
        var article = Read(name)[index];
        var expected = Expected(name, index);

        Assert.Equal(Items(expected, "sections").Select(title => title.GetString()), article.Sections.Select(section => section.Title));
        Assert.Equal(
            Items(expected, "captions").Select(caption => (caption.GetProperty("line").GetInt32(), caption.GetProperty("credit").GetString())),
            article.Captions.Select(caption => (caption.Line, caption.Credit)));
        Assert.Equal(EndMatterLines(expected), article.EndMatter.Where(item => item.Line != article.Body.PositionOf(0).Line).Select(item => item.Line));
        Assert.DoesNotContain(article.Body.Text.Split("\n\n"), paragraph => article.Sections.Any(section => section.Title == paragraph));
    }

    [SkippableFact]
    public void The_disclaimer_in_Korean_is_kept_as_such()
    {
        var article = Assert.Single(Read(Names[0]));

        Assert.All(article.EndMatter.Where(item => item.Line >= 8), item => Assert.Equal("ko", item.Language));
        Assert.Equal(2, article.EndMatter.Count(item => item.Language == "ko"));
    }

    [SkippableFact]
    public void Every_letter_of_a_body_stands_in_the_document_where_the_map_says()
    {
        foreach (var name in Names)
        {
            var lines = File.ReadAllText(Path.Combine(Repository.Shared("seeds"), name + ".txt")).Split('\n');
            foreach (var article in Read(name))
            {
                Assert.All(
                    Enumerable.Range(0, article.Body.Text.Length).Where(i => char.IsLetter(article.Body.Text[i])),
                    i =>
                    {
                        var position = article.Body.PositionOf(i);
                        Assert.Equal(lines[position.Line - 1][position.Column - 1], article.Body.Text[i]);
                    });
            }
        }
    }

    [SkippableFact]
    public void The_corpus_has_no_problem()
    {
        foreach (var name in Names)
        {
            Assert.Empty(Reading(name).Problems);
        }
    }

    private static IReadOnlyList<ArticleDraft> Read(string name) => Reading(name).Articles;

    private static Reading Reading(string name)
    {
        var sidecar = Path.Combine(Repository.Shared("seeds"), name + ".corpus.yml");
        return Documents.Reading.Of(
            File.ReadAllText(Path.Combine(Repository.Shared("seeds"), name + ".txt")), name + ".txt", File.Exists(sidecar) ? File.ReadAllText(sidecar) : null);
    }

    private static JsonElement Expected(string name, int index)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Shared("seeds"), "expected.json")));
        return json.RootElement.GetProperty("documents").GetProperty(name + ".txt").GetProperty("articles")[index].Clone();
    }

    // The text does not say who published the third report of the second document; the sidecar does.
    private static string? SidecarPublisher(int index) => index == 2 ? "Coda" : null;

    private static string? StringOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static JsonElement[] Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? [.. value.EnumerateArray()] : [];

    private static IEnumerable<int> EndMatterLines(JsonElement expected)
    {
        var lines = expected.TryGetProperty("boilerplate", out var boilerplate) ? Items(boilerplate, "lines") : Items(expected, "endMatter");
        return lines.Select(line => line.GetInt32());
    }
}
