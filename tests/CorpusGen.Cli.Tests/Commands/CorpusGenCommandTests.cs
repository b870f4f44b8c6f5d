using System.CommandLine;

namespace CorpusGen.Cli.Tests.Commands;

public sealed class CorpusGenCommandTests
{
    [Theory]
    [InlineData("", "Required command was not provided.")]
    [InlineData("summarise a.txt", "Unrecognized command or argument 'summarise'.")]
    [InlineData("inspect", "Required argument missing for command: 'inspect'.")]
    [InlineData("extract --loud", "There is no option '--loud'. For a file of that name give './--loud'.")]
    [InlineData("extract a.txt ''", "A path must not be empty.")]
    public void Errors_of_usage_are_told_on_standard_error_alone(string args, string expected)
    {
        var run = CommandRun.Of(args.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(arg => arg.Trim('\'')).ToArray());

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Error.Split('\n').Select(line => line.TrimEnd('\r')));
    }

    [Theory]
    [InlineData("--help", "corpusgen [command] [options]")]
    [InlineData("extract --help", "corpusgen extract [<path>...] [options]")]
    [InlineData("inspect --help", "corpusgen inspect <path>... [options]")]
    public void Help_is_told_on_standard_output(string args, string expected)
    {
        var run = CommandRun.Of(args.Split(' '));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(expected, run.Output.Split('\n').Select(line => line.Trim().Replace(RootCommand.ExecutableName, "corpusgen", StringComparison.Ordinal)));
    }
}
