using CorpusGen.Engine.Problems;

namespace CorpusGen.Engine.Tests.Problems;

/// <summary>A message goes to consoles and build logs: nothing of a document may end its line or hide in it.</summary>
public sealed class ShownTextTests
{
    [Theory]
    [InlineData("Harbour", "Harbour")]
    [InlineData("a\nerror CS1002: no", "a error CS1002: no")]
    [InlineData("a\r\nb\u0085c\u2028d\te", "a  b c d e")]
    [InlineData("\u202Eabc", "\\u202Eabc")]
    [InlineData("a\u001B[31m", "a\\u001B[31m")]
    [InlineData("a\u200Bb", "a\\u200Bb")]
    [InlineData("😀", "😀")]
    public void Words_are_shown_on_one_line(string words, string expected) => Assert.Equal(expected, ShownText.Of(words));

    [Fact]
    public void Long_words_are_cut() => Assert.Equal(new string('a', 120) + "…", ShownText.Of(new string('a', 1000)));
}
