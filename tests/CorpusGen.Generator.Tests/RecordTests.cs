using CorpusGen.Generator.Tests.Harness;

namespace CorpusGen.Generator.Tests;

/// <summary>What the generated records do when an app runs.</summary>
public sealed class RecordTests
{
    private const string Text =
        """
        The Harbour Gazette
        2025-03-14

        Port fees rise again

        Container traffic fell almost 20% after a strike of 36 hours, and the repairs took 18 months. Oil cost $90 a barrel.

        The crossing takes 2 to 3 hours. Dozens of ships waited. At least 12 pilots came. More than half of the cranes stood still.

        “It is a tax on bread,” said Ann Lee. “We cannot pay it,” said Bob Roe and Ann Lee. The so-called “harbour levy” was new.
        """;

    private static readonly GeneratorRun Run = GeneratorRun.Of(new CorpusText("seeds/port-fees.txt", Text));

    [Theory]
    [InlineData("Percentage", "about 20%, down")]
    [InlineData("Money", "$90 a barrel")]
    [InlineData("Fraction", "more than half")]
    [InlineData("Duration", "36 hours; 18 months; 2 to 3 hours")]
    [InlineData("Count", "Dozens of ships; at least 12 pilots")]
    [InlineData("Quote", "“It is a tax on bread” – Ann Lee; “We cannot pay it” – Bob Roe and Ann Lee; “harbour levy”")]
    [InlineData("Article", "Port fees rise again (seeds/port-fees.txt)")]
    [InlineData("Speaker", "Ann Lee; Bob Roe")]
    public void A_record_prints_as_a_person_would_write_it(string type, string expected) =>
        Assert.Equal(expected, Evaluate($"string.Join(\"; \", Corpus.Articles.Cast<object>().Concat(Corpus.Figures).Concat(Corpus.Quotes).Concat(Corpus.Speakers).OfType<{type}>().Select(record => $\"{{record}}\"))"));

    [Theory]
    [InlineData("36 hours", "1.12:00:00; ; ; False")]
    [InlineData("18 months", "; ; ; False")]
    [InlineData("2 to 3 hours", "; 02:00:00; 03:00:00; True")]
    public void A_duration_has_a_time_span_where_its_unit_has_a_length(string text, string expected) =>
        Assert.Equal(expected, Evaluate($"Corpus.Figures.OfType<Duration>().Where(figure => figure.Text == \"{text}\").Select(figure => $\"{{figure.TimeSpan}}; {{figure.MinTimeSpan}}; {{figure.MaxTimeSpan}}; {{figure.IsRange}}\").Single()"));

    [Fact]
    public void A_surname_is_taken_for_the_one_longer_name_that_ends_with_it()
    {
        var run = GeneratorRun.Of(
            new CorpusText("seeds/a.txt", "“It is a tax on bread,” said Ann Lee. “We cannot pay it,” said Bob Roe."),
            new CorpusText("seeds/b.txt", "“The cranes stood still,” said Roe. “Nobody came,” said Lee."),
            new CorpusText("seeds/c.txt", "“The harbour is empty,” said Kim Lee."));

        Assert.Equal("Ann Lee 1; Bob Roe 2; Kim Lee 1; Lee 1", run.Evaluate("string.Join(\"; \", Corpus.Speakers.Select(speaker => $\"{speaker} {speaker.Quotes.Count}\"))"));
    }

    // The first look at an article builds it, whatever else was looked at before; the next costs nothing.
    [Fact]
    public void An_article_is_built_when_it_is_asked_for_and_once()
    {
        var run = GeneratorRun.Of(new CorpusText("seeds/a.txt", Text), new CorpusText("seeds/b.txt", Text.Replace("Port fees", "Ferry fares", StringComparison.Ordinal)));

        Assert.Equal("True, 0", run.Evaluate(
            """
            new Func<string>(() =>
            {
                _ = Corpus.Articles[0].Body + Corpus.FindArticle("nothing");
                var start = GC.GetAllocatedBytesForCurrentThread();
                var article = Corpus.FindArticle(Corpus.FerryFaresRiseAgain.Id)!;
                var built = GC.GetAllocatedBytesForCurrentThread();
                _ = Corpus.FindArticle(Corpus.FerryFaresRiseAgain.Id);
                return (built - start > 2 * article.Body.Length) + ", " + (GC.GetAllocatedBytesForCurrentThread() - built);
            })()
            """));
    }

    [Fact]
    public void A_duration_too_long_for_a_time_span_has_none() =>
        Assert.Equal(true, GeneratorRun.Of(new CorpusText("seeds/a.txt", "The rock is 4,500,000,000,000 weeks old, the paper 3 weeks.")).Evaluate(
            "Corpus.Figures.OfType<Duration>().First().Value > 0 && Corpus.Figures.OfType<Duration>().First().TimeSpan == null && Corpus.Figures.OfType<Duration>().Last().TimeSpan == TimeSpan.FromDays(21)"));

    [Fact]
    public void Money_has_its_currency_as_a_rate_too() =>
        Assert.Equal("USD, USD per barrel", Evaluate("Corpus.Figures.OfType<Money>().Select(money => money.Currency + \", \" + money.UnitText).Single()"));

    [Theory]
    [InlineData("2 to 3 hours", "2..3")]
    [InlineData("36 hours", "36..36")]
    public void A_figure_falls_apart_into_the_ends_of_its_range(string text, string expected) =>
        Assert.Equal(expected, Evaluate($"Corpus.Figures.Where(figure => figure.Text == \"{text}\").Select(figure => {{ var (min, max) = figure; return $\"{{min}}..{{max}}\"; }}).Single()"));

    [Fact]
    public void Records_of_the_same_corpus_read_twice_are_equal()
    {
        const string Expression = "new object[] { Corpus.Articles.ToArray(), Corpus.Figures.ToArray(), Corpus.Quotes.ToArray(), Corpus.Speakers.ToArray() }";
        const string Fresh = "Corpus.Articles.Select(article => article with { }).Cast<object>().Concat(Corpus.Figures.Select(figure => figure with { })).Concat(Corpus.Quotes.Select(quote => quote with { })).Concat(Corpus.Speakers.Select(speaker => speaker with { }))";

        Assert.Equal(true, Evaluate($"{Fresh}.SequenceEqual(({Expression}).SelectMany(list => (object[])list))"));
        Assert.Equal(true, Evaluate($"{Fresh}.Select(record => record.GetHashCode()).SequenceEqual(({Expression}).SelectMany(list => (object[])list).Select(record => record.GetHashCode()))"));
    }

    [Fact]
    public void Records_that_differ_in_anything_are_not_equal() =>
        Assert.Equal(true, Evaluate("Corpus.Figures.Distinct().Count() == Corpus.Figures.Count && Corpus.Quotes.Distinct().Count() == Corpus.Quotes.Count && Corpus.Speakers.Distinct().Count() == Corpus.Speakers.Count"));

    // The article of every fact holds the fact again: nothing may follow that circle without end.
    [Fact]
    public void A_record_is_compared_and_printed_though_it_knows_its_article() =>
        Assert.Equal(true, Evaluate("Corpus.Articles[0].Figures[0].Article.Equals(Corpus.Articles[0] with { }) && Corpus.Articles[0].Quotes[0].Article.ToString().Length > 0 && Corpus.Articles[0].GetHashCode() != 0"));

    private static object? Evaluate(string expression) => Run.Evaluate(expression);
}
