using System.Diagnostics;
using CorpusGen.Engine;
using CorpusGen.Engine.Documents;
using CorpusGen.Engine.Emission;

namespace CorpusGen.Fuzz;

/// <summary>Reads hostile texts of one length and of twice that length, down to the generated code, and tells those whose time grows faster than they do.</summary>
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
    private const int Moments = 20;

    private static readonly EmissionOptions Options = new("Sample", "Corpus", IsPublic: true);

    private static readonly TimeSpan TooShortToTell = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan LatestAnswer = TimeSpan.FromMilliseconds(100);

    // Beside the pieces: what one rule or another looks for, over and over.
    private static readonly string[] Repeated =
    [
        "a", "7", "a ", "A ", "1 ", "one ", "one hundred and ", "half a ", "$1 ", "5% ", "1 to ", "1-", "a-", "a.", "A. ", "Mr. ", "AB - a. ", "\"a\" ", "“a” said Lee. ", "“a ‘b ", "said ", "Ann Lee ", "he said ",
        "Ann Lee, the minister, said “we” and ", "12 new old big ", "12 ships of the ", "Source: ", "By A ", "A\n", "A\n\n", "a\n\n“", "- a\n", "> ", "[a](", "![a](b) ", "**a", "`a", "<a ", "<!-- ", "&amp;",
        "---\nname: x\n", "---\ntitle: x\n---\na\n\n", "# A\n\na\n\n", "There were 12 ships.\n\n", "Lee said “we go”.\n\n", "x: y\n", "$5 million for 3 ships and ",
    ];

    private int _failures;

    /// <summary>Runs.</summary>
    /// <param name="onlyCancellation">Whether growth is passed over.</param>
    /// <returns>The exit code: 1 where something grows too fast or answers too late.</returns>
    public int Run(bool onlyCancellation)
    {
        foreach (var piece in onlyCancellation ? [] : Repeated.Concat(HostileText.Pieces).Distinct(StringComparer.Ordinal))
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

        output.WriteLine($"{(growth > MostGrowth ? "FAILURE: " : "")}{path} {Shown(piece)}: {once.TotalMilliseconds:F0} ms, {twice.TotalMilliseconds:F0} ms for twice as much ({growth:F1})");
        output.Flush();
    }

    private static TimeSpan Best(string path, string text)
    {
        var document = new SourceDocument(path, text);
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            OnSmallStack(() => CorpusEmitter.EmitAll([.. DocumentCompiler.Compile(document).Articles], Options));
            var spent = Process.GetCurrentProcess().TotalProcessorTime - before;
            best = spent < best ? spent : best;
            if (best < TooShortToTell)
            {
                return best;
            }
        }

        return best;
    }

    // Cancelled at ever later moments, the work must stop soon, wherever it is: in documents as long as they may be, where every step is longest.
    private void CheckCancellation()
    {
        var prose = Fixtures.Read()[0].Text;
        CheckCancellation("a.txt", "prose", prose + "\n\n");
        CheckCancellation("a.txt", "prose in one paragraph", string.Join(' ', prose.Split('\n', StringSplitOptions.RemoveEmptyEntries)) + " ");
        CheckCancellation("a.md", "prose", prose + "\n\n");
        CheckCancellation("a.md", "headings", "# A\n\nIt *rained*.\n\n");
        CheckCancellation("a.txt", "fields", "name: x\n", "---\nheadline: Rain\n");
        foreach (var piece in new[] { "Ann Lee ", "“a” said Lee. ", "Lee said “we go”.\n\n", "A\n", "a", "There were 12 ships.\n\n", "7 " })
        {
            CheckCancellation("a.txt", Shown(piece), piece);
        }
    }

    private void CheckCancellation(string path, string name, string piece, string before = "")
    {
        var lines = piece.Count(c => c == '\n');
        var times = Math.Min((DocumentLimits.LongestDocument - before.Length) / piece.Length, lines == 0 ? int.MaxValue : (DocumentLimits.MostLines / lines) - 10);
        var document = new SourceDocument(path, before + Repeat(piece, times * piece.Length));
        var whole = Stopwatch.StartNew();
        DocumentCompiler.Compile(document);
        whole.Stop();
        var (latest, place) = Enumerable.Range(0, Moments).Select(moment => AnswerAfter(document, whole.Elapsed * moment / Moments)).MaxBy(answer => answer.After);
        var isLate = latest > LatestAnswer;
        _failures += isLate ? 1 : 0;
        output.WriteLine($"{(isLate ? "LATE: " : "")}{path} {name}: cancelled at any of {Moments} moments of {whole.Elapsed.TotalMilliseconds:F0} ms, work stops within {latest.TotalMilliseconds:F0} ms of the processor's time, in {place}");
        output.Flush();
    }

    private static (TimeSpan After, string Place) AnswerAfter(SourceDocument document, TimeSpan moment)
    {
        using var source = new CancellationTokenSource();
        var asked = TimeSpan.MaxValue;
        using var timer = new Timer(_ => { asked = Spent(); source.Cancel(); }, null, moment, Timeout.InfiniteTimeSpan);
        try
        {
            DocumentCompiler.Compile(document, source.Token);
            return (TimeSpan.Zero, "nothing");
        }
        catch (OperationCanceledException exception)
        {
            var after = Spent() - asked;
            return (after, exception.StackTrace!.Split('\n').First(frame => frame.Contains("CorpusGen.Engine", StringComparison.Ordinal)).Split('(')[0].Split(' ')[^1]);
        }

        static TimeSpan Spent() => Process.GetCurrentProcess().TotalProcessorTime;
    }

    private static string Shown(string piece) => System.Text.Json.JsonSerializer.Serialize(piece);

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static void OnSmallStack(Action action)
    {
        var thread = new Thread(() => action(), SmallStack);
        thread.Start();
        thread.Join();
    }
}
