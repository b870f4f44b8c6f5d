using CorpusGen.Engine.Documents;
using CorpusGen.Engine.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Engine.Tests.Documents;

public sealed class RobustnessTests
{
    private static readonly string[] Fragments =
    [
        "---\n", "...\n", "---", "headline: ", "title: \"", "date: 2025-09-02\n", "author: [", "]", "publisher: {name: ", "}", "*x", "&x ", "? ", ": ", "- ", "|\n  ",
        "\"\\UFFFFFFFF\"", "%YAML 1.2\n", "!!str ", "# ", "## ", "> ", "* ", "1. ", "**", "_", "`", "```\n", "[", "](", ")", "![", "![](a \"Photo: J. Doe\")", "Source: Reuters\n", "© 2025", "<b>", "<!-- ", " -->", "<div>\n", "&amp;", "&#0;",
        "&#xFEFF;", "&NotEqualTilde;", "\\", "| a | b |\n|---|---|\n", "    ", "\t", "===\n", "\n", "\n\n", "\r", "\r\n", "\r\n\r\n", " ", "Harbour opens", "The harbour opened on Monday. ",
        "Ships came in", " and the mayor spoke", "A harbour. Photo: J. Doe", "Sign up here. ", "By Jane Doe\n", "Friday, July 21, 2017\n", "The Courier\n2025-09-02\n\n",
        "\uFEFF", "\0", "\u0085", "\u2028", "\uD800", "\uDC00", "😀", "“", "”", "뉴스 레터 받기", "Это другой язык.", "articles:\n  - startsWith: ", "Die der das und ist nicht ein mit von. ",
    ];

    private static readonly Gen<string> Texts =
        Gen.Elements(Fragments).ListOf().Select(fragments => string.Concat(fragments));

    [Fact]
    public void Whatever_stands_in_a_document_nothing_throws_and_every_character_has_a_place_in_it()
    {
        var inputs = Gen.Zip(Texts, Texts).Zip(Gen.Elements("a.txt", "a.md"));
        Prop.ForAll(inputs.ToArbitrary(), input => Holds(input.Item1.Item1, input.Item1.Item2, input.Item2))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20250902, 1).WithEndSize(40));
    }

    [Theory]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("[a](b \"")]
    [InlineData("[a][")]
    [InlineData("*")]
    [InlineData("*a_")]
    [InlineData("**a ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("`a``")]
    [InlineData("<a b=\"")]
    [InlineData("<!--")]
    [InlineData("&")]
    [InlineData("a\n")]
    [InlineData("A\n")]
    [InlineData("---\n")]
    [InlineData("---\nname: x\n")]
    [InlineData("Aa Bb. ")]
    [InlineData("(Source: ")]
    [InlineData("“Sign up here. ")]
    public void A_long_run_of_one_mark_is_read_on_a_small_stack(string mark)
    {
        var text = string.Concat(Enumerable.Repeat(mark, 200_000 / mark.Length));
        OnSmallStack(() =>
        {
            Reading.OfMarkdown(text);
            Reading.Of(text);
        });
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("&a ")]
    [InlineData("a: &a [*a, ")]
    [InlineData("\"")]
    [InlineData("a: b\n")]
    [InlineData("a:\n ")]
    [InlineData("!!")]
    [InlineData("%")]
    public void A_long_run_of_one_mark_is_read_as_metadata_on_a_small_stack(string mark)
    {
        var yaml = string.Concat(Enumerable.Repeat(mark, 200_000 / mark.Length));
        OnSmallStack(() =>
        {
            Reading.Of("The harbour opened.", sidecar: yaml);
            Reading.Of("---\nheadline: x\nauthor: " + yaml + "\n---\nThe harbour opened.");
        });
    }

    [Fact]
    public void Fifty_thousand_fields_are_read()
    {
        var yaml = string.Concat(Enumerable.Range(0, 50_000).Select(i => $"field{i}: x\n"));
        Assert.Equal(50_001, Reading.Of("The harbour opened.", sidecar: yaml).Problems.Count);
    }

    [Fact]
    public void Ten_thousand_articles_are_found()
    {
        var text = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"The harbour number {i} opened.\nShips came in.\n"));
        var sidecar = "articles:\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"  - startsWith: The harbour number {i}\n    headline: x\n"));
        Assert.Equal(10_000, Reading.Of(text, sidecar: sidecar).Articles.Count);
    }

    private static bool Holds(string text, string sidecar, string path)
    {
        var lines = text.TrimStart('\uFEFF');
        var map = new LineMap(lines);
        var reading = Reading.Of(text, path, sidecar);
        return reading.Articles.All(article => IsMapped(article, map, lines))
            && reading.Problems.All(problem => problem.Message.Length > 0 && (problem.Path != path || IsPlace(problem.Position, map, lines.Length)));
    }

    // No mark makes a letter, so every letter of the body stands in the document where the map says.
    private static bool IsMapped(ArticleDraft article, LineMap map, string document)
    {
        for (var i = 0; i < article.Body.Text.Length; i++)
        {
            var position = article.Body.PositionOf(i);
            var c = article.Body.Text[i];
            if (!IsPlace(position, map, document.Length) || (char.IsLetter(c) && document[map.StartOf(position.Line) + position.Column - 1] != c))
            {
                return false;
            }
        }

        return article.Headline.Length > 0 && article.Body.Text.Length > 0 && article.Line >= 1 && article.Line <= map.Count
            && article.Sections.All(section => section.Start >= 0 && section.Start <= article.Body.Text.Length);
    }

    private static bool IsPlace(LinePosition position, LineMap map, int length) =>
        position.Line >= 1 && position.Line <= map.Count && position.Column >= 1
        && map.StartOf(position.Line) + position.Column - 1 <= (position.Line < map.Count ? map.StartOf(position.Line + 1) : length);

    // The compiler reads documents on threads with small stacks.
    private static void OnSmallStack(Action action)
    {
        Exception? fault = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception exception)
                {
                    fault = exception;
                }
            },
            512 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(fault);
    }
}
