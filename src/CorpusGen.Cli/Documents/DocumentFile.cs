using System.Text;
using CorpusGen.Engine;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Documents;
using CorpusGen.Engine.Problems;

namespace CorpusGen.Cli.Documents;

/// <summary>A document that the user named, directly or by its folder.</summary>
/// <param name="Path">The path to show: relative to the working directory where it lies in it, with forward slashes.</param>
/// <param name="FullPath">The path to read.</param>
internal sealed record DocumentFile(string Path, string FullPath)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Why there is nothing to read; null for a document that was found.</summary>
    public Problem? Problem { get; init; }

    /// <summary>Reads the document with its sidecar and compiles it. What cannot be read is among the problems.</summary>
    public DocumentResult Compile()
    {
        var problems = new List<Problem>();
        if (Problem is not null)
        {
            problems.Add(Problem);
        }
        else if (Read(FullPath, Path, problems) is { } text)
        {
            var result = DocumentCompiler.Compile(new SourceDocument(Path, text) { Sidecar = ReadSidecar(problems) });
            return result with { Problems = problems.Concat(result.Problems).ToEquatableArray() };
        }

        return new DocumentResult(default, problems.ToEquatableArray());
    }

    private Sidecar? ReadSidecar(List<Problem> problems)
    {
        var fullPath = SidecarPath.Of(FullPath);
        var path = SidecarPath.Of(Path);
        return File.Exists(fullPath) && Read(fullPath, path, problems) is { } text ? new Sidecar(path, text) : null;
    }

    private static string? Read(string fullPath, string path, List<Problem> problems)
    {
        try
        {
            var bytes = File.ReadAllBytes(fullPath).AsSpan();
            return StrictUtf8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
        }
        catch (DecoderFallbackException)
        {
            problems.Add(FileProblems.NotUtf8(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(FileProblems.Unreadable(path));
        }

        return null;
    }
}
