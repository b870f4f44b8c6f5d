using CorpusGen.Cli.Work;
using CorpusGen.Engine;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Problems;

namespace CorpusGen.Cli.Documents;

/// <summary>Compiles the documents that the user named, several at a time, and hands the results on in their order.</summary>
/// <param name="Environment">What the command may touch.</param>
internal sealed record DocumentRun(CommandEnvironment Environment)
{
    /// <summary>How many documents are worked on at a time.</summary>
    public int Workers { get; init; } = System.Environment.ProcessorCount;

    /// <summary>Whether results appear on the screen one by one, so that a person sees without a bar how far it has come.</summary>
    public bool IsShownMeanwhile { get; init; }

    /// <summary>Compiles them all.</summary>
    /// <param name="files">The documents.</param>
    /// <param name="convert">Makes of a path and what was found there what is to be shown; on any thread.</param>
    /// <param name="show">Told the results in the order of the documents.</param>
    /// <returns>The exit code: failure when there is no document, or one that gives no article.</returns>
    public int Over<T>(IReadOnlyList<DocumentFile> files, Func<string, DocumentResult, T> convert, Action<T> show)
    {
        var exitCode = files.Count > 0 ? ExitCode.Success : ExitCode.Failure;
        var pipeline = new OrderedPipeline<DocumentFile, (T Shown, bool IsEmpty)>(Workers, file =>
        {
            var result = Compile(file);
            return (convert(file.Path, result), result.Articles.Count == 0);
        });
        ProgressBar.Run(Environment.Error, IsShownMeanwhile ? 0 : files.Count, advance => pipeline.Run(
            files,
            result =>
            {
                show(result.Shown);
                exitCode = result.IsEmpty ? ExitCode.Failure : exitCode;
                advance();
            },
            Environment.Interrupted));
        return exitCode;
    }

    private DocumentResult Compile(DocumentFile file)
    {
        var problems = new List<Problem>();
        var result = file.Read(problems) is { } document ? DocumentCompiler.Compile(document, Environment.Interrupted) : new DocumentResult(default, default);
        return result with { Problems = problems.Concat(result.Problems).ToEquatableArray() };
    }
}
