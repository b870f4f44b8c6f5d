using CorpusGen.Cli.Output;
using CorpusGen.Engine;
using CorpusGen.Engine.Articles;

namespace CorpusGen.Cli.Tests.Output;

public sealed class ResultPrinterTests
{
    [Fact]
    public void Everything_that_was_found_is_shown()
    {
        const string Expected = """
            Rain [bold]again
            The Post · 2025-09-02T14:19:01 · en · Rain
            news/rain.txt(3,1)

            Figures

              at     text                        value                            kind    bound      trend   of
            ────────────────────────────────────────────────────────────────────────────────────────────────────────
              5:37   40 roofs                    40 roof                          count   at least   up      roofs
              5:74   tens of millions of drops   10,000,000 to 100,000,000 drop   count   between            drops

            Quotes

              speaker          at     text                     kind     cue
            ──────────────────────────────────────────────────────────────────
              the mayor        5:28   At least 40 roofs leak   direct   said
              (nobody named)   5:15   red                      scare

            Set aside

              line   what              text
            ─────────────────────────────────────────────────────
              4      heading           The roofs
              9      caption           A roof [A. Photographer]
              11     end matter        Sign up.
              12     end matter (ko)   구독하기

            news/rain.txt(3,1): info CORPUS0003: There is no headline.


            """;

        var lines = Printed(Samples.Everything).Split('\n').Select(line => line.TrimEnd());

        Assert.Equal(Expected.ReplaceLineEndings("\n"), string.Join('\n', lines));
    }

    [Fact]
    public void A_document_cannot_act_on_the_terminal()
    {
        var article = new Article { Headline = "\u001b[2J[red]Stop[/]", Path = "a\u0007.txt", Line = 1 };

        var printed = Printed(new DocumentResult(new[] { article }.ToEquatableArray(), default));

        Assert.Equal("\uFFFD[2J[red]Stop[/]\n\na\uFFFD.txt(1,1)\n\n", printed);
    }

    private static string Printed(DocumentResult result)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new ResultPrinter(output).Print(result);
        return output.ToString();
    }
}
