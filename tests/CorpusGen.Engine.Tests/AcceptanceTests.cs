using System.Text.Json;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Documents;

namespace CorpusGen.Engine.Tests;

/// <summary>
/// The published reports against what a careful reader finds in them, <c>expected.json</c> beside them. They belong to their
/// publishers and are no part of the repository.
/// </summary>
public sealed class AcceptanceTests
{
    [SkippableTheory]
    [InlineData("000_1d6f208102361938.txt")]
    [InlineData("004_eb0397c707a9865b.txt")]
    public void Every_required_figure_is_found_with_its_unit_bound_and_trend(string document)
    {
        foreach (var (article, expected) in Articles(document))
        {
            foreach (var figure in Required(expected, "figures"))
            {
                Assert.Contains(article.Figures, found => IsSame(found, figure));
            }
        }
    }

    [SkippableTheory]
    [InlineData("000_1d6f208102361938.txt")]
    [InlineData("004_eb0397c707a9865b.txt")]
    public void Every_required_quote_is_found_with_its_kind_cue_and_speakers(string document)
    {
        foreach (var (article, expected) in Articles(document))
        {
            foreach (var quote in Required(expected, "quotes"))
            {
                var found = article.Quotes.Single(found => found.Position.Line == quote.GetProperty("line").GetInt32() && found.Text == quote.GetProperty("text").GetString());
                Assert.Equal(quote.GetProperty("kind").GetString(), found.Kind.ToString().ToLowerInvariant());
                Assert.Equal(quote.TryGetProperty("cue", out var cue) ? cue.GetString() : null, found.Cue);
                if (quote.TryGetProperty("speaker", out var speakers))
                {
                    Assert.NotEmpty(found.Speakers);
                    Assert.All(found.Speakers, speaker => Assert.Contains(speakers.EnumerateArray(), name => Holds(speaker, name.GetString()!)));
                }
                else
                {
                    Assert.Empty(found.Speakers);
                }
            }
        }
    }

    [SkippableTheory]
    [InlineData("000_1d6f208102361938.txt")]
    [InlineData("004_eb0397c707a9865b.txt")]
    public void Nothing_else_is_taken_for_a_figure(string document)
    {
        foreach (var (article, expected) in Articles(document))
        {
            var known = expected.GetProperty("figures").EnumerateArray().ToList();
            Assert.All(article.Figures, found => Assert.Contains(known, figure => found.Text.Contains(figure.GetProperty("text").GetString()!, StringComparison.Ordinal)
                || figure.GetProperty("text").GetString()!.Contains(found.Text, StringComparison.Ordinal)));
        }
    }

    private static bool IsSame(Figure found, JsonElement figure) =>
        found.Position.Line == figure.GetProperty("line").GetInt32()
        && found.Text.Contains(figure.GetProperty("text").GetString()!, StringComparison.Ordinal)
        && found.Value == figure.GetProperty("value").GetDecimal()
        && found.UnitText == figure.GetProperty("unit").GetString()
        && string.Equals(found.Bound.ToString(), figure.GetProperty("bound").GetString(), StringComparison.OrdinalIgnoreCase)
        && string.Equals(found.Trend.ToString(), figure.GetProperty("change").GetString(), StringComparison.OrdinalIgnoreCase);

    private static bool Holds(string speaker, string name) =>
        speaker.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(speaker, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<JsonElement> Required(JsonElement article, string facts) =>
        article.GetProperty(facts).EnumerateArray().Where(fact => !fact.TryGetProperty("optional", out _));

    private static IEnumerable<(Article Article, JsonElement Expected)> Articles(string document)
    {
        var folder = Repository.Shared("seeds");
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json")));
        var expected = json.RootElement.GetProperty("documents").GetProperty(document).GetProperty("articles").EnumerateArray().Select(article => article.Clone()).ToList();
        var sidecar = Path.ChangeExtension(document, ".corpus.yml");
        var text = File.ReadAllText(Path.Combine(folder, document));
        var result = DocumentCompiler.Compile(new SourceDocument(document, text)
        {
            Sidecar = File.Exists(Path.Combine(folder, sidecar)) ? new Sidecar(sidecar, File.ReadAllText(Path.Combine(folder, sidecar))) : null,
        });
        Assert.Equal(expected.Count, result.Articles.Count);
        Assert.All(result.Articles, article => FactPlaces.AssertRight(article, text));
        return result.Articles.Zip(expected);
    }
}
