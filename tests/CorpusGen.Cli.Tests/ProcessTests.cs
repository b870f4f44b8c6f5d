using System.Diagnostics;

namespace CorpusGen.Cli.Tests;

/// <summary>The tool as a shell runs it: what a process of its own alone can show.</summary>
public sealed class ProcessTests : IDisposable
{
    private const string Document = """{"id":"a","text":"Prices rose 5% in March."}""";

    private readonly TemporaryFolder _folder = new();

    [SkippableFact]
    public async Task A_reader_who_had_enough_ends_a_filter_that_would_run_for_ever()
    {
        Skip.If(OperatingSystem.IsWindows(), "There is no sh.");

        using var shell = Start("sh", "-c", $"while echo '{Document}'; do :; done 2>/dev/null | {{ dotnet {Tool} extract; echo \"exit code $?\" >&2; }} | head -1");

        Assert.StartsWith("{\"id\":\"a\"", await shell.StandardOutput.ReadToEndAsync(), StringComparison.Ordinal);
        Assert.Equal("exit code 0\n", await shell.StandardError.ReadToEndAsync());
        await Ended(shell);
    }

    [SkippableFact]
    public async Task An_interrupted_filter_ends_with_130()
    {
        Skip.If(OperatingSystem.IsWindows(), "There is no kill.");
        Skip.If(AreInterruptsIgnored(), "Whoever started the tests has them ignore interrupts, and so does what they start.");
        using var tool = Start("dotnet", Tool, "extract");
        await tool.StandardInput.WriteLineAsync(Document);
        await tool.StandardInput.FlushAsync();
        Assert.NotNull(await tool.StandardOutput.ReadLineAsync());

        // It waits for the next document now.
        await Interrupt(tool);

        Assert.Equal(130, await Ended(tool));
    }

    public void Dispose() => _folder.Dispose();

    private static string Tool => Path.Combine(AppContext.BaseDirectory, "corpusgen.dll");

    // A mask of signals in hexadecimal, as Linux tells it; an interrupt is the second. A shell has what it runs in the background ignore it.
    private static bool AreInterruptsIgnored() =>
        OperatingSystem.IsLinux() && File.ReadLines("/proc/self/status").First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is var line
        && (Convert.ToUInt64(line["SigIgn:".Length..].Trim(), 16) & 2) != 0;

    private static async Task Interrupt(Process process)
    {
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    private static async Task<int> Ended(Process process)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return process.ExitCode;
    }

    private Process Start(string file, params string[] args) => Process.Start(new ProcessStartInfo(file, args)
    {
        WorkingDirectory = _folder.FullPath,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
