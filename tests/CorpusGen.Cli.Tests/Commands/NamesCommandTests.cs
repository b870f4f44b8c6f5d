using System.Text.Json;
using System.Text.RegularExpressions;

namespace CorpusGen.Cli.Tests.Commands;

public sealed partial class NamesCommandTests : IDisposable
{
    private const string Rain = "Rain again\n\nPrices of umbrellas rose 5% to $3 in March. “It never stops,” said Ann Lee.\n\nNobody counted the puddles.";
    private const string Snow = "Snow at last\n\nThe pass was closed for two days.\n\nNobody was hurt there.";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Members_are_told_a_line_each_after_their_place()
    {
        _folder.Write("news/rain.txt", Rain);

        var run = Names("news");

        Assert.Equal(
            [
                "news/rain.txt(1,1): class Corpus.RainAgain = Rain again",
                "news/rain.txt(1,1): string Corpus.RainAgain.Id = news/rain.txt#RainAgain",
                "news/rain.txt(1,1): string Corpus.RainAgain.Headline = Rain again",
                "news/rain.txt(1,1): Article Corpus.RainAgain.Article = Rain again",
                "news/rain.txt(3,26): decimal Corpus.RainAgain.Figures.PricesOfUmbrellasPercentValue = 5",
                "news/rain.txt(3,26): Percentage Corpus.RainAgain.Figures.PricesOfUmbrellasPercent = 5%",
                "news/rain.txt(3,32): decimal Corpus.RainAgain.Figures.PricesOfUmbrellasValue = 3",
                "news/rain.txt(3,32): Money Corpus.RainAgain.Figures.PricesOfUmbrellas = $3",
                "news/rain.txt(3,46): string Corpus.RainAgain.Quotes.ItNeverStopsText = It never stops",
                "news/rain.txt(3,46): Quote Corpus.RainAgain.Quotes.ItNeverStops = It never stops",
            ],
            run.Lines);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void They_are_the_members_of_the_generated_code()
    {
        var names = CommandRun.Of(["names", "seeds", "--class", "Facts", "--json"], folder: Repository.Root);
        var generate = CommandRun.Of(["generate", "seeds", "--class", "Facts", "-o", _folder["code"]], folder: Repository.Root);

        using var json = JsonDocument.Parse(names.Output);
        var members = json.RootElement.GetProperty("members").EnumerateArray()
            .Select(member => $"{member.GetProperty("kind").GetString()} {member.GetProperty("name").GetString()}").ToList();
        var declared = Directory.GetFiles(_folder["code"], "Facts.*.g.cs").Where(path => Path.GetFileName(path) != "Facts.g.cs").SelectMany(Declared);
        Assert.Equal((0, 0), (names.ExitCode, generate.ExitCode));
        Assert.True(members.Count > 100);
        Assert.Equal(declared.Order(StringComparer.Ordinal), members.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("nothing", Rain, 0, "0 removed, 0 moved, 0 changed, 0 added", "")]
    [InlineData("a line above, and an edited sentence", "The Post\n2025-01-02\n\n" + Rain, 0, "0 removed, 0 moved, 0 changed, 2 added", "added string Corpus.RainAgain.Publisher|added string Corpus.RainAgain.DatePublished")]
    [InlineData(
        "a corrected number",
        "Rain again\n\nPrices of umbrellas rose 6% to $3 in March. “It never stops,” said Ann Lee.\n\nNobody counted the puddles.",
        0,
        "0 removed, 0 moved, 2 changed, 0 added",
        "changed decimal Corpus.RainAgain.Figures.PricesOfUmbrellasPercentValue = 6, was 5|changed Percentage Corpus.RainAgain.Figures.PricesOfUmbrellasPercent = 6%, was 5%")]
    [InlineData(
        "a fact taken out",
        "Rain again\n\nPrices of umbrellas rose 5% to $3 in March.\n\nNobody counted the puddles.",
        2,
        "2 removed, 0 moved, 0 changed, 0 added",
        "removed string Corpus.RainAgain.Quotes.ItNeverStopsText = It never stops|removed Quote Corpus.RainAgain.Quotes.ItNeverStops = It never stops")]
    public void What_an_edit_does_to_names_is_told(string edit, string text, int exitCode, string summary, string expected)
    {
        _folder.Write("old/rain.txt", Rain).Write("new/rain.txt", text);

        var run = Names("new", "--against", "old");

        Assert.Equal((exitCode, $"corpusgen: {summary}.\n"), (run.ExitCode, run.Error));
        Assert.Equal(
            expected.Split('|', StringSplitOptions.RemoveEmptyEntries),
            run.Lines.Select(line => line.Split("): ")[1]).Select(line => line.StartsWith("added", StringComparison.Ordinal) ? line.Split(" = ")[0] : line));
        Assert.NotEqual("", edit);
    }

    [Fact]
    public void A_name_that_goes_to_another_document_or_sentence_has_moved()
    {
        const string Closed = "Closed passes\n\nThe pass was closed for two days.\n\nNobody was hurt there.";
        _folder.Write("old/a.txt", Closed).Write("new/b.txt", Closed);

        var run = Names("new", "--against", "old");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(
            "new/b.txt(3,25): moved decimal Corpus.ClosedPasses.Figures.PassDaysValue = 2, stood for 2 at new/a.txt(3,25)".Replace("PassDays", NameOf("Days", run), StringComparison.Ordinal),
            run.Lines);
    }

    [Fact]
    public void A_saved_list_is_compared_as_a_folder_is()
    {
        _folder.Write("news/rain.txt", Rain).Write("news/snow.txt", Snow);
        _folder.Write("names.json", Names("news", "--json").Output);
        File.Delete(_folder["news/snow.txt"]);

        var run = Names("news", "--against", "names.json", "--json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(2, run.ExitCode);
        Assert.True(json.RootElement.GetProperty("isBreaking").GetBoolean());
        Assert.All(
            json.RootElement.GetProperty("removed").EnumerateArray(),
            member => Assert.StartsWith("Corpus.SnowAtLast", member.GetProperty("name").GetString(), StringComparison.Ordinal));
        Assert.Equal([6, 0, 0, 0], new[] { "removed", "moved", "changed", "added" }.Select(part => json.RootElement.GetProperty(part).GetArrayLength()));
    }

    [Theory]
    [InlineData("news --against nowhere", "corpusgen: To compare with a folder, give one folder and another: names NEW --against OLD.\n")]
    [InlineData("news news --against news", "corpusgen: To compare with a folder, give one folder and another: names NEW --against OLD.\n")]
    [InlineData("news --against bad.json", "corpusgen: 'bad.json' is not what 'corpusgen names --json' writes.\n")]
    [InlineData("news --against empty.json", "corpusgen: 'empty.json' is not what 'corpusgen names --json' writes.\n")]
    public void What_cannot_be_compared_is_told(string args, string expected)
    {
        _folder.Write("news/rain.txt", Rain).Write("bad.json", "[").Write("empty.json", "{}");

        Assert.Equal(new CommandRun(1, "", expected), Names(args.Split(' ')));
    }

    [Fact]
    public void A_list_that_is_not_there_is_told()
    {
        _folder.Write("news/rain.txt", Rain);

        var run = Names("news", "--against", "missing.json");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("corpusgen: ", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static string NameOf(string ending, CommandRun run) =>
        run.Lines.Select(line => Regex.Match(line, $@"Figures\.(\w*{ending})Value")).First(match => match.Success).Groups[1].Value;

    /// <summary>The classes of articles and their members, as a file of generated code declares them.</summary>
    private static IEnumerable<string> Declared(string path)
    {
        var classes = new Stack<(string Name, int Indent)>();
        foreach (var line in File.ReadLines(path))
        {
            var indent = line.Length - line.TrimStart().Length;
            while (line.Trim() == "}" && classes.TryPeek(out var open) && open.Indent == indent)
            {
                classes.Pop();
            }

            var declaration = Declaration().Match(line);
            var (kind, name) = (declaration.Groups["kind"].Value, declaration.Groups["name"].Value);
            if (kind == "class")
            {
                classes.Push((name, indent));
            }

            if (declaration.Success && (kind != "class" || classes.Count == 2) && IsMember(line, kind))
            {
                yield return $"{kind} {string.Join('.', classes.Reverse().Select(open => open.Name))}{(kind == "class" ? "" : "." + name)}";
            }
        }
    }

    private static bool IsMember(string line, string kind) => line.TrimStart().StartsWith("public ", StringComparison.Ordinal) || kind == "class";

    [GeneratedRegex(@"^\s*(public |private |internal |static |partial |const )+(global::\w+(\.\w+)*\.)?(?<kind>\w+) (?<name>\w+)( =| =>|$)")]
    private static partial Regex Declaration();

    private CommandRun Names(params string[] args) => CommandRun.Of(["names", .. args], folder: _folder.FullPath);
}
