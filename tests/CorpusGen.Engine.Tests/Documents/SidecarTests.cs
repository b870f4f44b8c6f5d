using CorpusGen.Engine.Documents;

namespace CorpusGen.Engine.Tests.Documents;

public sealed class SidecarTests
{
    private const string Text = "The harbour’s first day was long.\nShips came.\nThe mayor spoke to all.\nNobody heard him.\nThe ferry left at noon.\nIt was empty.";

    [Fact]
    public void A_document_is_cut_where_the_listed_articles_start()
    {
        var reading = Reading.Of(
            Text,
            sidecar: "publisher: The Courier\narticles:\n  - startsWith: \"The ferry left\"\n    headline: Ferry\n    publisher: x\n  - startsWith: \"The  harbour's first\"\n    headline: Harbour\n    name: Port\n  - startsWith: The mayor\n    headline: Mayor\n    date: 2025-09-02\n");

        Assert.Equal(
            [("Harbour", "Port", "The Courier", null, 1), ("Mayor", null, "The Courier", "2025-09-02", 3), ("Ferry", null, "x", null, 5)],
            reading.Articles.Select(article => (article.Headline, article.Metadata.Name, article.Metadata.Publisher, article.Metadata.DatePublished, article.Line)));
        Assert.Equal("The mayor spoke to all.\n\nNobody heard him.", reading.Articles[1].Body.Text);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Text_before_the_first_listed_article_is_an_article_of_its_own()
    {
        var reading = Reading.Of(Text, sidecar: "articles:\n  - startsWith: The ferry\n    headline: Ferry");

        Assert.Equal(["The harbour’s first day was long.", "Ferry"], reading.Articles.Select(article => article.Headline));
        Assert.Equal(["CORPUS0003 1,1"], reading.Places);
    }

    [Theory]
    [InlineData("articles:\n  - startsWith: The Harbour's", "CORPUS0008 2,17", "No paragraph of 'report.txt' that is not taken already starts with 'The Harbour's'")]
    [InlineData("articles:\n  - startsWith: The may", "CORPUS0008 2,17", "No paragraph")]
    [InlineData("articles:\n  - startsWith: first day", "CORPUS0008 2,17", "No paragraph")]
    [InlineData("articles:\n  - startsWith: Ships\n  - startsWith: Ships", "CORPUS0008 3,17", "No paragraph")]
    [InlineData("articles:\n  - headline: x", "CORPUS0005 2,5", "This article has no field 'startsWith'")]
    [InlineData("articles:\n  - startsWith: ''", "CORPUS0005 2,5", "This article has no field 'startsWith'")]
    [InlineData("articles:\n  - x", "CORPUS0005 2,5", "An article is expected here")]
    [InlineData("articles: x", "CORPUS0005 1,11", "A list of articles is expected here")]
    [InlineData("article:\n  - startsWith: x", "CORPUS0006 1,1", "The field 'article' is not known and is not used. Did you mean 'articles'? Known here: articles, headline")]
    [InlineData("articles:\n  - startsWith: Ships\n    headlin: x", "CORPUS0006 3,5", "The field 'headlin' is not known")]
    [InlineData("articles:\n  - startsWith: Ships\n    headline: x\n    title: y", "CORPUS0005 4,5", "The field 'title' says something else than 'headline' on line 3")]
    [InlineData("- x", "CORPUS0005 1,1", "Fields with their values are expected here")]
    [InlineData("publisher: x\n---\nauthor: y", "CORPUS0005 2,1", "A second YAML document")]
    [InlineData("headline: x\narticles:\n  - startsWith: Ships", "CORPUS0006 1,1", "The field 'headline' is for one article")]
    public void A_fault_is_told_at_its_place_in_the_sidecar(string sidecar, string place, string message)
    {
        var problems = Reading.Of(Text, sidecar: sidecar).Problems.Where(problem => problem.Path == "report.corpus.yml").ToArray();

        var problem = Assert.Single(problems);
        Assert.Equal(place, $"{problem.Id} {problem.Position.Line},{problem.Position.Column}");
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sidecar_without_a_list_says_what_the_article_is()
    {
        var reading = Reading.Of("Harbour opens\n\nIt opened.", sidecar: "headline: Ships come in\nname: Port\nlanguage: en-GB\n");

        Assert.Equal(("Ships come in", "Port", "en-GB"), (reading.Article.Headline, reading.Article.Metadata.Name, reading.Article.Language));
        Assert.Equal("Harbour opens", Assert.Single(reading.Article.Sections).Title);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void The_host_wins_over_the_sidecar_and_the_sidecar_over_the_document()
    {
        var article = Reading.Of(
            "---\nheadline: a\npublisher: a\nauthor: a\nlanguage: en-AU\n---\nIt opened.",
            sidecar: "headline: b\npublisher: b\nauthor: b\narticles:\n  - startsWith: It opened\n    publisher: c\n    headline: c",
            host: new ArticleMetadata(Headline: "d")).Article;

        Assert.Equal(("d", "c", "b", "en-AU"), (article.Headline, article.Metadata.Publisher, article.Metadata.Author, article.Language));
    }

    [Fact]
    public void Front_matter_tells_publisher_and_date_of_all_articles_under_it_but_the_headline_of_the_first()
    {
        var reading = Reading.Of(
            "---\nheadline: First\nname: One\npublisher: x\n---\nThe harbour opened.\n\nThe mayor spoke.", sidecar: "articles:\n  - startsWith: The mayor\n");

        Assert.Equal([("First", "One", "x"), ("The mayor spoke.", null, "x")], reading.Articles.Select(article => (article.Headline, article.Metadata.Name, article.Metadata.Publisher)));
    }

    [Fact]
    public void An_article_in_Markdown_is_found_by_its_words_without_the_marks()
    {
        var problems = new List<Engine.Problems.Problem>();
        var document = new SourceDocument("a.md", "It opened.\n\n## The *mayor* spoke\n\nHe left.") { Sidecar = new Sidecar("a.corpus.yml", "articles:\n  - startsWith: The mayor spoke\n") };

        var articles = DocumentReader.Read(document, problems);

        Assert.Equal(["It opened.", "The mayor spoke"], articles.Select(article => article.Headline));
    }
}
