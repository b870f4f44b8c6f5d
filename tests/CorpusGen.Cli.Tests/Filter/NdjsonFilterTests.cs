using System.Text;
using System.Text.Json;
using CorpusGen.Cli.Filter;

namespace CorpusGen.Cli.Tests.Filter;

public sealed class NdjsonFilterTests
{
    [Fact]
    public void Every_document_is_answered_in_order()
    {
        var run = Extract("{\"id\":\"b\",\"text\":\"One.\"}\n{\"id\":\"a\",\"text\":\"Two.\"}\n");

        Assert.Equal(["b", "a"], run.Lines.Select(IdOf));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_line_that_is_no_document_is_answered_in_its_place_and_fails_the_run()
    {
        var run = Extract("{\"id\":\"a\",\"text\":\"One.\"}\n\n?\n{\"id\":\"b\",\"text\":\"Two.\"}\n");

        Assert.Equal(3, run.Lines.Count);
        Assert.Equal("a", IdOf(run.Lines[0]));
        Assert.Equal("""{"line":3,"error":"The line is not valid JSON: it goes wrong at byte 1."}""", run.Lines[1]);
        Assert.Equal("b", IdOf(run.Lines[2]));
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \t\r\n\n")]
    public void Blank_lines_have_no_answer(string input)
    {
        Assert.Equal(new CommandRun(0, "", ""), Extract(input));
    }

    [Theory]
    [InlineData("\uFEFF{\"id\":\"é\",\"text\":\"One.\"}")]
    [InlineData("{\"id\":\"\\u00e9\",\"text\":\"One.\"}\r\n")]
    public void Byte_order_marks_and_carriage_returns_are_accepted(string input)
    {
        var run = Extract(input);

        Assert.StartsWith("{\"id\":\"é\",", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
    }

    [Fact]
    public void What_is_said_beside_the_text_reaches_the_article()
    {
        var run = Extract("""{"id":"a","text":"It rained.","headline":"Rain","publisher":"The Post"}""");

        using var json = JsonDocument.Parse(Assert.Single(run.Lines));
        var article = json.RootElement.GetProperty("articles")[0];
        Assert.Equal("Rain", article.GetProperty("headline").GetString());
        Assert.Equal("The Post", article.GetProperty("publisher").GetString());
    }

    [Fact]
    public void A_reader_sees_the_answer_before_the_next_document_is_asked_for()
    {
        using var output = new MemoryStream();
        using var input = new Conversation(3, "One.", () => output.ToArray().Count(value => value == '\n'));

        new NdjsonFilter(input, output).Run();

        Assert.Equal([0, 1, 2, 3], input.Seen);
    }

    [Fact]
    public void Memory_does_not_grow_with_the_number_of_documents()
    {
        const int Documents = 4000;
        var text = string.Concat(Enumerable.Repeat("Prices rose 5% in March. ", 100));
        var asked = 0;
        using var input = new Conversation(Documents, text, () => asked++ % 1000 == 0 ? GC.GetTotalMemory(forceFullCollection: true) : 0);

        new NdjsonFilter(input, Stream.Null).Run();

        // Whoever kept the texts, or the answers, would keep far more than half of the characters between.
        Assert.InRange(input.Seen[4000] - input.Seen[1000], long.MinValue, 3000L * text.Length / 2);
    }

    private static CommandRun Extract(string input) => CommandRun.Of(["extract"], input);

    private static string? IdOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("id").GetString();
    }

    /// <summary>Gives a document at a time, and looks around each time.</summary>
    private sealed class Conversation(int documents, string text, Func<long> look) : MemoryStream
    {
        public List<long> Seen { get; } = [];

        public override int Read(Span<byte> buffer)
        {
            Seen.Add(look());
            return Seen.Count > documents ? 0 : Encoding.UTF8.GetBytes($"{{\"id\":\"a\",\"text\":\"{text}\"}}\n", buffer);
        }
    }
}
