using System.CommandLine;

namespace CorpusGen.Cli.Commands;

/// <summary>A command whose help shows how it is used and what its exit codes mean.</summary>
internal sealed class DescribedCommand(string name, string description) : Command(name, description)
{
    /// <summary>Command lines, each with what it does.</summary>
    public required IReadOnlyList<(string Line, string Meaning)> Examples { get; init; }

    /// <summary>Every exit code, in order.</summary>
    public required IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; init; }
}
