using System.IO.Compression;

namespace CorpusGen.Package.Tests;

/// <summary>The package as a new user meets it.</summary>
public sealed class PackageTests(PackageFixture package) : IClassFixture<PackageFixture>
{
    private const string Document =
        """
        The Daily Digest
        2025-09-02

        Exports fall again

        Exports to the north fell 16.4% in August, to at least $5.8 billion.

        "It is a shock," said Ann Lee, the minister.
        """;

    [Fact]
    public void It_holds_the_generator_what_the_compiler_loads_beside_it_and_the_build_files()
    {
        using var archive = ZipFile.OpenRead(package.PackagePath);
        var entries = archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name[0] != '[')
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "CorpusGen.nuspec",
                "README.md",
                "analyzers/dotnet/cs/CorpusGen.Engine.dll",
                "analyzers/dotnet/cs/CorpusGen.Generator.dll",
                "analyzers/dotnet/cs/Markdig.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/CorpusGen.props",
                "build/CorpusGen.targets",
            ],
            entries);
    }

    [Theory]
    [InlineData("11.0")]
    [InlineData("latest")]
    public async Task A_strict_project_compiles_a_corpus_without_a_warning(string language)
    {
        var project = new ScratchProject(
            package,
            "Strict" + language.Replace(".", "", StringComparison.Ordinal),
            $"""
            <LangVersion>{language}</LangVersion>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <AnalysisLevel>latest-all</AnalysisLevel>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <IsAotCompatible>true</IsAotCompatible>
            <CorpusNamespace>Press</CorpusNamespace>
            """);
        project.Write("seeds/exports.txt", Document);
        project.Write("seeds/later.txt", "The council met again on Friday. \"Nothing has changed,\" Lee said.");
        project.Write(
            "Program.cs",
            """
            System.Console.WriteLine(Press.Corpus.ExportsFallAgain.Headline);
            foreach (var figure in Press.Corpus.Figures)
            {
                System.Console.WriteLine($"{figure.Text} {figure.Bound} {figure.Trend} {figure.UnitText}");
            }

            foreach (var quote in Press.Corpus.Quotes)
            {
                System.Console.WriteLine($"{quote.Text} {quote.Speakers[0]} {quote.Cue}");
            }

            foreach (var speaker in Press.Corpus.Speakers)
            {
                System.Console.WriteLine($"{speaker.Name} ({string.Join(", ", speaker.OtherNames)}) {speaker.Quotes.Count}");
            }
            """);

        var build = await project.BuildAsync();
        Assert.True(build.ExitCode == 0 && build.Output.Contains("0 Warning(s)", StringComparison.Ordinal), build.Output);

        var run = await project.RunAsync();
        Assert.Equal(
            "Exports fall again\n16.4% Exact Down percent\n$5.8 billion AtLeast None USD\nIt is a shock Ann Lee said\nNothing has changed Lee said\nAnn Lee (Lee) 2\n",
            run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task One_bad_document_takes_no_other_down()
    {
        var project = new ScratchProject(package, "Bad", items: """<CorpusDocument Include="seeds/**/*.txt;seeds/missing.txt" />""");
        project.Write("seeds/exports.txt", Document);
        project.Write("seeds/again/exports.txt", Document);
        project.Write("seeds/empty.txt", "");
        project.Write("seeds/binary.txt", "\0\0\0");
        project.Write("Program.cs", "System.Console.WriteLine(Bad.Corpus.Articles.Count);");

        var build = await project.BuildAsync();
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("missing.txt : warning CORPUS0001", build.Output, StringComparison.Ordinal);
        Assert.Contains("empty.txt(1,1): warning CORPUS0002", build.Output, StringComparison.Ordinal);
        Assert.Contains($"seeds{Path.DirectorySeparatorChar}exports.txt(1,1): warning CORPUS0010", build.Output, StringComparison.Ordinal);

        var run = await project.RunAsync();
        Assert.Equal("2", run.Output.Trim());
    }

    [Theory]
    [InlineData("Default", "", "", "a.corpus.yml a.txt b.md")]
    [InlineData("Disabled", "<EnableDefaultCorpusItems>false</EnableDefaultCorpusItems>", "", "")]
    [InlineData("Listed", "", """<CorpusDocument Include="seeds/b.md" />""", "b.md")]
    [InlineData("Outside", "", """<CorpusDocument Include="../Default/seeds/*.txt" />""", "a.corpus.yml a.txt")]
    public async Task The_documents_reach_the_compiler_with_their_sidecars(string name, string properties, string items, string expected)
    {
        foreach (var folder in new[] { "Default", name })
        {
            var other = new ScratchProject(package, folder);
            other.Write("seeds/a.txt", Document);
            other.Write("seeds/a.corpus.yml", "publisher: The Daily Digest");
            other.Write("seeds/b.md", Document);
            other.Write("seeds/c.json", "{}");
        }

        var project = new ScratchProject(package, name, properties, items);
        await DotNet.RunAsync(project.Folder, "restore");
        var (exitCode, output) = await DotNet.RunAsync(project.Folder, "msbuild", "-getItem:AdditionalFiles");

        Assert.True(exitCode == 0, output);
        using var json = System.Text.Json.JsonDocument.Parse(output);
        var files = json.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray().ToList();
        Assert.Equal(expected, string.Join(' ', files.Select(file => Path.GetFileName(file.GetProperty("Identity").GetString())).Order(StringComparer.Ordinal)));
        Assert.All(files, file => Assert.Equal("CorpusDocument", file.GetProperty("SourceItemGroup").GetString()));
    }
}
