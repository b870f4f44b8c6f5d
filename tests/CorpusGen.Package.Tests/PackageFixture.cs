namespace CorpusGen.Package.Tests;

/// <summary>The packages, packed once for all tests into a folder of their own.</summary>
public sealed class PackageFixture : IAsyncLifetime
{
    /// <summary>A version that no one publishes, so that no other package is taken for it.</summary>
    public const string Version = "9999.0.0";

    /// <summary>A folder for scratch projects, whose package source is <see cref="Feed"/> and whose package cache is empty at first.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("corpusgen-").FullName;

    /// <summary>The folder of the packed files.</summary>
    public string Feed => Path.Combine(Folder, "packed");

    /// <summary>The package of the generator.</summary>
    public string PackagePath => Path.Combine(Feed, $"CorpusGen.{Version}.nupkg");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(
            Path.Combine(Folder, "nuget.config"),
            """
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="packages" />
              </config>
              <packageSources>
                <add key="packed" value="packed" />
              </packageSources>
            </configuration>
            """);
        foreach (var project in new[] { "CorpusGen.Generator", "CorpusGen.Cli" })
        {
            var (exitCode, output) = await DotNet.RunAsync(
                Repository.PathOf("src", project),
                "pack", "--no-build", "-c", Repository.Configuration, "-o", Feed, "-p:PackageVersion=" + Version);
            Assert.True(exitCode == 0, output);
        }
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}

/// <summary>The tests that share the packages. Each runs builds that use all cores, so they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPackage : ICollectionFixture<PackageFixture>
{
    public const string Name = "Package";
}
