using CorpusGen.Package.Tests;

namespace Newsroom.Tests;

/// <summary>What the README's first screen promises.</summary>
public sealed class ReadmeTests(PackageFixture package) : IClassFixture<PackageFixture>
{
    [Fact]
    public async Task Its_code_prints_what_stands_beside_it()
    {
        var readme = Repository.Read("README.md");
        var code = Block(readme, "```csharp\n", 0, out var end);
        var output = Block(readme, "```\n", end, out _);
        var project = new ScratchProject(package.Folder, "Readme", "<RootNamespace>Newsroom</RootNamespace>");
        project.Copy(Repository.PathOf("seeds"), "*", "seeds");
        project.Write("Program.cs", code);

        var build = await project.BuildAsync();
        var run = await project.RunAsync();

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal(output.TrimEnd(), run);
    }

    private static string Block(string page, string fence, int from, out int end)
    {
        var start = page.IndexOf(fence, from, StringComparison.Ordinal) + fence.Length;
        end = page.IndexOf("```", start, StringComparison.Ordinal) + 4;
        return page[start..(end - 4)];
    }
}
