using CorpusGen.Engine;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Problems;

namespace CorpusGen.Cli.Documents;

/// <summary>Compiles the documents that the user named, one after another.</summary>
internal static class DocumentRun
{
    /// <summary>Compiles them in ordinal order of their paths.</summary>
    /// <param name="paths">What the user named.</param>
    /// <param name="environment">What the command may touch.</param>
    /// <param name="show">Told the path of each document and what it holds.</param>
    /// <returns>The exit code: failure when there is no document, or one that gives no article.</returns>
    public static int Over(string[] paths, CommandEnvironment environment, Action<string, DocumentResult> show)
    {
        var files = DocumentFiles.Find(paths, environment);
        var exitCode = files.Count > 0 ? ExitCode.Success : ExitCode.Failure;
        foreach (var file in files)
        {
            var result = Compile(file);
            show(file.Path, result);
            if (result.Articles.Count == 0)
            {
                exitCode = ExitCode.Failure;
            }
        }

        return exitCode;
    }

    private static DocumentResult Compile(DocumentFile file)
    {
        var problems = new List<Problem>();
        var result = file.Read(problems) is { } document ? DocumentCompiler.Compile(document) : new DocumentResult(default, default);
        return result with { Problems = problems.Concat(result.Problems).ToEquatableArray() };
    }
}
