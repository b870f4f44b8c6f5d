using System.Text.Json;

namespace CorpusGen.Package.Tests;

/// <summary>The command line, installed from its package.</summary>
[Collection(SharedPackage.Name)]
public sealed class ToolTests(PackageFixture package)
{
    [Fact]
    public async Task The_tool_installs_and_runs()
    {
        var install = await DotNet.RunAsync(package.Folder, "tool", "install", "CorpusGen.Cli", "--tool-path", "tools", "--version", PackageFixture.Version);
        Assert.True(install.ExitCode == 0, install.Output);

        var version = await RunAsync("--version");
        Assert.Matches(@"^\d+\.\d+\.\d+", version);

        await File.WriteAllTextAsync(Path.Combine(package.Folder, "exports.txt"), Document.Exports);
        using var found = JsonDocument.Parse(await RunAsync("extract", "exports.txt"));
        Assert.Equal("Exports fall again", found.RootElement.GetProperty("articles")[0].GetProperty("headline").GetString());
    }

    private async Task<string> RunAsync(params string[] arguments)
    {
        var (exitCode, output) = await DotNet.RunAsync(DotNet.Start(Path.Combine(package.Folder, "tools", "corpusgen"), package.Folder, arguments));
        Assert.True(exitCode == 0, output);
        return output;
    }
}
