using CorpusGen.Cli.Output;
using CorpusGen.Engine;

namespace CorpusGen.Cli.Filter;

/// <summary>Answers every line of the input, a document, with a line of the output: what stands in it, or why it cannot be read.</summary>
internal sealed class NdjsonFilter(Stream input, Stream output)
{
    private readonly LineReader _reader = new(input);
    private readonly ResultWriter _writer = new(output);

    /// <summary>Runs to the end of the input.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        var exitCode = ExitCode.Success;
        while (_reader.TryRead(out var line))
        {
            if (!IsBlank(line.Span) && !TryAnswer(line))
            {
                exitCode = ExitCode.Failure;
            }
        }

        return exitCode;
    }

    private bool TryAnswer(ReadOnlyMemory<byte> line)
    {
        try
        {
            var document = DocumentLine.Read(line);
            _writer.Write(document.Path, DocumentCompiler.Compile(document));
            return true;
        }
        catch (FormatException exception)
        {
            _writer.WriteError(_reader.LineNumber, exception.Message);
            return false;
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;
}
