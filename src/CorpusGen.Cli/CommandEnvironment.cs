namespace CorpusGen.Cli;

/// <summary>What a command may touch beside the files that it is given. Tests put their own in its place.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output, for what programs read.</param>
/// <param name="Screen">Standard output again, for what people read.</param>
/// <param name="Error">Standard error.</param>
/// <param name="WorkingDirectory">The folder that relative paths start from, in full.</param>
/// <param name="Interrupted">Asks the command to stop.</param>
internal sealed record CommandEnvironment(
    Stream Input, Stream Output, Screen Screen, Screen Error, string WorkingDirectory, CancellationToken Interrupted = default)
{
    /// <summary>The path in full.</summary>
    public string FullPathOf(string path) => Path.GetFullPath(path, WorkingDirectory);
}
