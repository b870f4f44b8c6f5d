using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;

namespace CorpusGen.Cli.Documents;

/// <summary>What can be wrong with a file before its text is read.</summary>
internal static class FileProblems
{
    public static Problem Unreadable(string path) => Error(
        ProblemIds.Unreadable, $"'{path}' cannot be read. Check that it exists and that you may read it.", path);

    public static Problem NotUtf8(string path) => Error(
        ProblemIds.NotUtf8, $"'{path}' is not UTF-8. Save it as UTF-8.", path);

    public static Problem SidecarAlone(string path) => Error(
        ProblemIds.SidecarAlone, $"The sidecar '{path}' stands without its document. Give the document too, or remove the sidecar.", path);

    private static Problem Error(string id, string message, string path) =>
        new(id, ProblemSeverity.Error, message, path, new LinePosition(1, 1));
}
