using System.Text;
using CorpusGen.Cli.Commands;

namespace CorpusGen.Cli.Tests;

/// <summary>What a run of the command line gave.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>The output's lines; each must end in a line feed.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            var lines = Output.Split('\n');
            Assert.Equal("", lines[^1]);
            return lines[..^1];
        }
    }

    /// <summary>Runs the command in this process.</summary>
    public static CommandRun Of(string[] args, string input = "", string? folder = null) => Of(args, Encoding.UTF8.GetBytes(input), folder);

    /// <inheritdoc cref="Of(string[], string, string?)"/>
    public static CommandRun Of(string[] args, byte[] input, string? folder = null)
    {
        using var output = new MemoryStream();
        using var screen = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = CorpusGenCommand.Run(
            args, new CommandEnvironment(new MemoryStream(input), output, screen, error, folder ?? Path.GetTempPath()));
        return new CommandRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
