using System.ComponentModel;
using System.Diagnostics;

namespace CorpusGen.Benchmarks.Builds;

/// <summary>How a program ran.</summary>
/// <param name="Wall">The time from start to end.</param>
/// <param name="Cpu">The processor time of it alone.</param>
/// <param name="PeakBytes">The most memory it held.</param>
/// <param name="Output">What it wrote.</param>
internal sealed record ProgramRun(TimeSpan Wall, TimeSpan Cpu, long PeakBytes, string Output)
{
    /// <summary>Runs <c>dotnet</c> with arguments.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message is what it wrote.</exception>
    public static ProgramRun DotNet(string folder, params string[] arguments) => DotNet(folder, _ => { }, arguments);

    /// <summary>The same, with a look at the process again and again while it runs.</summary>
    public static ProgramRun DotNet(string folder, Action<Process> look, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        var (cpu, peak) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(20))
        {
            (cpu, peak) = Sample(process, cpu, peak);
            look(process);
        }

        process.WaitForExit();
        var wall = watch.Elapsed;
        return process.ExitCode == 0
            ? new ProgramRun(wall, cpu, peak, output.Result)
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{output.Result}\n{errors.Result}");
    }

    // What a process has used is not to be had once it has ended.
    private static (TimeSpan Cpu, long Peak) Sample(Process process, TimeSpan cpu, long peak)
    {
        try
        {
            process.Refresh();
            return (process.TotalProcessorTime, Math.Max(peak, process.PeakWorkingSet64));
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            return (cpu, peak);
        }
    }
}
