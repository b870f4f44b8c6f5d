using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CorpusGen.Cli.Commands;
using CorpusGen.Cli.Problems;
using CorpusGen.Engine;
using CorpusGen.Engine.Documents;

namespace CorpusGen.Cli.Tests.Pages;

/// <summary>Reads all pages of the repository, so that what they show is so.</summary>
public sealed class PagesTests
{
    // Languages of fences, and whether a test reads them: here, beside the code that the page describes (text), or none.
    private static readonly string[] Languages = ["", "csharp", "csharp generated", "ini", "json", "sh", "text", "xml", "yaml"];

    private static readonly CommandEnvironment Nowhere =
        new(Stream.Null, Stream.Null, new Screen(TextWriter.Null), new Screen(TextWriter.Null), Repository.Root);

    public static TheoryData<string> Paths => [.. Page.All.Select(page => page.Path)];

    /// <summary>The places of the samples of a language in all pages.</summary>
    public static TheoryData<string> SamplesIn(string language) =>
        [.. Page.All.SelectMany(page => page.Samples).Where(sample => sample.Language == language).Select(sample => sample.Place)];

    public static TheoryData<string> Commands => [.. CorpusGenCommand.Create(Nowhere).Subcommands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Links_lead_somewhere(string path)
    {
        var page = PageAt(path);
        foreach (var link in page.Links.Where(link => !link.Contains("://", StringComparison.Ordinal)))
        {
            var parts = link.Split('#');
            var target = parts[0].Length == 0 ? path : Resolved(path, parts[0]);
            Assert.True(Path.Exists(Repository.PathOf(target)), $"{path} links to {link}, which is not there.");
            if (parts.Length > 1)
            {
                Assert.True(PageAt(target).Anchors.Contains(parts[1]), $"{path} links to {link}, but {target} has no such heading.");
            }
        }
    }

    [Fact]
    public void Every_page_can_be_found_from_the_front_door()
    {
        var reached = new HashSet<string>(["README.md"]);
        var waiting = new Queue<string>(reached);
        while (waiting.TryDequeue(out var path))
        {
            foreach (var link in PageAt(path).Links.Where(link => link.Contains(".md", StringComparison.Ordinal) && !link.Contains("://", StringComparison.Ordinal)))
            {
                var target = Resolved(path, link.Split('#')[0]);
                if (reached.Add(target))
                {
                    waiting.Enqueue(target);
                }
            }
        }

        // Files for tools, and what tells about tests to those who read the tests.
        var others = Page.All.Select(page => page.Path).Where(path => !path.Contains("AnalyzerReleases", StringComparison.Ordinal) && !path.StartsWith("tests/", StringComparison.Ordinal));
        Assert.Empty(others.Except(reached));
    }

    [Fact]
    public void Fences_say_what_they_hold()
    {
        Assert.Empty(Page.All.SelectMany(page => page.Samples).Where(sample => !Languages.Contains(sample.Language)).Select(sample => $"{sample.Place}: {sample.Language}"));
    }

    [Theory]
    [MemberData(nameof(SamplesIn), "csharp")]
    public void Code_compiles(string place)
    {
        var sample = SampleAt(place);
        Assert.Empty(SampleCompiler.ErrorsIn(sample.Code));
    }

    [Theory]
    [MemberData(nameof(SamplesIn), "csharp generated")]
    public void Generated_code_is_what_is_generated(string place)
    {
        var sample = SampleAt(place);
        Assert.All(Lines(sample), line => Assert.Contains(SampleCompiler.GeneratedLines, generated => line.EndsWith('…') ? generated.StartsWith(line[..^1], StringComparison.Ordinal) : generated == line));
    }

    [Theory]
    [MemberData(nameof(SamplesIn), "xml")]
    public void Projects_use_what_the_build_files_know(string place)
    {
        var sample = SampleAt(place);
        var build = string.Concat(Directory.GetFiles(Repository.PathOf("src", "CorpusGen.Generator", "build")).Select(File.ReadAllText));
        var elements = XElement.Parse($"<Page>{sample.Code}</Page>").DescendantsAndSelf().ToList();

        var names = elements.Where(element => element.Name.LocalName is "CorpusDocument" or "AdditionalFiles").SelectMany(element => element.Attributes())
            .Select(attribute => attribute.Name.LocalName).Where(name => name is not "Include")
            .Concat(elements.Where(element => element.Parent?.Name.LocalName == "PropertyGroup").Select(element => element.Name.LocalName))
            .Where(name => !name.Contains("CompilerGeneratedFiles", StringComparison.Ordinal));
        Assert.All(names, name => Assert.Matches($"\\b{name}\\b", build));
    }

    [Theory]
    [MemberData(nameof(SamplesIn), "ini")]
    public void Severities_are_set_for_problems_that_exist(string place)
    {
        var sample = SampleAt(place);
        var rules = Lines(sample).Where(line => line != "is_global = true")
            .Select(line => Regex.Match(line, @"^dotnet_diagnostic\.(?<id>\w+)\.severity = (?<severity>none|suggestion|warning|error)$")).ToList();

        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.True(ProblemPage.Titles.ContainsKey(rule.Groups["id"].Value), rule.Value));
    }

