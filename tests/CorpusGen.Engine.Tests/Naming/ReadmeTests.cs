using CorpusGen.Engine.Documents;

namespace CorpusGen.Engine.Tests.Naming;

/// <summary>Holds the page that tells how facts are named to what the engine does.</summary>
public sealed class ReadmeTests
{
    private static readonly string Page = Repository.Read("src", "CorpusGen.Engine", "Naming", "README.md");

    /// <summary>The rows of the table of names in the seeds.</summary>
    public static TheoryData<string, string, string> Seeds
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var line in Page.Split('\n'))
            {
                if (line.Trim('|').Split('|') is [var words, var document, var name] && document.Contains('.', StringComparison.Ordinal))
                {
                    rows.Add(words.Trim(), document.Trim(), name.Trim());
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_names_chosen_for_the_seeds_are_those_of_the_page(string words, string document, string name)
    {
        var result = DocumentCompiler.Compile(new SourceDocument(document, Repository.Read("seeds", document)));

        var names = result.Articles.SelectMany(article => article.Figures.Where(figure => figure.Text == words).Select(figure => figure.Name)
            .Concat(article.Quotes.Where(quote => quote.Text == words).Select(quote => quote.Name)));
        Assert.Contains(name, names);
    }

    [Fact]
    public void The_table_of_the_seeds_has_its_rows() => Assert.True(Seeds.Count >= 12);

    [Fact]
    public void The_example_of_given_names_is_true()
    {
        var example = Page.Split("```text\n")[1].Split("```")[0];
        var result = DocumentCompiler.Compile(new SourceDocument("a.txt", example));

        Assert.Empty(result.Problems);
        var article = Assert.Single(result.Articles);
        Assert.Equal(["CraneDeal", "LateCranes"], article.Figures.Select(figure => figure.Name));
        Assert.Equal(["Promise"], article.Quotes.Select(quote => quote.Name));
    }
}
