using System.Diagnostics;
using CorpusGen.Engine;
using CorpusGen.Engine.Documents;

namespace CorpusGen.Fuzz;

/// <summary>Reads hostile texts of one length and of twice that length, and tells those whose time grows faster than they do.</summary>
/// <remarks>
/// A quadratic scan takes four times as long for twice the text, a linear one twice. The machine may be busy, so the processor's time counts,
/// the best of several runs, and what takes none is passed over. The stack is as small as those that compilers read documents on.
/// </remarks>
internal sealed class TimeRun(TextWriter output)
{
    private const int Length = 400_000;
    private const int Runs = 3;
    private const int SmallStack = 256 * 1024;
    private const double MostGrowth = 3.2;

    private static readonly TimeSpan TooShortToTell = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan LatestAnswer = TimeSpan.FromMilliseconds(100);

    // Beside the pieces: what one rule or another looks for, over and over.
    private static readonly string[] Repeated =
    [
        "a", "7", "a ", "A ", "1 ", "one ", "one hundred and ", "half a ", "$1 ", "5% ", "1 to ", "1-", "a-", "a.", "A. ", "Mr. ", "\"a\" ", "“a” said Lee. ", "“a ‘b ", "said ", "Ann Lee ", "he said ",
        "Ann Lee, the minister, said “we” and ", "12 new old big ", "12 ships of the ", "Source: ", "By A ", "A\n", "A\n\n", "a\n\n“", "- a\n", "> ", "[a](", "![a](b) ", "**a", "`a", "<a ", "<!-- ", "&amp;",
        "---\nname: x\n", "---\ntitle: x\n---\na\n\n", "# A\n\na\n\n", "There were 12 ships.\n\n", "Lee said “we go”.\n\n", "x: y\n", "$5 million for 3 ships and ",
    ];

    private int _failures;

    /// <summary>Runs.</summary>
    /// <returns>The exit code: 1 where something grows too fast or answers too late.</returns>
    public int Run()
    {
        foreach (var piece in Repeated.Concat(HostileText.Pieces).Distinct(StringComparer.Ordinal))
        {
            foreach (var path in new[] { "a.txt", "a.md" })
            {
                CheckGrowth(path, piece);
            }
        }

        CheckCancellation();
        output.WriteLine($"{_failures} failures");
        return _failures == 0 ? 0 : 1;
    }

    private void CheckGrowth(string path, string piece)
    {
        var once = Best(path, Repeat(piece, Length));
        if (once < TooShortToTell)
        {
            return;
        }

        var twice = Best(path, Repeat(piece, 2 * Length));
        var growth = twice / once;
        if (growth > MostGrowth)
        {
            _failures++;
        }

        output.WriteLine($"{(growth > MostGrowth ? "FAILURE: " : "")}{path} {System.Text.Json.JsonSerializer.Serialize(piece)}: {once.TotalMilliseconds:F0} ms, {twice.TotalMilliseconds:F0} ms for twice as much ({growth:F1})");
        output.Flush();
    }

    private static TimeSpan Best(string path, string text)
    {
        var document = new SourceDocument(path, text);
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            OnSmallStack(() => DocumentCompiler.Compile(document));
            var spent = Process.GetCurrentProcess().TotalProcessorTime - before;
            best = spent < best ? spent : best;
            if (best < TooShortToTell)
            {
                return best;
            }
        }

        return best;
    }

    // Cancelled at ever later moments, the work must stop soon, wherever it is.
    private void CheckCancellation()
    {
        var prose = string.Join("\n\n", Enumerable.Repeat(Fixtures.Read()[0].Text, 5_000));
        var latest = TimeSpan.Zero;
        for (var moment = 10; ; moment += 100)
        {
            using var source = new CancellationTokenSource();
            var isDone = true;
            var clock = new Stopwatch();
            using var timer = new Timer(_ => { clock.Start(); source.Cancel(); }, null, moment, Timeout.Infinite);
            try
            {
                DocumentCompiler.Compile(new SourceDocument("a.txt", prose), source.Token);
            }
            catch (OperationCanceledException)
            {
                isDone = false;
            }

            if (isDone)
            {
                break;
            }

            if (clock.Elapsed > latest)
            {
                latest = clock.Elapsed;
                output.WriteLine($"cancelled after {moment} ms: stops after {latest.TotalMilliseconds:F0} ms more");
            }
        }

        output.WriteLine($"{(latest > LatestAnswer ? "LATE: " : "")}cancelled at any moment of reading {prose.Length} characters, work stops within {latest.TotalMilliseconds:F0} ms");
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static void OnSmallStack(Action action)
    {
        var thread = new Thread(() => action(), SmallStack);
        thread.Start();
        thread.Join();
    }
}
