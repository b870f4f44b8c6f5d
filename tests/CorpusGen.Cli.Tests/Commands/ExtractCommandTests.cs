using System.Text.Json;
using CorpusGen.Engine.Problems;

namespace CorpusGen.Cli.Tests.Commands;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_folder_gives_a_line_for_each_document()
    {
        _folder.Write("b.txt").Write("a.md").Write("c/d.txt");

        var run = CommandRun.Of(["extract", _folder.FullPath], folder: _folder.FullPath);

        Assert.Equal(["a.md 1", "b.txt 1", "c/d.txt 1"], run.Lines.Select(Summary));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_document_that_cannot_be_read_fails_the_run_and_the_rest_goes_on()
    {
        _folder.Write("a.txt").Write("b.txt", [0xFF]).Write("d.txt");

        var run = CommandRun.Of(["extract", "a.txt", "b.txt", "c.txt", "d.txt"], folder: _folder.FullPath);

        Assert.Equal(["a.txt 1", $"b.txt 0 {ProblemIds.NotUtf8}", $"c.txt 0 {ProblemIds.Unreadable}", "d.txt 1"], run.Lines.Select(Summary));
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void Nothing_to_read_fails_the_run()
    {
        var run = CommandRun.Of(["extract", "*.txt"], folder: _folder.FullPath);

        Assert.Equal(new CommandRun(1, "", "corpusgen: '*.txt' holds no documents.\n"), run);
    }

    [Fact]
    public void Files_and_the_filter_give_the_same()
    {
        const string Text = "Prices rose 5% to $3 in March.\n";
        _folder.Write("a.txt", Text);

        var byFile = CommandRun.Of(["extract", "a.txt"], folder: _folder.FullPath);
        var byFilter = CommandRun.Of(["extract"], JsonSerializer.Serialize(new { id = "a.txt", text = Text }));

        Assert.Equal(byFilter, byFile);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The id, the number of articles, and the problems that made it so.</summary>
    private static string Summary(string line)
    {
        using var json = JsonDocument.Parse(line);
        var articles = json.RootElement.GetProperty("articles").GetArrayLength();
        var problems = articles > 0 ? [] : json.RootElement.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("id").GetString());
        return string.Join(' ', [json.RootElement.GetProperty("id").GetString(), articles.ToString(System.Globalization.CultureInfo.InvariantCulture), .. problems]);
    }
}
