using System.Text.Json;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Extraction.Figures;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Tests.Extraction.Figures;

/// <summary>Holds the extractor to the annotated sentences, where they are at hand.</summary>
public sealed class DevelopmentSetTests
{
    [SkippableFact]
    public void Values_of_the_annotated_sentences_are_found()
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Repository.Shared("data", "figures-dev.json")));
        var (hits, found, wanted) = (0, 0, 0);
        foreach (var sentence in gold.RootElement.EnumerateArray())
        {
            var figures = FigureExtractor.Extract(ProseText.Read(sentence.GetProperty("text").GetString()!, "en")).ToList();
            foreach (var figure in sentence.GetProperty("figures").EnumerateArray())
            {
                var optional = figure.TryGetProperty("optional", out var flag) && flag.GetBoolean();
                var match = figures.Find(candidate => IsSame(candidate, figure));
                figures.Remove(match!);
                wanted += optional ? 0 : 1;
                hits += optional || match is null ? 0 : 1;
                found += optional || match is null ? 0 : 1;
            }

            found += figures.Count;
        }

        Assert.True(2.0 * hits / (found + wanted) >= 0.96, $"{hits} of {wanted} found, {found} given");
    }

    private static bool IsSame(Figure figure, JsonElement gold)
    {
        var start = gold.GetProperty("start").GetInt32();
        var touches = figure.Span.Start < start + gold.GetProperty("text").GetString()!.Length && start < figure.Span.End;
        return touches && (IsNear(figure.Value, gold.GetProperty("value")) || (IsNear(figure.MinValue, gold.GetProperty("minValue")) && IsNear(figure.MaxValue, gold.GetProperty("maxValue"))));
    }

    private static bool IsNear(decimal? value, JsonElement gold) =>
        value is { } number && gold.ValueKind == JsonValueKind.Number && Math.Abs((double)number - gold.GetDouble()) <= 3e-4 * Math.Max(1e-9, Math.Abs(gold.GetDouble()));
}
