using System.Text.Json;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Extraction.Figures;
using CorpusGen.Engine.Extraction.Quotes;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Tests.Annotated;

/// <summary>How much of the annotated text is read as its annotator read it. The bounds lie a little below what was measured when they were set.</summary>
public sealed class AnnotatedTextTests
{
    [Fact]
    public void Values_of_figures_are_found()
    {
        var (right, given, wanted) = (0, 0, 0);
        foreach (var sentence in Items("figures.json"))
        {
            var found = FigureExtractor.Extract(ProseText.Read(sentence.GetProperty("text").GetString()!, "en")).ToList();
            foreach (var gold in sentence.GetProperty("figures").EnumerateArray())
            {
                var match = found.Find(figure => Touches(figure, gold) && HasValue(figure, gold));
                found.Remove(match!);
                var counts = IsOptional(gold) ? 0 : 1;
                wanted += counts;
                right += match is null ? 0 : counts;
                given += match is null ? 0 : counts;
            }

            given += found.Count(figure => !sentence.GetProperty("figures").EnumerateArray().Any(gold => IsOptional(gold) && Touches(figure, gold)));
        }

        Assert.InRange(2.0 * right / (given + wanted), 0.97, 1);
    }

    [Fact]
    public void Quotations_are_found_with_their_kinds_and_speakers()
    {
        var (found, wanted, kinds, speakers, spoken) = (0, 0, 0, 0, 0);
        foreach (var passage in Items("quotes.json"))
        {
            var quotes = QuoteExtractor.Extract(ProseText.Read(passage.GetProperty("text").GetString()!, "en"), []);
            foreach (var gold in passage.GetProperty("quotes").EnumerateArray())
            {
                wanted++;
                if (quotes.FirstOrDefault(quote => quote.Span.Start == gold.GetProperty("start").GetInt32()) is not { } quote)
                {
                    continue;
                }

                found++;
                kinds += Strings(gold, "kind", "kind_alt").Any(kind => IsKind(quote.Kind, kind)) ? 1 : 0;
                var names = Strings(gold, "speaker", "speaker_accept").ToList();
                spoken += names.Count > 0 ? 1 : 0;
                speakers += names.Count > 0 && names.Any(name => quote.Speakers.Any(speaker => IsSame(speaker, name))) ? 1 : 0;
            }
        }

        Assert.InRange((double)found / wanted, 0.99, 1);
        Assert.InRange((double)kinds / found, 0.97, 1);
        Assert.InRange((double)speakers / spoken, 0.90, 1);
    }

    private static bool HasValue(Figure figure, JsonElement gold) =>
        IsNear(figure.Value, Number(gold, "value"))
        || (IsNear(figure.MinValue, Number(gold, "minValue")) && IsNear(figure.MaxValue, Number(gold, "maxValue")))
        || (gold.TryGetProperty("alternatives", out var alternatives) && alternatives.EnumerateArray().Any(other => IsNear(figure.Value, Number(other, "value"))));

    // Annotators write a third as 0.3333.
    private static bool IsNear(decimal? value, decimal? gold) => value is { } a && gold is { } b && Math.Abs(a - b) <= 0.0003m * Math.Abs(b);

    private static bool Touches(Figure figure, JsonElement gold)
    {
        var start = gold.GetProperty("start").GetInt32();
        return figure.Span.Overlaps(new TextSpan(start, gold.GetProperty("text").GetString()!.Length));
    }

    private static bool IsKind(QuoteKind kind, string gold) =>
        kind == (gold switch { "direct" => QuoteKind.Direct, "partial" => QuoteKind.Partial, _ => QuoteKind.Scare });

    private static bool IsSame(string speaker, string gold) =>
        speaker.Contains(gold, StringComparison.OrdinalIgnoreCase) || gold.Contains(speaker, StringComparison.OrdinalIgnoreCase);

    private static bool IsOptional(JsonElement gold) => gold.TryGetProperty("optional", out var optional) && optional.GetBoolean();

    private static decimal? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;

    private static IEnumerable<string> Strings(JsonElement gold, string name, string others)
    {
        if (gold.GetProperty(name).GetString() is { } first)
        {
            yield return first;
        }

        if (gold.TryGetProperty(others, out var more) && more.ValueKind == JsonValueKind.Array)
        {
            foreach (var other in more.EnumerateArray().Where(other => other.ValueKind == JsonValueKind.String))
            {
                yield return other.GetString()!;
            }
        }
    }

    private static List<JsonElement> Items(string file)
    {
        using var json = JsonDocument.Parse(Repository.Read("tests", "CorpusGen.Engine.Tests", "Annotated", file));
        return [.. json.RootElement.EnumerateArray().Select(item => item.Clone())];
    }
}
