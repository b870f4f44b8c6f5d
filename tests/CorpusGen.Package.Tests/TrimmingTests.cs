namespace CorpusGen.Package.Tests;

/// <summary>The sample, published as small as the SDK can make it.</summary>
[Collection(SharedPackage.Name)]
public sealed class TrimmingTests(PackageFixture package)
{
    [Fact]
    public async Task The_sample_can_be_trimmed_without_a_warning_and_prints_the_same()
    {
        var project = new ScratchProject(
            package.Folder,
            "Newsroom",
            "<PublishTrimmed>true</PublishTrimmed><UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier><NoWarn>$(NoWarn);CORPUS0011</NoWarn>",
            """<PackageReference Include="Spectre.Console" Version="0.49.1" />""");
        project.Copy(Repository.PathOf("src", "Newsroom"), "*.cs");
        project.Copy(Repository.PathOf("src", "Newsroom", "Sections"), "*.cs", "Sections");
        project.Copy(Repository.PathOf("seeds"), "*", "seeds");

        var publish = await DotNet.RunAsync(project.Folder, "publish", "--nologo", "-o", "trimmed", "-p:TreatWarningsAsErrors=true");
        Assert.True(publish.ExitCode == 0, publish.Output);
        Assert.DoesNotContain("warning", publish.Output, StringComparison.Ordinal);

        var untrimmed = Directory.GetFiles(project.Folder, "Newsroom.dll", SearchOption.AllDirectories)
            .Single(path => path.StartsWith(Path.Combine(project.Folder, "bin"), StringComparison.Ordinal));
        var expected = await DotNet.RunAsync(project.Folder, untrimmed);
        var actual = await DotNet.RunAsync(DotNet.Start(Path.Combine(project.Folder, "trimmed", "Newsroom"), project.Folder));
        Assert.Contains("$145 billion", expected.Output, StringComparison.Ordinal);
        Assert.Equal(expected, actual);
    }
}
