using System.Globalization;
using System.Text;
using System.Text.Json;
using CorpusGen.Cli.Filter;
using CorpusGen.Cli.Output;

namespace CorpusGen.Cli.Tests.Filter;

[Collection(Alone.Name)]
public sealed class NdjsonFilterTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

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
    public void An_answer_comes_without_waiting_for_the_next_document()
    {
        using var output = new MemoryStream();
        var asked = 0;

        // The next document is written by somebody who waits for the answer to the last.
        using var input = new Conversation(3, "One.", () => WaitForLines(output, asked++));

        var exitCode = new NdjsonFilter(input, new LineOutput(output), workers: 4).Run(CancellationToken.None);

        Assert.Equal([0L, 1L, 2L, 3L], input.Seen);
        Assert.Equal(0, exitCode);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void The_answers_are_the_same_with_any_number_of_workers(int workers)
    {
        // Long documents among short ones, and errors among documents, so that answers are ready in another order.
        var lines = Enumerable.Range(0, 200).Select(i => (i % 10) switch
        {
            3 => "{}",
            5 => "",
            6 => Document($"d{i}", string.Concat(Enumerable.Repeat("Prices rose 5% in March. ", 400))),
            _ => Document($"d{i}", "It rained."),
        });

        var run = CommandRun.Of(["extract", "--workers", workers.ToString(CultureInfo.InvariantCulture)], string.Join('\n', lines));

        string[] expected = [.. Enumerable.Range(0, 200).Where(i => i % 10 != 5).Select(i => i % 10 == 3 ? $"line {i + 1}" : $"d{i}")];
        Assert.Equal(expected, run.Lines.Select(line => IdOf(line) ?? "line " + LineOf(line)));
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_reader_who_had_enough_ends_the_run_quietly()
    {
        using var output = new ClosingPipe(closesAfter: 2);
        using var input = new Conversation(int.MaxValue, "One.", () => 0);

        var run = CommandRun.Of(["extract"], input, output);

        Assert.Equal((0, "", 2), (run.ExitCode, run.Error, output.Lines));
    }

    [Fact]
    public void A_full_disk_is_told()
    {
        using var output = new ClosingPipe(closesAfter: 2, new IOException("No space left on device.", 28));
        using var input = new Conversation(int.MaxValue, "One.", () => 0);

        var run = CommandRun.Of(["extract"], input, output);

        Assert.Equal((1, "corpusgen: No space left on device.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void An_interruption_ends_the_run_even_while_it_waits_for_a_document()
    {
        using var interruption = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();
        using var output = new MemoryStream();
        var asked = 0;
        using var input = new Conversation(2, "One.", () =>
        {
            if (WaitForLines(output, asked++) > 0)
            {
                interruption.Cancel();
                never.Wait(Patience);
            }

            return 0;
        });

        var run = CommandRun.Of(["extract"], input, output, interrupted: interruption.Token);
        never.Set();

        Assert.Equal((130, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Memory_does_not_grow_with_the_number_of_documents()
    {
        const int Documents = 1200;
        var text = string.Concat(Enumerable.Repeat("Prices rose 5% in March. ", 40));
        var asked = 0;
        using var input = new Conversation(Documents, text, () => asked++ % 300 == 0 ? GC.GetTotalMemory(forceFullCollection: true) : 0);

        new NdjsonFilter(input, new LineOutput(Stream.Null), workers: 2).Run(CancellationToken.None);

        // Whoever kept the texts, or the answers, would keep far more than half of the characters between.
        Assert.InRange(input.Seen[1200] - input.Seen[300], long.MinValue, 900L * text.Length / 2);
    }

    private static CommandRun Extract(string input) => CommandRun.Of(["extract"], input);

    private static string? IdOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.TryGetProperty("id", out var id) ? id.GetString() : null;
    }

    private static int LineOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("line").GetInt32();
    }

    private static string Document(string id, string text) => JsonSerializer.Serialize(new { id, text });

    /// <summary>Waits until there are so many lines; 30 seconds at most.</summary>
    /// <returns>How many there are.</returns>
    private static long WaitForLines(MemoryStream output, int count)
    {
        SpinWait.SpinUntil(() => Count() >= count, Patience);
        return Count();

        int Count() => output.ToArray().Count(value => value == '\n');
    }

    /// <summary>Takes some lines and then fails, as a pipe does whose reader is gone.</summary>
    private sealed class ClosingPipe(int closesAfter, IOException? failure = null) : MemoryStream
    {
        public int Lines { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (Lines == closesAfter)
            {
                throw failure ?? new IOException("Broken pipe", 32);
            }

            Lines++;
        }
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

/// <summary>Tests that measure the process, and so run while no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "Alone";
}
