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

    [Theory]
    [InlineData("abcd", "1:abcd")]
    [InlineData("abcde", "1 is too long")]
    [InlineData("abcde\n", "1 is too long")]
    [InlineData("abcd\nabcde\nab", "1:abcd|2 is too long|3:ab")]
    [InlineData("abcdefghijklmnop\n\nab", "1 is too long|2:|3:ab")]
    public void A_line_beyond_the_limit_is_passed_over(string text, string expected)
    {
        foreach (var atOnce in (int[])[1, 2, 3, 1000])
        {
            Assert.Equal(expected, string.Join('|', Read(Encoding.UTF8.GetBytes(text), atOnce, longest: 4)));
        }
    }

    [Fact]
    public void A_line_without_an_end_takes_no_more_memory_than_one_of_the_longest()
    {
        const int Longest = 1 << 20;
        const long Length = 1L << 30;
        using var endless = new EndlessStream(Length);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.True(new LineReader(endless, Longest).TryRead(out var line));

        Assert.True(line.IsTooLong);
        Assert.Equal(0, endless.Left);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 6 * Longest);
    }

    private static List<string> Read(byte[] bytes, int atOnce, int longest = int.MaxValue)
    {
        var reader = new LineReader(new DrippingStream(bytes, atOnce), longest);
        var lines = new List<string>();
        while (reader.TryRead(out var line))
        {
            lines.Add(line.Number + (line.IsTooLong ? " is too long" : ":" + Encoding.UTF8.GetString(line.Bytes.Span)));
        }

        return lines;
    }

    /// <summary>Gives few bytes at once, as a pipe may.</summary>
    private sealed class DrippingStream(byte[] bytes, int atOnce) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(atOnce, buffer.Length)]);
    }

    /// <summary>Gives letters and no line feed.</summary>
    private sealed class EndlessStream(long length) : MemoryStream
    {
        public long Left { get; private set; } = length;

        public override int Read(Span<byte> buffer)
        {
            var count = (int)Math.Min(Left, buffer.Length);
            buffer[..count].Fill((byte)'x');
            Left -= count;
            return count;
        }
    }
}
