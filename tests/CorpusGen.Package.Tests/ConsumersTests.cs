using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CorpusGen.Package.Tests;

/// <summary>The package in projects of all kinds.</summary>
[Collection(SharedPackage.Name)]
public sealed class ConsumersTests(ConsumersFixture consumers) : IClassFixture<ConsumersFixture>
{
    [Theory]
    [InlineData("Strict11")]
    [InlineData("Strictlatest")]
    public async Task A_strict_project_compiles_a_corpus_without_a_warning(string project)
    {
        AssertNoComplaint(project);
        Assert.Equal($"{Document.Facts}\nNothing has changed Lee said\nAnn Lee (Lee) 2", await consumers.RunAsync(project));
    }

    [Theory]
    [InlineData("NoNullable", "net8.0")]
    [InlineData("Central", "net10.0")]
    public async Task A_corpus_compiles_whatever_the_project_is_like(string project, string framework)
    {
        AssertNoComplaint(project);
        Assert.Equal(Document.Facts, await consumers.RunAsync(project, framework));
    }

    [Theory]
    [InlineData("Standard", "netstandard2.0")]
    [InlineData("Framework", "net472")]
    public void A_corpus_compiles_for_older_frameworks(string project, string framework)
    {
        AssertNoComplaint(project);
        Assert.Contains(Types(consumers.Assembly(project, framework)), type => type.Name == "ExportsFallAgain");
    }

    [Fact]
    public async Task An_application_sees_the_corpus_of_its_library_and_needs_no_generator()
    {
        Assert.Contains("CORPUS0002", consumers.Complaints("Library"), StringComparison.Ordinal);
        Assert.True(File.Exists(consumers.Assembly("Library", "netstandard2.1")));
        AssertNoComplaint("App");
        Assert.Equal(Document.Facts, await consumers.RunAsync("App"));
    }

    [Fact]
    public async Task A_corpus_can_be_split_over_several_projects()
    {
        AssertNoComplaint("North");
        AssertNoComplaint("South");
        AssertNoComplaint("Whole");
        Assert.Equal("16.4% 16.4% 3%", await consumers.RunAsync("Whole"));
    }

    [Fact]
    public async Task Every_analyzer_runs_on_its_own_version_of_a_library()
    {
        AssertNoComplaint("TwoAnalyzers");
        Assert.Equal(
            "YamlDotNet, Version=99.0.0.0, Culture=neutral, PublicKeyToken=null; Markdig, Version=0.1.0.0, Culture=neutral, PublicKeyToken=null; Exports fell 16.4% in August.",
            await consumers.RunAsync("TwoAnalyzers"));
    }

    [Fact]
    public void An_internal_corpus_shows_no_type_to_other_assemblies()
    {
        AssertNoComplaint("Internal");
        var types = Types(consumers.Assembly("Internal"));

        Assert.Contains(types, type => type.Name == "Corpus");
        Assert.DoesNotContain(types, type => type.IsPublic);
    }

    [Fact]
    public void An_editorconfig_sets_the_severity_of_a_problem()
    {
        var complaints = consumers.Complaints("Severities").Split('\n');

        Assert.Contains("nameless.txt(1,1): warning CORPUS0003", Assert.Single(complaints), StringComparison.Ordinal);
    }

    private void AssertNoComplaint(string project)
    {
        var complaints = consumers.Complaints(project);
        Assert.True(complaints.Length == 0, complaints);
    }

    private static List<(string Name, bool IsPublic)> Types(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Select(type => (metadata.GetString(type.Name), (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public))];
    }
}
