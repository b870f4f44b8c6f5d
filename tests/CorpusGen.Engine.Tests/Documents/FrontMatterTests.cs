using CorpusGen.Engine.Documents;

namespace CorpusGen.Engine.Tests.Documents;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("report.txt")]
    [InlineData("report.md")]
    public void Front_matter_says_what_the_article_is(string path)
    {
        var reading = Reading.Of(
            "---\nheadline: \"Harbour: open\"\npublisher: The Courier\nauthor: [Jane Doe, 'A. Name']\ndatePublished: 2025-09-02 14:19:01\nlanguage: en-GB\nname: Harbour\n---\n\nThe harbour opened.\n",
            path);

        var article = reading.Article;
        Assert.Equal(
            new ArticleMetadata("Harbour", "Harbour: open", "The Courier", "Jane Doe, A. Name", "2025-09-02T14:19:01", "en-GB"), article.Metadata);
        Assert.Equal(("Harbour: open", "en-GB", "The harbour opened.", 10), (article.Headline, article.Language, article.Body.Text, article.Line));
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("title: Harbour opens", "Harbour opens")]
    [InlineData("headline: Harbour opens\ntitle: Another", "Harbour opens")]
    [InlineData("headline:\ntitle: Harbour opens", "Harbour opens")]
    [InlineData("headline: >\n  Harbour\n  opens\n", "Harbour opens")]
    [InlineData("# a comment\n\nheadline: Harbour opens", "Harbour opens")]
    public void Fields_are_written_in_many_ways(string fields, string headline)
    {
        Assert.Equal(headline, Reading.Of("---\n" + fields + "\n---\nThe harbour opened.").Article.Headline);
    }

    [Theory]
    [InlineData("author: Jane Doe", "Jane Doe")]
    [InlineData("author:\n  - Jane Doe\n  - name: A. Name", "Jane Doe, A. Name")]
    [InlineData("author: {name: Jane Doe, email: x}", "Jane Doe")]
    [InlineData("author: ~", null)]
    [InlineData("author: 'null'", "null")]
    public void An_author_may_be_one_or_several(string field, string? author)
    {
        Assert.Equal(author, Reading.Of("---\n" + field + "\n---\nThe harbour opened.").Article.Metadata.Author);
    }

    [Theory]
    [InlineData("headline: a: b\npublisher: x", "CORPUS0005 2,12")]
    [InlineData("headline: \"a\npublisher: x", "CORPUS0005 2,11")]
    [InlineData("headline: x\npublisher: *a", "CORPUS0005 3,12")]
    [InlineData("headline: x\nheadline: y", "CORPUS0005 3,1")]
    [InlineData("headline: x\ntitle: y", "CORPUS0005 3,1")]
    [InlineData("title: y\npublisher: z\nheadline: x", "CORPUS0005 4,1")]
    [InlineData("date: 2025-09-02\ndatePublished: 2025-09-03", "CORPUS0005 3,1")]
    [InlineData("headline: x\nauthor: [a, [b]]\n", "CORPUS0005 3,13")]
    [InlineData("headline: [x, y]", "CORPUS0005 2,11")]
    [InlineData("headline: x\nlanguage: English", "CORPUS0005 3,11")]
    [InlineData("headline: x\nheadlin: y", "CORPUS0006 3,1")]
    [InlineData("headline: x\ndate: 2025-02-30", "CORPUS0007 3,7")]
    [InlineData("headline: x\ntags: &t [[[[[[[[[[a]]]]]]]]]]", "CORPUS0005 3,17")]
    public void A_fault_is_told_at_its_place_and_the_rest_is_used(string fields, string place)
    {
        var reading = Reading.Of("---\n" + fields + "\n---\nThe harbour opened.");

        Assert.Equal("The harbour opened.", reading.Article.Body.Text);
        Assert.Contains(place, reading.Places);
    }

    [Theory]
    [InlineData("headline: Harbour opens\ntitle: Harbour opens")]
    [InlineData("headline:\ntitle: Harbour opens")]
    [InlineData("title: Harbour opens\nheadline: ~")]
    [InlineData("headline: Harbour opens\ndate: 2 September 2025\ndatePublished: 2025-09-02")]
    public void Two_fields_that_say_the_same_contradict_nothing(string fields)
    {
        var reading = Reading.Of("---\n" + fields + "\n---\nThe harbour opened.");

        Assert.Equal("Harbour opens", reading.Article.Headline);
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("headline: Harbour opens\npublisher: x\ntitle: Another", "The field 'title' says something else than 'headline' on line 2; the first counts.")]
    [InlineData("title: Harbour opens\nheadline: Another", "The field 'headline' says something else than 'title' on line 2; the first counts.")]
    public void Two_fields_that_contradict_one_another_are_told_with_the_one_that_counts(string fields, string fault)
    {
        var reading = Reading.Of("---\n" + fields + "\n---\nThe harbour opened.");

        Assert.Equal("Harbour opens", reading.Article.Headline);
        Assert.StartsWith(fault, Assert.Single(reading.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_field_is_named_with_those_that_are_known()
    {
        var problem = Assert.Single(Reading.Of("---\nheadline: x\nheadlin: y\n---\nThe harbour opened.").Problems);

        Assert.Equal(
            "The field 'headlin' is not known and is not used. Did you mean 'headline'? Known here: headline (or title), publisher, author, datePublished (or date), language, name, names.",
            problem.Message);
    }

    [Fact]
    public void Front_matter_that_is_never_closed_ends_where_its_fields_do()
    {
        var reading = Reading.Of("---\nheadline: Harbour opens\npublisher: x\n\nThe harbour opened.");

        Assert.Equal(("Harbour opens", "x", "The harbour opened."), (reading.Article.Headline, reading.Article.Metadata.Publisher, reading.Article.Body.Text));
        Assert.Equal(["CORPUS0005 1,1"], reading.Places);
    }

    [Theory]
    [InlineData("report.txt")]
    [InlineData("report.md")]
    public void Several_blocks_make_several_articles(string path)
    {
        var reading = Reading.Of(
            "---\nheadline: One\n---\nThe harbour opened.\n\nShips came.\n\n---\nheadline: Two\npublisher: x\n---\n\nThe mayor spoke.\n", path);

        Assert.Equal([("One", 4), ("Two", 13)], reading.Articles.Select(article => (article.Headline, article.Line)));
        Assert.Equal("The harbour opened.\n\nShips came.", reading.Articles[0].Body.Text);
        Assert.Equal(("x", "The mayor spoke."), (reading.Articles[1].Metadata.Publisher, reading.Articles[1].Body.Text));
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Text_above_the_first_block_is_an_article_of_its_own()
    {
        var reading = Reading.Of("The harbour opened.\n\n---\nheadline: Two\n---\nThe mayor spoke.");

        Assert.Equal(["The harbour opened.", "Two"], reading.Articles.Select(article => article.Headline));
    }

    [Fact]
    public void A_block_without_text_is_told()
    {
        var reading = Reading.Of("---\nheadline: One\n---\n\n---\nheadline: Two\n---\nThe mayor spoke.");

        Assert.Equal("Two", reading.Article.Headline);
        Assert.Equal(["CORPUS0002 1,1"], reading.Places);
    }

    [Theory]
    [InlineData("It opened.\n\n---\n\nHe spoke.\n\n---\n\nHe left.")]
    [InlineData("It opened.\n\n---\nNote: he spoke.\n---\n\nHe left.")]
    [InlineData("It opened.\n---\nheadline: he spoke.\n---\n\nHe left.")]
    [InlineData("It opened.\n\n---\nheadline: he spoke.\nHe went on.\n---\n\nHe left.")]
    [InlineData("It opened.\n\n---\nheadline: he spoke.\n\nHe left.")]
    public void Rules_and_underlines_are_no_front_matter(string text)
    {
        Assert.Single(Reading.OfMarkdown(text).Articles);
    }

    [Fact]
    public void What_the_host_says_wins_and_its_empty_fields_do_not()
    {
        var host = new ArticleMetadata(Headline: "Ships come in", Publisher: "", Author: " ", DatePublished: "Sept. 2, 2025");

        var article = Reading.Of("---\nheadline: Harbour opens\npublisher: x\ndate: 2025-01-01\n---\nThe harbour opened.", host: host).Article;

        Assert.Equal(("Ships come in", "x", "2025-09-02"), (article.Headline, article.Metadata.Publisher, article.Metadata.DatePublished));
    }

    [Fact]
    public void A_headline_or_name_from_the_host_is_not_for_several_articles()
    {
        var host = new ArticleMetadata(Name: "Harbour", Headline: "Ships come in", Publisher: "x");

        var reading = Reading.Of("---\nheadline: One\n---\nThe harbour opened.\n\n---\nheadline: Two\n---\nHe spoke.", host: host);

        Assert.Equal([("One", "x"), ("Two", "x")], reading.Articles.Select(article => (article.Headline, article.Metadata.Publisher)));
        Assert.Equal(["CORPUS0006 1,1", "CORPUS0006 1,1"], reading.Places);
    }

    [Fact]
    public void A_date_from_the_host_that_is_none_is_told_and_the_document_is_heard()
    {
        var reading = Reading.Of("---\nheadline: One\ndate: 2025-09-02\n---\nIt opened.", host: new ArticleMetadata(DatePublished: "soon"));

        Assert.Equal("2025-09-02", reading.Article.Metadata.DatePublished);
        Assert.Equal(["CORPUS0007 1,1"], reading.Places);
    }
}
