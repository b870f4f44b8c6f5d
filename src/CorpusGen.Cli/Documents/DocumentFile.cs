using System.Text;
using CorpusGen.Engine.Documents;
using CorpusGen.Engine.Problems;

namespace CorpusGen.Cli.Documents;

/// <summary>A document that the user named, directly or by its folder.</summary>
/// <param name="Path">The path to show: relative to the working directory where it lies in it, with forward slashes.</param>
/// <param name="FullPath">The path to read.</param>
internal sealed record DocumentFile(string Path, string FullPath)
{
    private const int BufferLength = 1 << 14;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>Why there is nothing to read; null for a document that was found.</summary>
    public Problem? Problem { get; init; }

    /// <summary>Reads the document with its sidecar.</summary>
    /// <param name="problems">Gets what is wrong with either file.</param>
    /// <returns>Null where the document cannot be read.</returns>
    public SourceDocument? Read(ICollection<Problem> problems)
    {
        if (Problem is not null)
        {
            problems.Add(Problem);
            return null;
        }

        return ReadText(FullPath, Path, DocumentLimits.LongestDocument, problems) is { } text ? new SourceDocument(Path, text) { Sidecar = ReadSidecar(problems) } : null;
    }

    private Sidecar? ReadSidecar(ICollection<Problem> problems)
    {
        var fullPath = SidecarPath.Of(FullPath);
        var path = SidecarPath.Of(Path);
        return File.Exists(fullPath) && ReadText(fullPath, path, DocumentLimits.LongestSidecar, problems) is { } text ? new Sidecar(path, text) : null;
    }

    /// <summary>UTF-8, or whatever else a byte-order mark promises, as the compiler reads it.</summary>
    private static string? ReadText(string fullPath, string path, int longest, ICollection<Problem> problems)
    {
        try
        {
            using var reader = new StreamReader(fullPath, StrictUtf8);
            return ReadText(reader, longest);
        }
        catch (DecoderFallbackException)
        {
            problems.Add(ProblemFactory.NotUtf8(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(ProblemFactory.Unreadable(path));
        }

        return null;
    }

    // One character beyond the limit is enough for the engine to say so.
    private static string ReadText(StreamReader reader, int longest)
    {
        var text = new StringBuilder();
        var buffer = new char[BufferLength];
        int count;
        while (text.Length <= longest && (count = reader.Read(buffer)) > 0)
        {
            text.Append(buffer, 0, Math.Min(count, longest + 1 - text.Length));
        }

        return text.ToString();
    }
}
