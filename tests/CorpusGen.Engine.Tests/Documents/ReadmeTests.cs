using CorpusGen.Engine.Documents;

namespace CorpusGen.Engine.Tests.Documents;

/// <summary>Reads the examples of the pages, so that they stay true.</summary>
public sealed class ReadmeTests
{
    public static TheoryData<string> Examples => [.. Blocks("Documents", "text")];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_of_a_document_is_read_without_a_problem(string example)
    {
        var reading = example[0] == '#' ? Reading.OfMarkdown(example) : Reading.Of(example);

        Assert.Empty(reading.Problems);
        Assert.StartsWith("Harbour", reading.Articles[0].Headline, StringComparison.Ordinal);
        Assert.StartsWith("The harbour opened on Monday.", reading.Articles[0].Body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_a_sidecar_finds_its_articles()
    {
        var reading = Reading.Of("The harbour opened.\n\nThe ferry left.", sidecar: Assert.Single(Blocks("Documents", "yaml")));

        Assert.Empty(reading.Problems);
        Assert.Equal(
            [("Harbour opens", "The Courier", null), ("Ferry leaves", "The Courier", "Ferry")],
            reading.Articles.Select(article => (article.Headline, article.Metadata.Publisher, article.Metadata.Name)));
    }

    [Theory]
    [InlineData(0, "CORPUS0002 1,1")]
    [InlineData(1, "CORPUS0005 2,18")]
    [InlineData(2, "CORPUS0014 1,1")]
    [InlineData(3, "CORPUS0015 4,3")]
    public void The_examples_of_problems_have_them(int index, string place)
    {
        var problems = DocumentCompiler.Compile(new SourceDocument("report.md", Blocks("Problems", "text")[index])).Problems;

        Assert.Contains(place, problems.Select(problem => $"{problem.Id} {problem.Position.Line},{problem.Position.Column}"));
    }

    private static string[] Blocks(string folder, string language)
    {
        var page = Repository.Read("src", "CorpusGen.Engine", folder, "README.md");
        return [.. page.Split("```" + language + "\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)])];
    }
}
