using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Extraction.Quotes;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Tests.Extraction.Quotes;

public sealed class ReadmeTests
{
    public static TheoryData<string, string, int> Marks()
    {
        var data = new TheoryData<string, string, int>();
        foreach (var row in ReadmeTables.Rows(3))
        {
            data.Add(row[0], row[1], int.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture));
        }

        return data;
    }

    public static TheoryData<string, string> Attributions()
    {
        var texts = new List<(string Text, List<string> Quotes)>();
        foreach (var row in ReadmeTables.Rows(6))
        {
            if (row[0].Length > 0)
            {
                texts.Add((row[0], []));
            }

            texts[^1].Quotes.Add(string.Join(" | ", row.Skip(1)));
        }

        var data = new TheoryData<string, string>();
        foreach (var (text, quotes) in texts)
        {
            data.Add(text, string.Join("\n", quotes));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Marks))]
    public void Marks_pair_as_the_page_says(string text, string expected, int neverClosed)
    {
        var unclosed = new List<int>();

        var quotes = QuoteExtractor.Extract(ProseText.Read(text, "en"), unclosed);

        Assert.Equal(expected, string.Join(" / ", quotes.Select(quote => quote.Text)));
        Assert.Equal(neverClosed, unclosed.Count);
    }

    [Theory]
    [MemberData(nameof(Attributions))]
    public void Quotations_are_attributed_as_the_page_says(string text, string expected)
    {
        var quotes = QuoteExtractor.Extract(ProseText.Read(text, "en"), []);

        Assert.Equal(expected, string.Join("\n", quotes.Select(Tell)));
    }

    [Fact]
    public void The_page_has_its_tables()
    {
        Assert.True(ReadmeTables.Rows(3).Count() > 20);
        Assert.True(ReadmeTables.Rows(6).Count() > 40);
    }

    private static string Tell(Quote quote) =>
        string.Join(" | ", quote.Text, quote.Kind, string.Join(" & ", quote.Speakers), quote.SpeakerAsWritten ?? "", quote.Cue ?? "");
}
