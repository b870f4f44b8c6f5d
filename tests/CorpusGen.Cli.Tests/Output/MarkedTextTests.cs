using CorpusGen.Cli.Output;

namespace CorpusGen.Cli.Tests.Output;

public sealed class MarkedTextTests
{
    [Theory]
    [InlineData("one two three", 8, "one two|three")]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one two three", 6, "one|two|three")]
    [InlineData("one unbreakable two", 5, "one|unbreakable|two")]
    [InlineData("one\n\ntwo three", 20, "one||two three")]
    [InlineData("one  two", 5, "one |two")]
    [InlineData("", 5, "")]
    public void Lines_are_broken_at_blanks(string text, int width, string expected)
    {
        var lines = new MarkedText(text, new FactMark[text.Length]).Wrapped(width, word => word.Length);

        Assert.Equal(expected, string.Join('|', lines.Select(line => string.Concat(line.Select(stretch => stretch.Text)))));
    }

    [Fact]
    public void Lines_are_cut_where_marks_change_and_marks_go_on_over_lines()
    {
        FactMark[] marks = [.. "ffff.qqqqq".Select(mark => mark switch { 'f' => FactMark.Figure, 'q' => FactMark.Quote, _ => FactMark.None })];

        var lines = new MarkedText("20%, ab cd", marks).Wrapped(7, word => word.Length);

        Assert.Equal("20%,:Figure  :None ab:Quote|cd:Quote", string.Join('|', lines.Select(line => string.Join(' ', line.Select(stretch => $"{stretch.Text}:{stretch.Mark}")))));
    }
}
