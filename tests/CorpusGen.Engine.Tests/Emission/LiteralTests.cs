using CorpusGen.Engine.Emission;
using CorpusGen.Engine.Naming;
using CorpusGen.Engine.Text;

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
    public void A_text_cannot_leave_its_literal(string? text, string expected) => Assert.Equal(expected, Literal.Of(text).ToString());

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
        Assert.Equal(expected, Number.Literal(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d")]
    [InlineData("ends\u0085here\u2028and\u2029there\nand\rthere", "ends here and there and there")]
    [InlineData("*/ int x; /*", "*/ int x; /*")]
    public void A_text_cannot_leave_its_comment(string text, string expected) => Assert.Equal(expected, DocText.Of(text).ToString());

    [Fact]
    public void Half_a_character_is_replaced()
    {
        Assert.Equal("\"half\\uFFFD\"", Literal.Of("half\uD800").ToString());
        Assert.Equal("\"\\uFFFDhalf\"", Literal.Of("\uDC00half").ToString());
        Assert.Equal("half ", DocText.Of("half\uD800").ToString());
    }

    [Theory]
    [InlineData(0, 8, "a😀b&lt;c")]
    [InlineData(0, 2, "a ")]
    [InlineData(2, 2, " b")]
    [InlineData(1, 2, "😀")]
    [InlineData(3, 0, "")]
    public void A_part_of_a_text_is_a_text_of_its_own(int start, int length, string expected)
    {
        const string Text = "a😀b<c";

        Assert.Equal(expected, DocText.Of(Text, new TextSpan(start, Math.Min(length, Text.Length - start))).ToString());
    }

    [Fact]
    public void Nothing_made_of_nothing_is_harmless()
    {
        Assert.Equal("null", default(Literal).ToString());
        Assert.Equal("", default(DocText).ToString());
        Assert.Equal("", default(Code).ToString());
        Assert.Equal("_", default(NamespaceName).ToString());
        Assert.Throws<ArgumentException>(() => new CodeWriter().WriteLine($"class {default(Identifier)}"));
    }
}
