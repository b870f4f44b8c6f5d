using System.Text.Json;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Extraction.Quotes;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Tests.Extraction.Quotes;

public sealed class DevelopmentDataTests
{
    [SkippableTheory]
    [InlineData("quotes-dev.json")]
    [InlineData("quotes-dev-smart.json")]
    [InlineData("quotes-dev-single.json")]
    public void Every_annotated_quotation_is_found_whatever_its_marks(string file)
    {
        foreach (var passage in SharedData.Passages(file))
        {
            var found = Extract(passage);

            foreach (var quote in passage.GetProperty("quotes").EnumerateArray())
            {
                var start = quote.GetProperty("start").GetInt32();
                Assert.Contains(found, candidate => candidate.Span.Start == start);
            }
        }
    }

    [SkippableTheory]
    [InlineData("quotes-dev-smart.json")]
    [InlineData("quotes-dev-single.json")]
    public void Speakers_do_not_depend_on_the_marks(string file)
    {
        var straight = SharedData.Passages("quotes-dev.json").Select(Tell);

        Assert.Equal(straight, SharedData.Passages(file).Select(Tell));
    }

    private static string Tell(JsonElement passage) =>
        string.Join("\n", Extract(passage).Where(quote => quote.Kind != QuoteKind.Scare)
            .Select(quote => $"{quote.Span.Start} {quote.Kind} {string.Join(" & ", quote.Speakers)} {quote.Cue}".Replace('’', '\'').Replace('“', '"').Replace('”', '"').Replace('‘', '"').Replace('\'', '"')));

    private static IReadOnlyList<Quote> Extract(JsonElement passage) =>
        QuoteExtractor.Extract(ProseText.Read(passage.GetProperty("text").GetString()!, "en"), []);
}
