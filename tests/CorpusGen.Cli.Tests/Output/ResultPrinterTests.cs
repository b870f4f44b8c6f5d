using CorpusGen.Cli.Output;
using CorpusGen.Engine;
using CorpusGen.Engine.Articles;

namespace CorpusGen.Cli.Tests.Output;

public sealed class ResultPrinterTests
{
    [Theory]
    [InlineData("everything.txt", true, false)]
    [InlineData("everything-without-text.txt", false, false)]
    [InlineData("everything-in-colours.txt", true, true)]
    public void Everything_that_was_found_is_shown(string expected, bool withText, bool withColours)
    {
        ExpectedFile.AssertEqual(expected, Visible(Printed(Samples.Everything, withText, withColours)));
    }

    [Fact]
    public void A_document_cannot_act_on_the_terminal()
    {
        var article = new Article { Headline = "\u001b[2J[red]Stop[/]", Path = "a\u0007.txt", Line = 1, Body = "\u001b[1m" };

        var printed = Printed(new DocumentResult(new[] { article }.ToEquatableArray(), default));

        Assert.Equal("\uFFFD[2J[red]Stop[/]\n\na\uFFFD.txt(1,1)\n\nText, figures \u2039so\u203A\n\n  \uFFFD[1m\n\n", printed);
    }

    private static string Printed(DocumentResult result, bool withText = true, bool withColours = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var printer = new ResultPrinter(new Screen(output, IsTerminal: withColours, HasColors: withColours), withText);
        printer.Print(result);
        printer.PrintSummary();
        return output.ToString();
    }

    /// <summary>Escapes as the sign for them; no blanks at the ends of lines.</summary>
    private static string Visible(string output) =>
        string.Join('\n', output.Split('\n').Select(line => line.Replace('\u001b', '\u241B').TrimEnd()));
}
