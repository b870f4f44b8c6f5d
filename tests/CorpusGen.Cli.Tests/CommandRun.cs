using System.Text;
using CorpusGen.Cli.Commands;

namespace CorpusGen.Cli.Tests;

/// <summary>What a run of the command line gave.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>The output's lines; each must end in a line feed.</summary>
    public IReadOnlyList<string> Lines => LinesOf(Output);

    /// <summary>The lines of standard error; each must end in a line feed.</summary>
    public IReadOnlyList<string> ErrorLines => LinesOf(Error);

    /// <summary>Runs the command in this process.</summary>
    public static CommandRun Of(string[] args, string input = "", string? folder = null) => Of(args, Encoding.UTF8.GetBytes(input), folder);

    /// <inheritdoc cref="Of(string[], string, string?)"/>
    public static CommandRun Of(string[] args, byte[] input, string? folder = null)
    {
        using var output = new MemoryStream();
        return Of(args, new MemoryStream(input), output, folder);
    }

    /// <summary>Runs the command in this process as if a person watched its output and errors on a terminal with colours.</summary>
    public static CommandRun Watched(string[] args, string folder, bool hasColors = true)
    {
        using var output = new MemoryStream();
        return Of(args, new MemoryStream(), output, folder, screen => screen with { IsTerminal = true, HasColors = hasColors, Width = 72 });
    }

    /// <summary>Runs the command in this process with streams that the test made.</summary>
    public static CommandRun Of(
        string[] args, Stream input, Stream output, string? folder = null, Func<Screen, Screen>? watch = null, CancellationToken interrupted = default)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true, NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        watch ??= screen => screen;
        var exitCode = CorpusGenCommand.Run(args, new CommandEnvironment(
            input, output, watch(new Screen(writer)), watch(new Screen(error)), folder ?? Path.GetTempPath(), interrupted));
        return new CommandRun(exitCode, output is MemoryStream written ? Encoding.UTF8.GetString(written.ToArray()) : "", error.ToString());
    }

    private static string[] LinesOf(string text)
    {
        var lines = text.Split('\n');
        Assert.Equal("", lines[^1]);
        return lines[..^1];
    }
}
