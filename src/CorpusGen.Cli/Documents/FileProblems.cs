using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;

namespace CorpusGen.Cli.Documents;

/// <summary>What can be wrong with a file before its text is read.</summary>
internal static class FileProblems
{
    public static Problem Unreadable(string path) => At(
        path, ProblemIds.Unreadable, $"'{path}' could not be read. Check that the file exists and that you may read it.");

    public static Problem NotUtf8(string path) => At(
        path, ProblemIds.NotUtf8, $"'{path}' is not encoded in UTF-8. Save it as UTF-8.");

    public static Problem SidecarAlone(string path) => At(
        path, ProblemIds.SidecarAlone, $"'{path}' describes a document that is not given. Give the document of the same name (.txt or .md) too.");

    private static Problem At(string path, string id, string message) => new(id, ProblemSeverity.Warning, message, path, new LinePosition(1, 1));
}
