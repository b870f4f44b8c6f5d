using CorpusGen.Package.Tests;

namespace Newsroom.Tests;

/// <summary>The sample as a project of a user's, who takes CorpusGen from the package and edits the corpus.</summary>
public sealed class CitationTests(PackageFixture package) : IClassFixture<PackageFixture>
{
    [Fact]
    public async Task A_cited_fact_that_leaves_its_document_stops_the_build_and_is_named()
    {
        var project = CopyOfNewsroom("Cited");
        var document = project.Read("seeds/energy-and-arms.md");
        var without = document.Replace("a $400 billion pipeline", "a long pipeline", StringComparison.Ordinal);
        Assert.NotEqual(document, without);

        var before = await project.BuildAsync();
        project.Write("seeds/energy-and-arms.md", without);
        var after = await project.BuildAsync();

        Assert.True(before.ExitCode == 0, before.Output);
        Assert.NotEqual(0, after.ExitCode);
        Assert.Contains("error CS0117: 'Corpus.EnergyAndArms.Figures' does not contain a definition for 'PipelineValue'", after.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cited_fact_that_is_corrected_keeps_its_name()
    {
        var project = CopyOfNewsroom("Corrected");
        project.Write("seeds/energy-and-arms.md", project.Read("seeds/energy-and-arms.md").Replace("$400 billion", "$300 billion", StringComparison.Ordinal));

        var build = await project.BuildAsync();
        var run = await project.RunAsync();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("as much as 60 arms deals", run, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_published_originals_can_be_laid_over_their_digests()
    {
        var originals = Repository.Shared("seeds");
        var project = CopyOfNewsroom("Originals");
        project.Copy(originals, "*.txt", "seeds");
        project.Copy(originals, "*.corpus.yml", "seeds");

        var build = await project.BuildAsync();
        var run = await project.RunAsync();

        Assert.True(build.ExitCode == 0, build.Output);
        foreach (var expected in new[] { "Putin, Xi ties are as solid as ever", "The Alaska summit", "Trade with China", "The empire narrative", "seeds/004_eb0397c707a9865b.txt", "$145 billion", "“outright robbery”" })
        {
            Assert.Contains(expected, run, StringComparison.Ordinal);
        }
    }

    private ScratchProject CopyOfNewsroom(string name)
    {
        var project = new ScratchProject(
            package.Folder, name, "<RootNamespace>Newsroom</RootNamespace>", """<PackageReference Include="Spectre.Console" Version="0.49.1" />""");
        project.Copy(Repository.PathOf("src", "Newsroom"), "*.cs");
        project.Copy(Repository.PathOf("src", "Newsroom", "Sections"), "*.cs", "Sections");
        project.Copy(Repository.PathOf("seeds"), "*", "seeds");
        return project;
    }
}
