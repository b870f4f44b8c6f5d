using System.Text.Json;

namespace CorpusGen.Package.Tests;

/// <summary>The build that an editor runs to learn what to hand to its own compiler.</summary>
[Collection(SharedPackage.Name)]
public sealed class DesignTimeBuildTests(PackageFixture package)
{
    [Fact]
    public async Task An_editor_learns_of_the_documents_and_can_generate_from_them()
    {
        var project = new ScratchProject(package.Folder, "DesignTime");
        project.Write("seeds/exports.txt", Document.Exports);
        project.Write("Program.cs", Document.PrintFacts("DesignTime.Corpus"));

        var (exitCode, output) = await DotNet.RunAsync(
            project.Folder,
            "msbuild", "-restore", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
            "-getProperty:RoslynTargetsPath", "-getItem:CscCommandLineArgs", "-getItem:UpToDateCheckInput", "-getItem:Watch");

        Assert.True(exitCode == 0, output);
        using var json = JsonDocument.Parse(output);
        var arguments = Items(json, "CscCommandLineArgs");
        var document = Path.Combine(project.Folder, "seeds", "exports.txt");
        Assert.Contains("/additionalfile:" + document, arguments);
        Assert.Contains(document, Items(json, "UpToDateCheckInput"));
        Assert.Contains(document, Items(json, "Watch"));

        var compiler = Path.Combine(json.RootElement.GetProperty("Properties").GetProperty("RoslynTargetsPath").GetString()!, "bincore", "csc.dll");
        var compile = await DotNet.RunAsync(project.Folder, [compiler, .. arguments]);
        Assert.True(compile.ExitCode == 0, compile.Output);
    }

    private static List<string> Items(JsonDocument json, string name) =>
        [.. json.RootElement.GetProperty("Items").GetProperty(name).EnumerateArray().Select(item => item.GetProperty("Identity").GetString()!)];
}
