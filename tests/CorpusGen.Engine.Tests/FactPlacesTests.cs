using System.Text;
using CorpusGen.Engine.Documents;

namespace CorpusGen.Engine.Tests;

/// <summary>The place of every fact in its document, whatever the document looks like.</summary>
public sealed class FactPlacesTests
{
    private static readonly string[] Pieces =
    [
        "Fees rose 6.5% to $164 a container.", "“It is a tax,” said Ann Lee.", "It has 12 cranes and 2 to 3 pilots.", "the 'so-called' levy", "two-thirds of them", "1 &amp; 2 &lt; 3 ships",
        " ", "  ", "\t", "\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\u00A0", "\uFEFF", "\u2028", "\0", "\uD83D", "😀 12 😀", "é 5 km",
        "# ", "## Repairs\n", "**7 ships**", "*", "> ", "- ", "1. ", "![A picture of 3 ships](x.png)", "[12 ships](x)", "\\*5 ships\\*", "`", "<b>9 ships</b>", "---\n", "headline: x\n", "Image: 4 ships.\n",
        "The Courier\n2025-09-02\n\nHarbour opens\n\n", "By Ann Lee\n",
    ];

    [Theory]
    [InlineData("report.txt")]
    [InlineData("report.md")]
    public void A_fact_stands_where_it_says_in_a_document_of_any_pieces(string path)
    {
        var random = new Random(11);
        for (var run = 0; run < 3000; run++)
        {
            var text = new StringBuilder();
            for (var pieces = random.Next(1, 30); pieces > 0; pieces--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }

            AssertRight(new SourceDocument(path, text.ToString()));
        }
    }

    [Fact]
    public void A_fact_stands_where_it_says_in_the_repository_s_corpus()
    {
        foreach (var path in Directory.EnumerateFiles(Repository.PathOf("seeds")).Where(path => !path.EndsWith(".yml", StringComparison.Ordinal)))
        {
            var sidecar = Path.ChangeExtension(path, ".corpus.yml");
            AssertRight(new SourceDocument(Path.GetFileName(path), File.ReadAllText(path))
            {
                Sidecar = File.Exists(sidecar) ? new Sidecar(Path.GetFileName(sidecar), File.ReadAllText(sidecar)) : null,
            });
        }
    }

    private static void AssertRight(SourceDocument document)
    {
        var result = DocumentCompiler.Compile(document);

        Assert.DoesNotContain(result.Problems, problem => problem.Id == CorpusGen.Engine.Problems.ProblemIds.Internal);
        Assert.All(result.Articles, article => FactPlaces.AssertRight(article, document.Text));
    }
}
