namespace CorpusGen.Package.Tests;

/// <summary>The package as a new user meets it.</summary>
[Collection(SharedPackage.Name)]
public sealed class PackageTests(PackageFixture package)
{
    [Fact]
    public async Task One_bad_document_takes_no_other_down()
    {
        var project = new ScratchProject(package.Folder, "Bad", items: """<CorpusDocument Include="seeds/**/*.txt;seeds/missing.txt" />""");
        project.Write("seeds/exports.txt", Document.Exports);
        project.Write("seeds/again/exports.txt", Document.Exports);
        project.Write("seeds/empty.txt", "");
        project.Write("seeds/binary.txt", "\0\0\0");
        project.Write("Program.cs", "System.Console.WriteLine(Bad.Corpus.Articles.Count);");

        var build = await project.BuildAsync();
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("missing.txt : warning CORPUS0001", build.Output, StringComparison.Ordinal);
        Assert.Contains("empty.txt(1,1): warning CORPUS0002", build.Output, StringComparison.Ordinal);
        Assert.Contains($"seeds{Path.DirectorySeparatorChar}exports.txt(1,1): warning CORPUS0010", build.Output, StringComparison.Ordinal);

        Assert.Equal("2", await project.RunAsync());
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
            var other = new ScratchProject(package.Folder, folder);
            other.Write("seeds/a.txt", Document.Exports);
            other.Write("seeds/a.corpus.yml", "publisher: The Daily Digest");
            other.Write("seeds/b.md", Document.Exports);
            other.Write("seeds/c.json", "{}");
        }

        var project = new ScratchProject(package.Folder, name, properties, items);
        var (exitCode, output) = await DotNet.RunAsync(project.Folder, "msbuild", "-restore", "-t:GetTargetFrameworks", "-getItem:AdditionalFiles");

        Assert.True(exitCode == 0, output);
        using var json = System.Text.Json.JsonDocument.Parse(output);
        var files = json.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray().ToList();
        Assert.Equal(expected, string.Join(' ', files.Select(file => Path.GetFileName(file.GetProperty("Identity").GetString())).Order(StringComparer.Ordinal)));
        Assert.All(files, file => Assert.Equal("CorpusDocument", file.GetProperty("SourceItemGroup").GetString()));
    }
}
