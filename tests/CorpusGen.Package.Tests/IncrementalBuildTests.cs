namespace CorpusGen.Package.Tests;

/// <summary>What the build does, and leaves undone, when documents change.</summary>
[Collection(SharedPackage.Name)]
public sealed class IncrementalBuildTests(PackageFixture package)
{
    [Fact]
    public async Task A_project_is_compiled_again_when_a_document_changes_and_not_otherwise()
    {
        var project = new ScratchProject(package.Folder, "Incremental");
        project.Write("seeds/exports.txt", "Exports fell 16.4% in August.");
        project.Write("Program.cs", "foreach (var figure in Incremental.Corpus.Figures) System.Console.Write(figure.Text + \" \");");
        Assert.Equal("16.4%", await BuildAndRunAsync(restore: true));
        var first = Compiled();

        Assert.Equal("16.4%", await BuildAndRunAsync());
        Assert.Equal(first, Compiled());

        project.Write("seeds/exports.txt", "Exports fell 17.9% in August.");
        Assert.Equal("17.9%", await BuildAndRunAsync());

        project.Write("seeds/imports.txt", "Imports rose 3% in May.");
        Assert.Equal("17.9% 3%", await BuildAndRunAsync());

        File.Delete(Path.Combine(project.Folder, "seeds", "exports.txt"));
        Assert.Equal("3%", await BuildAndRunAsync());

        async Task<string> BuildAndRunAsync(bool restore = false)
        {
            var (exitCode, output) = await project.BuildAsync(restore ? [] : ["--no-restore"]);
            Assert.True(exitCode == 0, output);
            return await project.RunAsync();
        }

        DateTime Compiled() => File.GetLastWriteTimeUtc(Path.Combine(project.Folder, "obj", "Debug", "net10.0", "Incremental.dll"));
    }
}
