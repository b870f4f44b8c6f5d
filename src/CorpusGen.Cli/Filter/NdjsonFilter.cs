using CorpusGen.Cli.Output;
using CorpusGen.Cli.Work;

namespace CorpusGen.Cli.Filter;

/// <summary>Answers every line of the input, a document, with a line of the output: what stands in it, or why it cannot be read.</summary>
/// <param name="input">The documents.</param>
/// <param name="output">Gets the answers, in the order of the lines.</param>
/// <param name="workers">How many documents are worked on at a time.</param>
internal sealed class NdjsonFilter(Stream input, LineOutput output, int workers)
{
    // Handing work from thread to thread costs more than a short document, so lines that came together are worked on together.
    private const int BytesTogether = 1 << 16;

    private readonly LineReader _reader = new(input, DocumentLine.Longest);

    /// <summary>Runs to the end of the input.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public int Run(CancellationToken cancellationToken)
    {
        var exitCode = ExitCode.Success;
        var pipeline = new OrderedPipeline<List<InputLine>, Answer[]>(workers, lines => [.. lines.Select(Answer.To)]);
        pipeline.Run(LinesThatCameTogether(), Write, cancellationToken);
        return exitCode;

        void Write(Answer[] answers)
        {
            foreach (var answer in answers)
            {
                output.Write(answer.Line);
                exitCode = answer.IsError ? ExitCode.Failure : exitCode;
            }
        }
    }

    private IEnumerable<List<InputLine>> LinesThatCameTogether()
    {
        var lines = new List<InputLine>();
        var bytes = 0;
        while (_reader.TryRead(out var line))
        {
            if (line.IsTooLong || !IsBlank(line.Bytes.Span))
            {
                lines.Add(line);
                bytes += line.Bytes.Length;
            }

            if (lines.Count > 0 && (bytes >= BytesTogether || !_reader.HasLine))
            {
                yield return lines;
                (lines, bytes) = ([], 0);
            }
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8) < 0;
}
