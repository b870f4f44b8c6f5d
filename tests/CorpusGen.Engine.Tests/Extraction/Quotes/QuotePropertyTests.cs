using System.Text;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Extraction.Quotes;
using CorpusGen.Engine.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Engine.Tests.Extraction.Quotes;

public sealed class QuotePropertyTests
{
    private static readonly string[] Pieces =
    [
        "\"", "'", "“", "”", "‘", "’", "„", "‚", "«", "»", "‹", "›", "`", "``", "''", "「", "」", "『", "』",
        " ", " ", " ", "\n\n", ".", ",", "!", "?", ":", ";", "-", "—", "(", ")", "...", "5", "1990s", "😀", "é",
        "said", "told", "Ann", "Lee", "Mr.", "she", "they", "and", "according to", "the minister", "U.S.", "statement", "called", "who", "that", "s", "n't",
    ];

    private static readonly Arbitrary<string> Texts =
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Fact]
    public void Every_quote_is_the_slice_of_the_body_that_its_span_says()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(200), Prop.ForAll(Texts, text =>
            Extract(text).All(quote => quote.Span.In(text) == quote.Text && quote.Sentence.Contains(quote.Span))));
    }

    [Fact]
    public void Quotes_are_in_order_and_overlap_only_where_one_lies_inside_the_other()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(200), Prop.ForAll(Texts, text => AreNestedOrApart(Extract(text))));
    }

    [Fact]
    public void Every_mark_reported_as_never_closed_stands_in_the_text()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(200), Prop.ForAll(Texts, text =>
        {
            var unclosed = new List<int>();
            QuoteExtractor.Extract(ProseText.Read(text, "en"), unclosed);
            return unclosed.TrueForAll(offset => offset >= 0 && offset < text.Length) && unclosed.Distinct().Count() == unclosed.Count;
        }));
    }

    [Fact]
    public void Marks_thrown_into_prose_never_hide_its_own_text()
    {
        var random = new System.Random(7);
        const string prose = "The minister, Ann Lee, said the plan was dead. She told the court that nobody would pay. Paul Dean agreed.\n\nIt was late.";
        for (var run = 0; run < 100_000; run++)
        {
            var text = new StringBuilder(prose);
            for (var marks = random.Next(1, 9); marks > 0; marks--)
            {
                text.Insert(random.Next(text.Length + 1), Pieces[random.Next(19)]);
            }

            var body = text.ToString();
            var quotes = Extract(body);

            Assert.True(AreNestedOrApart(quotes), body);
            Assert.True(quotes.All(quote => quote.Text == quote.Span.In(body)), body);
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("'")]
    [InlineData("‘")]
    [InlineData("«")]
    [InlineData("\"A,\" ")]
    [InlineData("“a ‘b ")]
    [InlineData("They said \"we.\" ")]
    [InlineData("The two leaders said \"we.\" ")]
    [InlineData("Mr. Lee, the minister, said \"we\" and ")]
    public void A_text_of_a_million_marks_is_read_to_its_end(string piece)
    {
        // A quadratic scan would not come to the end of this.
        var text = new StringBuilder().Insert(0, piece, 1_000_000 / piece.Length).ToString();

        var quotes = Extract(text);

        Assert.True(AreNestedOrApart(quotes));
        Assert.All(quotes, quote => Assert.Equal(quote.Text.Length, quote.Span.Length));
    }

    private static IReadOnlyList<Quote> Extract(string text) => QuoteExtractor.Extract(ProseText.Read(text, "en"), []);

    private static bool AreNestedOrApart(IReadOnlyList<Quote> quotes)
    {
        var around = new Stack<TextSpan>();
        var last = -1;
        foreach (var span in quotes.Select(quote => quote.Span))
        {
            if (span.Start < last)
            {
                return false;
            }

            last = span.Start;
            while (around.Count > 0 && around.Peek().End <= span.Start)
            {
                around.Pop();
            }

            if (around.Count > 0 && !around.Peek().Contains(span))
            {
                return false;
            }

            around.Push(span);
        }

        return true;
    }
}
