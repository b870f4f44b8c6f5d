namespace CorpusGen.Package.Tests;

/// <summary>The commands that the README promises to lead from an empty folder to a corpus.</summary>
[Collection(SharedPackage.Name)]
public sealed class ReadmeTests(PackageFixture package) : IDisposable
{
    private const string Section = "## Use it in a project";

    private readonly string _folder = Directory.CreateTempSubdirectory("corpusgen-").FullName;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SkippableFact]
    public async Task A_working_corpus_takes_less_than_ten_commands()
    {
        Skip.If(OperatingSystem.IsWindows(), "The README's commands are those of a POSIX shell.");
        var blocks = Blocks();
        Assert.StartsWith("sh\n", blocks[0], StringComparison.Ordinal);
        var commands = blocks[0].Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
        Assert.InRange(commands.Length, 1, 9);

        Directory.CreateDirectory(Path.Combine(_folder, "packages"));
        File.Copy(package.PackagePath, Path.Combine(_folder, "packages", Path.GetFileName(package.PackagePath)));
        var start = DotNet.Start("sh", _folder, "-e", "-c", string.Join('\n', commands));
        start.Environment["NUGET_PACKAGES"] = Path.Combine(_folder, "cache");
        var (exitCode, output) = await DotNet.RunAsync(start);

        Assert.True(exitCode == 0, output);
        Assert.EndsWith(blocks[1], output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    // The blocks of the section, each with its language in the first line.
    private static string[] Blocks()
    {
        var readme = Repository.Read("README.md");
        return [.. readme[readme.IndexOf(Section, StringComparison.Ordinal)..].Split("```").Where((_, index) => index % 2 == 1)];
    }
}
