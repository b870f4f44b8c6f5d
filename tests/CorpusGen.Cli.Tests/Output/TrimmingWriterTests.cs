using CorpusGen.Cli.Output;

namespace CorpusGen.Cli.Tests.Output;

public sealed class TrimmingWriterTests
{
    [Theory]
    [InlineData("a  b  \n", "a  b\n")]
    [InlineData("a\r\n \r\nb \n", "a\n\nb\n")]
    [InlineData("  a\n\n", "  a\n\n")]
    public void Lines_end_where_their_text_does(string text, string expected)
    {
        using var output = new StringWriter();
        using var writer = new TrimmingWriter(output);

        writer.Write(text);

        Assert.Equal(expected, output.ToString());
    }
}
