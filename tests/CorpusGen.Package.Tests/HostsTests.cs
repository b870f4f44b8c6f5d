namespace CorpusGen.Package.Tests;

/// <summary>The two hosts of the engine: the compiler and the command line.</summary>
[Collection(SharedPackage.Name)]
public sealed class HostsTests(PackageFixture package)
{
    [Fact]
    public async Task The_command_line_writes_the_very_files_that_the_compiler_adds()
    {
        var project = new ScratchProject(package.Folder, "Hosts", "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>");
        project.Copy(Repository.PathOf("seeds"), "*", "seeds");
        project.Write("Program.cs", "System.Console.WriteLine(Hosts.Corpus.Articles.Count);");
        var corpusgen = Repository.PathOf("src", "CorpusGen.Cli", "bin", Repository.Configuration, "net10.0", "corpusgen.dll");

        var build = await project.BuildAsync();
        var generate = await DotNet.RunAsync(project.Folder, corpusgen, "generate", "seeds", "-o", "generated", "--namespace", "Hosts");

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.True(generate.ExitCode == 0, generate.Output);
        var compiler = Files(Path.Combine(project.Folder, "obj", "Debug", "net10.0", "generated", "CorpusGen.Generator", "CorpusGen.Generator.CorpusGenerator"));
        var commandLine = Files(Path.Combine(project.Folder, "generated"));
        Assert.Equal(9, compiler.Count);
        Assert.Equal(compiler, commandLine);
    }

    private static SortedDictionary<string, byte[]> Files(string folder) =>
        new(Directory.EnumerateFiles(folder).ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes), StringComparer.Ordinal);
}
