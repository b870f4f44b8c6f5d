using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Documents;
using CorpusGen.Engine.Problems;

namespace CorpusGen.Engine.Tests.Documents;

/// <summary>Beyond a limit a problem says so, and all else goes on.</summary>
public sealed class DocumentLimitsTests
{
    private const string Body = "The harbour opened on Monday.";

    private static readonly string Long = new('x', DocumentLimits.LongestField + 1);

    [Fact]
    public void A_document_that_is_too_long_is_left_out()
    {
        var result = DocumentCompiler.Compile(new SourceDocument("a.txt", new string('a', DocumentLimits.LongestDocument + 1)));

        Assert.Empty(result.Articles);
        AssertTooLarge(result, "a.txt");
    }

    [Fact]
    public void A_document_of_too_many_lines_is_left_out()
    {
        var most = string.Concat(Enumerable.Repeat("\n", DocumentLimits.MostLines - 1)) + Body;

        Assert.Single(DocumentCompiler.Compile(new SourceDocument("a.txt", most)).Articles);
        var result = DocumentCompiler.Compile(new SourceDocument("a.txt", "\n" + most));
        Assert.Empty(result.Articles);
        AssertTooLarge(result, "a.txt");
        Assert.Equal(DocumentLimits.MostLines + 1, Assert.Single(result.Problems).Position.Line);
    }

    [Fact]
    public void A_sidecar_that_is_too_long_is_not_used()
    {
        var sidecar = "publisher: The Courier\n" + new string('#', DocumentLimits.LongestSidecar);

        var result = DocumentCompiler.Compile(new SourceDocument("a.txt", Body) { Sidecar = new Sidecar("a.corpus.yml", sidecar) });

        Assert.Null(Assert.Single(result.Articles).Publisher);
        AssertTooLarge(result, "a.corpus.yml");
    }

    [Fact]
    public void A_field_that_is_too_long_is_cut()
    {
        var article = AssertTooLarge(DocumentCompiler.Compile(new SourceDocument("a.txt", $"---\nheadline: {Long}\nauthor: Ann Lee\n---\n{Body}")), "a.txt");

        Assert.Equal(DocumentLimits.LongestField, article!.Headline.Length);
        Assert.EndsWith("x…", article.Headline, StringComparison.Ordinal);
        Assert.Equal("Ann Lee", article.Author);
    }

    [Fact]
    public void A_field_is_never_cut_in_the_middle_of_a_character() =>
        Assert.Equal("a…", DocumentLimits.Cut("a😀😀", 3));

    [Fact]
    public void A_heading_that_is_too_long_is_a_paragraph()
    {
        var article = Assert.Single(DocumentCompiler.Compile(new SourceDocument("a.md", $"# {Long}\n\n{Body}")).Articles);

        Assert.Equal(Long + "\n\n" + Body, article.Body);
        Assert.True(article.Headline.Length < 100);
    }

    [Fact]
    public void More_figures_than_anybody_can_cite_are_not_listed()
    {
        var article = AssertTooLarge(DocumentCompiler.Compile(new SourceDocument("a.txt", string.Concat(Enumerable.Repeat("5% ", DocumentLimits.MostFacts + 1)))), "a.txt");

        Assert.Equal(DocumentLimits.MostFacts, article!.Figures.Count);
    }

    [Fact]
    public void A_unit_may_be_a_word_as_long_as_the_document()
    {
        var figure = Assert.Single(Assert.Single(DocumentCompiler.Compile(new SourceDocument("a.txt", $"There were 12 {Long}s.")).Articles).Figures);

        Assert.Equal(DocumentLimits.LongestWords, figure.UnitText.Length);
        Assert.Equal($"12 {Long}s", figure.Text);
    }

    [Theory]
    [InlineData("a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nauthor: [*c, *c, *c]")]
    [InlineData("author: &a [*a]")]
    [InlineData("<<: &a {<<: *a}")]
    public void Aliases_that_expand_for_ever_are_not_followed(string yaml)
    {
        var result = DocumentCompiler.Compile(new SourceDocument("a.txt", Body) { Sidecar = new Sidecar("a.corpus.yml", yaml) });

        Assert.Equal(Body, Assert.Single(result.Articles).Body);
        Assert.Contains(result.Problems, problem => problem.Id == ProblemIds.InvalidYaml && problem.Message.Contains("alias", StringComparison.Ordinal));
    }

    private static Article? AssertTooLarge(DocumentResult result, string path)
    {
        Assert.Contains(result.Problems, problem => problem.Id == ProblemIds.TooLarge && problem.Path == path && problem.Severity == ProblemSeverity.Warning);
        return result.Articles.Count > 0 ? result.Articles[0] : null;
    }
}
