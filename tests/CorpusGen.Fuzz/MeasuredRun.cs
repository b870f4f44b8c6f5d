using System.ComponentModel;
using System.Diagnostics;

namespace CorpusGen.Fuzz;

/// <summary>How a program ran.</summary>
/// <param name="ExitCode">How it ended.</param>
/// <param name="Processor">The processor's time.</param>
/// <param name="PeakBytes">The most memory it held at a time.</param>
/// <param name="Start">The first characters that it wrote.</param>
internal sealed record MeasuredRun(int ExitCode, TimeSpan Processor, long PeakBytes, string Start)
{
    private const int Shown = 400;

    // On a machine that does much else, too.
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    /// <summary>Runs <c>dotnet</c>.</summary>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="write">Writes its standard input, which may be refused.</param>
    public static MeasuredRun Of(IEnumerable<string> arguments, Action<Stream> write)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = Task.Run(() => StartOf(process.StandardOutput));
        var error = Task.Run(() => StartOf(process.StandardError));
        var input = Task.Run(() => Feed(process.StandardInput.BaseStream, write));
        var (processor, peak) = (TimeSpan.Zero, 0L);
        var clock = Stopwatch.StartNew();
        while (!process.WaitForExit(10) && clock.Elapsed < Patience)
        {
            (processor, peak) = Sample(process, processor, peak);
        }

        if (!process.HasExited)
        {
            process.Kill();
        }

        input.Wait();
        return new MeasuredRun(process.ExitCode, processor, peak, output.Result + error.Result);
    }

    // What a process has used is not to be had once it has ended.
    private static (TimeSpan Processor, long Peak) Sample(Process process, TimeSpan processor, long peak)
    {
        try
        {
            process.Refresh();
            return (process.TotalProcessorTime, Math.Max(peak, process.PeakWorkingSet64));
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            return (processor, peak);
        }
    }

    private static string StartOf(StreamReader reader)
    {
        var shown = new char[Shown];
        var length = reader.ReadBlock(shown);
        var rest = new char[1 << 16];
        while (reader.Read(rest) > 0)
        {
            // A program whose output nobody takes would wait for ever.
        }

        return new string(shown, 0, length);
    }

    private static void Feed(Stream input, Action<Stream> write)
    {
        try
        {
            using (input)
            {
                write(input);
            }
        }
        catch (IOException)
        {
            // It has ended already.
        }
    }
}
