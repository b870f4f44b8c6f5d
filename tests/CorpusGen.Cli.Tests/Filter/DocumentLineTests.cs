using System.Text;
using CorpusGen.Cli.Filter;
using CorpusGen.Engine.Documents;

namespace CorpusGen.Cli.Tests.Filter;

public sealed class DocumentLineTests
{
    [Fact]
    public void Every_field_is_read()
    {
        const string Line = """
            {"id":"a.md","text":"It rained.\n","corpusName":"Rain","headline":"Rain at last","publisher":"The Post","author":"A. Writer","datePublished":"2025-01-02","language":"de"}
            """;

        var document = Read(Line);

        Assert.Equal("a.md", document.Path);
        Assert.Equal("It rained.\n", document.Text);
        Assert.Equal(new ArticleMetadata("Rain", "Rain at last", "The Post", "A. Writer", "2025-01-02", "de"), document.Metadata);
    }

    [Theory]
    [InlineData("""{"id":"a","text":"x"}""")]
    [InlineData("""{"id":"a","text":"x","headline":null,"author":""}""")]
    [InlineData("""{"id":"a","text":"x","gold":[1,2],"Headline":"fields are told apart by case"}""")]
    public void What_is_not_said_is_null(string line)
    {
        Assert.Equal(ArticleMetadata.None, Read(line).Metadata);
    }

    [Theory]
    [InlineData("nope", "The line is not valid JSON: it goes wrong at byte 2.")]
    [InlineData("""{"id":"a","text":"x"} {}""", "The line is not valid JSON: it goes wrong at byte 23.")]
    [InlineData("""{"id":"a","text":"x""", "The line is not valid JSON: it goes wrong at byte 20.")]
    [InlineData("[]", "The line must be a JSON object, not an array.")]
    [InlineData("\"a\"", "The line must be a JSON object, not a string.")]
    [InlineData("null", "The line must be a JSON object, not null.")]
    [InlineData("""{"text":"x"}""", "The field 'id' is missing.")]
    [InlineData("""{"id":"a"}""", "The field 'text' is missing.")]
    [InlineData("""{"id":7,"text":"x"}""", "The field 'id' must be a string, not a number.")]
    [InlineData("""{"id":"a","text":null}""", "The field 'text' must be a string, not null.")]
    [InlineData("""{"id":"a","text":{}}""", "The field 'text' must be a string, not an object.")]
    [InlineData("""{"id":"a","text":"x","headline":true}""", "The field 'headline' must be a string, not a truth value.")]
    [InlineData("""{"id":"a","text":"\ud800"}""", "The field 'text' holds half of a surrogate pair.")]
    public void What_is_wrong_with_a_line_is_said(string line, string expected)
    {
        Assert.Equal(expected, Assert.Throws<FormatException>(() => Read(line)).Message);
    }

    [Theory]
    [InlineData("""{"id":7,"text":"y","id":"a","text":"x"}""")]
    [InlineData("""{"text":"x","gold":{"id":"b"},"id":"a"}""")]
    [InlineData("""{"id":"\u0061","\u0074ext":"x"}""")]
    public void The_last_field_of_a_name_counts(string line)
    {
        Assert.Equal(new SourceDocument("a", "x"), Read(line));
    }

    [Fact]
    public void A_field_that_means_nothing_may_be_nested_as_deeply_as_it_likes()
    {
        const int Depth = 100_000;

        Assert.Equal("x", Read($$"""{"id":"a","gold":{{new string('[', Depth)}}{{new string(']', Depth)}},"text":"x"}""").Text);
        Assert.Contains("not valid JSON", Assert.Throws<FormatException>(() => Read("{\"id\":" + new string('[', Depth))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_too_long_for_a_document_is_an_error()
    {
        var fault = Assert.Throws<FormatException>(() => DocumentLine.Read(new InputLine(1, default, IsTooLong: true)));

        Assert.Equal("The line goes beyond the limit of 101711872 bytes.", fault.Message);
        Assert.True(DocumentLine.Longest > DocumentLimits.LongestDocument * "\\u0000".Length);
    }

    [Fact]
    public void A_text_beyond_the_limit_is_not_read_and_one_within_it_is()
    {
        var longest = string.Concat(Enumerable.Repeat(@"\u0041", DocumentLimits.LongestDocument));

        Assert.Equal(new string('A', DocumentLimits.LongestDocument), Read($$"""{"id":"a","text":"{{longest}}"}""").Text);
        Assert.Equal(new string(' ', DocumentLimits.LongestDocument + 1), Read($$"""{"id":"a","text":"{{longest}}A"}""").Text);
    }

    [Fact]
    public void A_line_must_be_utf8()
    {
        byte[] latin1 = [.. "{\"id\":\"caf"u8, 0xE9, .. "\",\"text\":\"\"}"u8];

        Assert.Equal("The line is not valid UTF-8.", Assert.Throws<FormatException>(() => DocumentLine.Read(new InputLine(1, latin1))).Message);
    }

    private static SourceDocument Read(string line) => DocumentLine.Read(new InputLine(1, Encoding.UTF8.GetBytes(line)));
}
