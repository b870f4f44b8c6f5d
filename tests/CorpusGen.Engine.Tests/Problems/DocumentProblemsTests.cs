using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Documents;
using CorpusGen.Engine.Problems;

namespace CorpusGen.Engine.Tests.Problems;

/// <summary>Problems that concern a document as a whole.</summary>
public sealed class DocumentProblemsTests
{
    private const string Two =
        "The Courier\n2025-09-02\n\nHarbour opens\n\nThe harbour opened on Monday.\n\nThe Gazette\n3 September 2025\n\nFees rise\n\nThe fees rose on Tuesday.\n";

    [Fact]
    public void A_second_header_block_in_a_document_is_told()
    {
        var problem = Assert.Single(ProblemsOf(Two), problem => problem.Id == ProblemIds.SeveralArticles);

        Assert.Equal((8, 1), (problem.Position.Line, problem.Position.Column));
        Assert.Contains("'Fees rise'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_headline_is_shown_without_what_turns_a_line_round() =>
        Assert.Contains(
            "'\\u202EFees rise'",
            ProblemsOf(Two.Replace("Fees", "\u202EFees", StringComparison.Ordinal)).Single(problem => problem.Id == ProblemIds.SeveralArticles).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Every_further_header_block_is_told() =>
        Assert.Equal([8, 15], ProblemsOf(Two + "\nThe Herald\n2025-09-04\n\nShips leave\n\nThe ships left on Wednesday.\n").Where(problem => problem.Id == ProblemIds.SeveralArticles).Select(problem => problem.Position.Line));

    [Theory]
    [InlineData("The Courier\n2025-09-02\n\nHarbour opens\n\nThe harbour opened on Monday.\n\nIt closed again.")]
    [InlineData("The harbour opened on Monday.\n\n2025-09-02\n\nIt closed again.\n\nAnd opened.")]
    [InlineData("The harbour opened on\n2 September 2025\nand closed again. It was late.\n\nMore of it.\n\nMore of it again.")]
    [InlineData("The harbour opened on Monday.\n\nEvents\n2025-09-02\n\nIt closed again on Tuesday.\n\nMore of it.")]
    public void One_article_is_not_taken_for_several(string text) => Assert.DoesNotContain(ProblemsOf(text), problem => problem.Id == ProblemIds.SeveralArticles);

    [Fact]
    public void A_document_whose_articles_are_listed_is_not_told_of() =>
        Assert.DoesNotContain(
            DocumentCompiler.Compile(new SourceDocument("a.txt", Two) { Sidecar = new Sidecar("a.corpus.yml", "articles:\n  - startsWith: The Courier\n  - startsWith: The Gazette\n") }).Problems,
            problem => problem.Id == ProblemIds.SeveralArticles);

    [Theory]
    [InlineData("# Harbour opens\n\nIt opened on Monday.\n\n## Fees\n\nThey rose.\n\n## Ships\n\nThey came.", "5,1 2 headings.")]
    [InlineData("# Harbour opens\n\nIt opened on Monday.\n\n![The eastern bridge](x.png)\n\n## Fees\n\nThey rose.", "5,1 1 heading, 1 caption.")]
    [InlineData("# Harbour opens\n\nIt opened on Monday.\n\nThey rose.\n\nSubscribe to our newsletter", "7,1 1 paragraph of end matter.")]
    [InlineData("# Harbour opens\n\nIt opened on Monday.\n\nThey rose.", null)]
    public void What_is_set_aside_is_told_once_at_the_first_of_it(string text, string? expected)
    {
        var told = ProblemsOf(text, "a.md").Where(problem => problem.Id == ProblemIds.SetAside)
            .Select(problem => $"{problem.Position.Line},{problem.Position.Column} {problem.Message.Split(": ")[1].Split(". ")[0]}.");

        Assert.Equal(expected is null ? [] : [expected], told);
    }

    // No text makes the engine fail; a document without one does.
    [Fact]
    public void A_defect_costs_its_document_and_is_told() =>
        Assert.Equal(ProblemIds.Internal, Assert.Single(DocumentCompiler.Compile(new SourceDocument("a.txt", null!)).Problems).Id);

    private static EquatableArray<Problem> ProblemsOf(string text, string path = "a.txt") => DocumentCompiler.Compile(new SourceDocument(path, text)).Problems;
}
