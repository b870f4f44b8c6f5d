using System.Text.Json;

namespace CorpusGen.Cli.Tests.Commands;

/// <summary>The project's own corpus, which uses every form of document.</summary>
public sealed class OwnCorpusTests
{
    [SkippableFact]
    public void Every_form_of_document_gives_its_articles_with_what_is_set_aside()
    {
        Skip.IfNot(
            File.ReadLines(Path.Combine(Repository.Root, "seeds/000_1d6f208102361938.txt")).First() == "CorpusGen Digest",
            "The reports themselves lie over their digests.");

        var run = CommandRun.Of(["extract", "seeds"], folder: Repository.Root);

        string[] expected =
        [
            "seeds/000_1d6f208102361938.txt#TiesHoldAfterTenYears: 0 headings, 0 captions, 3 end matter",
            "seeds/004_eb0397c707a9865b.txt#AlaskaSummit: 3 headings, 0 captions, 0 end matter",
            "seeds/004_eb0397c707a9865b.txt#TradeWithChina: 4 headings, 1 captions, 0 end matter",
            "seeds/004_eb0397c707a9865b.txt#EmpireNarrative: 2 headings, 1 captions, 2 end matter",
            "seeds/briefs.txt#TradeBrief: 0 headings, 0 captions, 0 end matter",
            "seeds/briefs.txt#AllianceBrief: 0 headings, 0 captions, 0 end matter",
        ];
        var articles = run.Lines.SelectMany(Articles).ToList();
        Assert.Equal(expected, articles[..^1]);
        Assert.StartsWith("seeds/energy-and-arms.md#EnergyAndArms: 4 headings, ", articles[^1], StringComparison.Ordinal);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    private static IEnumerable<string> Articles(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("articles").EnumerateArray().Select(Summary).ToList();
    }

    private static string Summary(JsonElement article) =>
        $"{article.GetProperty("id").GetString()}: {Count(article, "sections")} headings, {Count(article, "captions")} captions, {Count(article, "endMatter")} end matter";

    private static int Count(JsonElement article, string field) => article.GetProperty(field).GetArrayLength();
}
