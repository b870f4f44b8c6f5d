using System.Text.Json;
using CorpusGen.Engine.Problems;

namespace CorpusGen.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private const string Dated = "---\nheadline: Rain\ndate: 31 February 2025\n---\nIt rained in the north all day.";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Problems_are_told_a_line_each_as_a_compiler_would()
    {
        _folder.Write("news/a.txt", Dated).Write("news/b c.txt", "It snowed.").Write("news/d.txt", [0xFF]);

        var run = Check("news");

        Assert.Equal(
            [
                "news/a.txt(3,7): warning CORPUS0007: '31 February 2025' is not understood as a date and is not used. Write it as 2025-09-02, 2025-09-02T14:19:01 or September 2, 2025.",
                "news/b c.txt(1,1): info CORPUS0003: The article has no headline; its first sentence is used: 'It snowed.'. Give it one in the text, in front matter or in the sidecar.",
                "news/d.txt(1,1): warning CORPUS0004: 'news/d.txt' is not encoded in UTF-8, so it is left out. Save it as UTF-8.",
            ],
            run.Lines);
        Assert.Equal((2, "corpusgen: 3 documents: 2 warnings, 1 info.\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("", "b.txt c.txt")]
    [InlineData("--class RainArticle", "a.txt b.txt c.txt d.txt")]
    public void What_is_wrong_between_documents_is_told_too(string options, string expected)
    {
        // An article that has the name of the corpus's class gets a word more, and may meet another article there.
        _folder.Write("a.txt", Article("Rain article")).Write("b.txt", Article("Storm")).Write("c.txt", Article("Storm")).Write("d.txt", Article("Rain article article"));

        var run = Check([".", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(
            expected.Split(' ').Select(path => path + "(1,1): warning CORPUS0010"), run.Lines.Select(line => line[..line.IndexOf(": A", StringComparison.Ordinal)]));
        Assert.Equal(2, run.ExitCode);
    }

    [Theory]
    [InlineData("", 2, "warning CORPUS0007|info CORPUS0003")]
    [InlineData("--fail-on info", 2, "warning CORPUS0007|info CORPUS0003")]
    [InlineData("--fail-on error", 0, "warning CORPUS0007|info CORPUS0003")]
    [InlineData("--fail-on never", 0, "warning CORPUS0007|info CORPUS0003")]
    [InlineData("--severity CORPUS0007=none", 0, "info CORPUS0003")]
    [InlineData("--severity CORPUS0007=none --fail-on info", 2, "info CORPUS0003")]
    [InlineData("--severity corpus0007=none --severity CORPUS0003=none --fail-on info", 0, "")]
    [InlineData("--severity CORPUS0003=error --fail-on error", 2, "warning CORPUS0007|error CORPUS0003")]
    [InlineData("--severity CORPUS0007=none --severity CORPUS0007=info", 0, "info CORPUS0007|info CORPUS0003")]
    public void The_user_says_what_matters_and_what_fails(string options, int exitCode, string expected)
    {
        _folder.Write("a.txt", Dated).Write("b.txt", "It snowed.");

        var run = Check(["a.txt", "b.txt", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), run.Lines.Select(line => line.Split(": ")[1]));
        Assert.Equal(exitCode, run.ExitCode);
    }

    [Theory]
    [InlineData("--severity CORPUS0003", "'CORPUS0003' is not understood. Write a problem and its severity, none, info, warning or error: CORPUS0003=none.")]
    [InlineData("--severity CORPUS0003=silent", "'CORPUS0003=silent' is not understood. Write a problem and its severity, none, info, warning or error: CORPUS0003=none.")]
    [InlineData("--severity CORPUS9999=none", "There is no problem 'CORPUS9999'.")]
    public void Errors_of_usage_are_told(string options, string expected)
    {
        var run = Check(["a.txt", .. options.Split(' ')]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Error.Split('\n').Select(line => line.TrimEnd('\r')));
    }

    [Fact]
    public void Nothing_to_check_is_a_failure_and_a_clean_corpus_none()
    {
        _folder.Write("a.txt", Article("Rain"));

        Assert.Equal(new CommandRun(0, "", "corpusgen: 1 document: no problems.\n"), Check("a.txt"));
        Assert.Equal(new CommandRun(1, "", "corpusgen: '*.md' holds no documents.\ncorpusgen: 0 documents: no problems.\n"), Check("*.md"));
    }

    [Fact]
    public void A_report_in_SARIF_is_written()
    {
        _folder.Write("news/a.txt", Dated).Write("news/b c.txt", "It snowed.").Write("report.sarif", "old");

        var run = Check("news", "--sarif", "report.sarif", "--fail-on", "never");

        Assert.Equal(0, run.ExitCode);
        ExpectedFile.AssertEqual("report.sarif", WithoutHelp(File.ReadAllText(_folder["report.sarif"])));
        Assert.Equal(["news", "report.sarif"], Directory.GetFileSystemEntries(_folder.FullPath).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_report_of_nothing_has_no_results()
    {
        _folder.Write("a.txt", Article("Rain"));

        Check("a.txt", "--sarif", "report.sarif");

        using var report = JsonDocument.Parse(File.ReadAllText(_folder["report.sarif"]));
        Assert.Equal(0, report.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void A_report_that_cannot_be_written_fails_the_run()
    {
        _folder.Write("a.txt", Article("Rain"));

        var run = Check("a.txt", "--sarif", "nowhere/report.sarif");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("corpusgen: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_has_a_title_and_a_page_for_the_report()
    {
        var ids = typeof(ProblemIds).GetFields().Select(field => (string)field.GetValue(null)!).Order(StringComparer.Ordinal).ToList();

        Assert.Equal(ids, Cli.Problems.ProblemPage.Titles.Keys.Order(StringComparer.Ordinal));
        Assert.All(ids, id => Assert.NotEqual("", Cli.Problems.ProblemPage.Titles[id]));
        Assert.All(ids, id => Assert.Contains("**Fix.**", Cli.Problems.ProblemPage.Bodies[id], StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private static string Article(string headline) => $"{headline}\n\nIt came from the sea in the night.\n\nNobody was hurt by it.";

    /// <summary>The report without the texts that stand in the page of the problems.</summary>
    private static string WithoutHelp(string report) =>
        string.Join('\n', report.Split('\n').Select(line => line.Contains("Severity: ", StringComparison.Ordinal) ? line[..line.IndexOf(':', StringComparison.Ordinal)] + ": …" : line));

    private CommandRun Check(params string[] args) => CommandRun.Of(["check", .. args], folder: _folder.FullPath);
}
