using System.Text;
using CorpusGen.Cli.Filter;

namespace CorpusGen.Cli.Tests.Filter;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "1:a")]
    [InlineData("a\n", "1:a")]
    [InlineData("a\nb", "1:a|2:b")]
    [InlineData("a\n\nb\n", "1:a|2:|3:b")]
    [InlineData("\n", "1:")]
    [InlineData("a\r\nb", "1:a\r|2:b")]
    [InlineData("\uFEFFa\n\uFEFFb", "1:a|2:\uFEFFb")]
    [InlineData("\uFEFF\nb", "1:|2:b")]
    public void A_stream_is_cut_at_line_feeds_however_it_arrives(string text, string expected)
    {
        foreach (var atOnce in (int[])[1, 2, 3, 1000])
        {
            Assert.Equal(expected, string.Join('|', Read(Encoding.UTF8.GetBytes(text), atOnce)));
        }
    }

    [Fact]
    public void A_line_may_be_longer_than_what_is_held_at_first()
    {
        var line = new string('x', 1_000_000);

        Assert.Equal(["1:a", "2:" + line, "3:b"], Read(Encoding.UTF8.GetBytes($"a\n{line}\nb\n"), atOnce: 10_000));
    }

    private static List<string> Read(byte[] bytes, int atOnce)
    {
        var reader = new LineReader(new DrippingStream(bytes, atOnce));
        var lines = new List<string>();
        while (reader.TryRead(out var line))
        {
            lines.Add($"{reader.LineNumber}:{Encoding.UTF8.GetString(line.Span)}");
        }

        return lines;
    }

    /// <summary>Gives few bytes at once, as a pipe may.</summary>
    private sealed class DrippingStream(byte[] bytes, int atOnce) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(atOnce, buffer.Length)]);
    }
}
