using System.Text.Json;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Extraction.Quotes;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Tests.Extraction.Quotes;

public sealed class SeedTests
{
    [SkippableFact]
    public void What_a_careful_reader_finds_in_the_seeds_is_found()
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(Repository.Shared("seeds", "expected.json")));
        var missing = new List<string>();
        foreach (var document in expected.RootElement.GetProperty("documents").EnumerateObject())
        {
            var lines = File.ReadAllLines(Repository.Shared("seeds", document.Name));
            foreach (var article in document.Value.GetProperty("articles").EnumerateArray())
            {
                var found = QuoteExtractor.Extract(ProseText.Read(BodyOf(article, lines), "en"), []);
                missing.AddRange(article.GetProperty("quotes").EnumerateArray().Where(quote => !IsIn(quote, found)).Select(quote => quote.GetRawText()));
            }
        }

        Assert.Empty(missing);
    }

    // A paragraph a line, from the line that begins with the article's first words up to a line before the next article.
    private static string BodyOf(JsonElement article, string[] lines)
    {
        var first = Array.FindIndex(lines, line => line.StartsWith(article.GetProperty("firstWords").GetString()!, StringComparison.Ordinal));
        var last = article.GetProperty("quotes").EnumerateArray().Max(quote => quote.GetProperty("line").GetInt32());
        return string.Join("\n\n", lines[first..last]);
    }

    private static bool IsIn(JsonElement expected, IReadOnlyList<Quote> found)
    {
        if (expected.TryGetProperty("optional", out _))
        {
            return true;
        }

        var text = expected.GetProperty("text").GetString();
        var kind = expected.GetProperty("kind").GetString();
        var cue = expected.TryGetProperty("cue", out var word) ? word.GetString() : null;
        var speakers = expected.TryGetProperty("speaker", out var names) ? names.EnumerateArray().Select(name => name.GetString()!).ToArray() : [];
        return found.Any(quote => quote.Text == text && string.Equals(quote.Kind.ToString(), kind, StringComparison.OrdinalIgnoreCase)
            && quote.Cue == cue
            && (speakers.Length == 0 ? quote.Speakers.Count == 0 : quote.Speakers.Any(speaker => speakers.Any(name => name.Contains(speaker, StringComparison.Ordinal) || speaker.Contains(name, StringComparison.Ordinal)))));
    }
}
