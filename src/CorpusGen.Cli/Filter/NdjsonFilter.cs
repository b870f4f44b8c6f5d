using CorpusGen.Cli.Output;
using CorpusGen.Cli.Work;

namespace CorpusGen.Cli.Filter;

/// <summary>Answers every line of the input, a document, with a line of the output: what stands in it, or why it cannot be read.</summary>
/// <param name="input">The documents.</param>
/// <param name="output">Gets the answers, in the order of the lines.</param>
/// <param name="workers">How many documents are worked on at a time.</param>
internal sealed class NdjsonFilter(Stream input, LineOutput output, int workers)
{
    private readonly LineReader _reader = new(input, DocumentLine.Longest);

    /// <summary>Runs to the end of the input.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public int Run(CancellationToken cancellationToken)
    {
        var exitCode = ExitCode.Success;
        var pipeline = new OrderedPipeline<InputLine, Answer>(workers, Answer.To);
        pipeline.Run(Lines(), Write, cancellationToken);
        return exitCode;

        void Write(Answer answer)
        {
            output.Write(answer.Line);
            exitCode = answer.IsError ? ExitCode.Failure : exitCode;
        }
    }

    private IEnumerable<InputLine> Lines()
    {
        while (_reader.TryRead(out var line))
        {
            if (line.IsTooLong || !IsBlank(line.Bytes.Span))
            {
                yield return line;
            }
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;
}
