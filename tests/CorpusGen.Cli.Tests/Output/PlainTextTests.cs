using CorpusGen.Cli.Output;

namespace CorpusGen.Cli.Tests.Output;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("“It’s 20 °C,” 그는 말했다 👩‍👩‍👧", "“It’s 20 °C,” 그는 말했다 👩‍👩‍👧")]
    [InlineData("[red]no markup[/]", "[red]no markup[/]")]
    [InlineData("a\nb\tc", "a b c")]
    [InlineData("\u001b[2J\u0007", "\uFFFD[2J\uFFFD")]
    [InlineData("a\rb", "a\uFFFDb")]
    [InlineData("\u009b31m\u007f\u0085", "\uFFFD31m\uFFFD\uFFFD")]
    [InlineData("\u202edesrever\u202c \u2066x\u2069", "\uFFFDdesrever\uFFFD \uFFFDx\uFFFD")]
    [InlineData("a\u2028b\u2029c", "a\uFFFDb\uFFFDc")]
    public void Nothing_acts_on_a_terminal(string text, string expected)
    {
        Assert.Equal(expected, PlainText.Of(text));
    }
}
