using CorpusGen.Engine;
using CorpusGen.Engine.Problems;

namespace CorpusGen.Cli.Documents;

/// <summary>Compiles the documents that the user named, one after another.</summary>
internal static class DocumentRun
{
    /// <param name="paths">What the user named.</param>
    /// <param name="environment">What the command may touch.</param>
    /// <param name="show">Told the path of each document and what it holds, in order.</param>
    /// <returns>The exit code: failure when there are no documents, or one of them has an error.</returns>
    public static int Over(string[] paths, CommandEnvironment environment, Action<string, DocumentResult> show)
    {
        var files = DocumentFiles.Find(paths, environment);
        var exitCode = files.Count > 0 ? ExitCode.Success : ExitCode.Failure;
        foreach (var file in files)
        {
            var result = file.Compile();
            show(file.Path, result);
            if (result.Problems.Any(problem => problem.Severity == ProblemSeverity.Error))
            {
                exitCode = ExitCode.Failure;
            }
        }

        return exitCode;
    }
}
