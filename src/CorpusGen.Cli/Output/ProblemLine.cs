using System.Globalization;
using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;

namespace CorpusGen.Cli.Output;

/// <summary>Problems as a compiler writes them, so that editors and build servers find the place: <c>a.txt(3,1): info CORPUS0003: …</c></summary>
internal static class ProblemLine
{
    public static string Of(Problem problem) =>
        PlainText.Of($"{PlaceIn(problem.Path, problem.Position)}: {Wording.Of(problem.Severity)} {problem.Id}: {problem.Message}");

    /// <summary><c>a.txt(3,1)</c>.</summary>
    public static string PlaceIn(string path, LinePosition position) =>
        PlainText.Of(string.Create(CultureInfo.InvariantCulture, $"{path}({position.Line},{position.Column})"));
}
