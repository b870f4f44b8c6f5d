namespace CorpusGen.Cli.Output;

/// <summary>Lines for another program. Each leaves at once and whole.</summary>
internal sealed class LineOutput(Stream output)
{
    /// <param name="line">The line, with its line feed.</param>
    public void Write(ReadOnlyMemory<byte> line)
    {
        output.Write(line.Span);
        output.Flush();
    }
}
