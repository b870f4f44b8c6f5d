using CorpusGen.Cli.Output;
using CorpusGen.Engine;

namespace CorpusGen.Cli.Filter;

/// <summary>What the filter answers to a line of its input.</summary>
/// <param name="Line">The answer, with its line feed.</param>
/// <param name="IsError">Whether the line was no document.</param>
internal readonly record struct Answer(ReadOnlyMemory<byte> Line, bool IsError)
{
    /// <summary>What stands in the document on the line, or why there is none.</summary>
    public static Answer To(InputLine line)
    {
        try
        {
            var document = DocumentLine.Read(line);
            return new Answer(ResultJson.LineOf(document.Path, DocumentCompiler.Compile(document)), IsError: false);
        }
        catch (FormatException exception)
        {
            return new Answer(ResultJson.LineOfError(line.Number, exception.Message), IsError: true);
        }
    }
}