    [Theory]
    [MemberData(nameof(SamplesIn), "json")]
    public void Json_is_valid(string place)
    {
        var sample = SampleAt(place);
        using var json = JsonDocument.Parse(sample.Code);

        Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
    }

    [Theory]
    [MemberData(nameof(SamplesIn), "yaml")]
    public void Sidecars_are_understood(string place)
    {
        var sample = SampleAt(place);
        var starts = Regex.Matches(sample.Code, "startsWith: \"(.+)\"").Select(match => match.Groups[1].Value + " with 12 passengers.");

        var result = DocumentCompiler.Compile(new SourceDocument("a.txt", string.Join("\n\n", starts)) { Sidecar = new Sidecar("a.corpus.yml", sample.Code) });

        Assert.DoesNotContain(result.Problems, problem => problem.Path == "a.corpus.yml");
    }

    [Theory]
    [MemberData(nameof(SamplesIn), "sh")]
    public void Command_lines_are_understood(string place)
    {
        Assert.All(Lines(SampleAt(place)), AssertUnderstood);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_a_section_and_help_with_examples_that_it_understands(string name)
    {
        var command = (DescribedCommand)CorpusGenCommand.Create(Nowhere).Subcommands.Single(command => command.Name == name);
        var page = PageAt("src/CorpusGen.Cli/README.md");
        var help = CommandRun.Of([name, "--help"]).Output;

        Assert.Contains(name, page.Anchors);
        Assert.All(command.Options.Where(option => option.Name.StartsWith("--", StringComparison.Ordinal)), option => Assert.Contains(option.Name, page.Text, StringComparison.Ordinal));
        Assert.NotEmpty(command.Examples);
        Assert.All(command.Examples, example => Assert.Contains($"  {example.Line} ", help, StringComparison.Ordinal));
        Assert.All(command.Examples, example => AssertUnderstood(example.Line));
    }

    [Fact]
    public void The_exit_codes_of_the_page_are_those_of_the_help()
    {
        var page = PageAt("src/CorpusGen.Cli/README.md").Text;
        var onPage = Regex.Matches(page, @"^\| (\d+) \|", RegexOptions.Multiline).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
        var inHelp = CorpusGenCommand.Create(Nowhere).Subcommands.Cast<DescribedCommand>().SelectMany(command => command.ExitCodes).Select(code => code.Code).Distinct().Order();

        Assert.Equal(inHelp, onPage);
    }

    private static void AssertUnderstood(string line)
    {
        var words = line.Split([" > ", " < "], StringSplitOptions.None)[0].Replace("'", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(words[0], (string[])["corpusgen", "dotnet", "cd", "echo", "mkdir", "printf"]);
        if (words[0] == "corpusgen" && words[^1] != "--help")
        {
            Assert.Empty(CorpusGenCommand.Create(Nowhere).Parse(words[1..]).Errors);
        }

        Assert.All(words.Where(word => word.StartsWith("src/", StringComparison.Ordinal)), path => Assert.True(Path.Exists(Repository.PathOf(path)), path));
    }

    private static Page.Sample SampleAt(string place) => Page.All.SelectMany(page => page.Samples).Single(sample => sample.Place == place);

    private static Page PageAt(string path) => Page.All.Single(page => page.Path == path);

    private static string[] Lines(Page.Sample sample) => sample.Code.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Where a link of a page leads, as a path in the repository.</summary>
    private static string Resolved(string page, string link) =>
        Path.GetRelativePath(Repository.Root, Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, link)).Replace('\\', '/');
}
