namespace CorpusGen.Package.Tests;

/// <summary>The package, packed once for all tests into a folder of its own.</summary>
public sealed class PackageFixture : IAsyncLifetime
{
    /// <summary>A version that no one publishes, so that no other package is taken for it.</summary>
    public const string Version = "0.0.0-test";

    /// <summary>The folder that holds the package and the scratch projects.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("corpusgen-").FullName;

    /// <summary>The package.</summary>
    public string PackagePath => Path.Combine(Folder, $"CorpusGen.{Version}.nupkg");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var project = Repository.PathOf("src", "CorpusGen.Generator");
        var (exitCode, output) = await DotNet.RunAsync(
            project, "pack", "--no-build", "-c", Repository.Configuration, "-o", Folder, "-p:PackageVersion=" + Version);
        Assert.True(exitCode == 0, output);
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}
