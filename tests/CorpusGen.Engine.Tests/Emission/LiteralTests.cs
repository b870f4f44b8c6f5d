using CorpusGen.Engine.Emission;

namespace CorpusGen.Engine.Tests.Emission;

public sealed class LiteralTests
{
    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("say \"yes\"", "\"say \\\"yes\\\"\"")]
    [InlineData("back\\slash", "\"back\\\\slash\"")]
    [InlineData("line\nline", "\"line\\nline\"")]
    [InlineData("a\u0085b\u2028c\u2029d", "\"a\\u0085b\\u2028c\\u2029d\"")]
    [InlineData("right\u202Eleft", "\"right\\u202Eleft\"")]
    [InlineData("😀", "\"😀\"")]
    [InlineData("nul\0", "\"nul\\u0000\"")]
    [InlineData(null, "null")]
    public void A_text_cannot_leave_its_literal(string? text, string expected) => Assert.Equal(expected, Literal.Of(text));

    [Theory]
    [InlineData("0", "0m")]
    [InlineData("17.8", "17.8m")]
    [InlineData("1000", "1_000m")]
    [InlineData("5000000000", "5_000_000_000m")]
    [InlineData("-1234.5", "-1_234.5m")]
    [InlineData("-123", "-123m")]
    [InlineData("0.0001", "0.0001m")]
    [InlineData("79228162514264337593543950335", "79_228_162_514_264_337_593_543_950_335m")]
    public void A_number_is_written_with_its_thousands_parted(string number, string expected) =>
        Assert.Equal(expected, Literal.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d")]
    [InlineData("ends\u0085here\u2028and\u2029there\nand\rthere", "ends here and there and there")]
    [InlineData("*/ int x; /*", "*/ int x; /*")]
    public void A_text_cannot_leave_its_comment(string text, string expected) => Assert.Equal(expected, DocComment.Escape(text));

    [Fact]
    public void Half_a_character_is_replaced()
    {
        Assert.Equal("\"half\\uFFFD\"", Literal.Of("half\uD800"));
        Assert.Equal("\"\\uFFFDhalf\"", Literal.Of("\uDC00half"));
        Assert.Equal("half ", DocComment.Escape("half\uD800"));
    }
}
