using CorpusGen.Generator.Tests.Harness;

namespace CorpusGen.Generator.Tests;

/// <summary>The project's properties and the items' metadata.</summary>
public sealed class OptionsTests
{
    private const string Text = "A first sentence about 12 ships stands here.";

    [Theory]
    [InlineData("Press", "Facts", "internal", "internal static partial class Facts")]
    [InlineData("Press", "Facts", "Internal", "internal static partial class Facts")]
    [InlineData("Press", "Facts", "public", "public static partial class Facts")]
    public void Namespace_class_and_accessibility_are_as_set(string space, string name, string accessibility, string expected)
    {
        var run = GeneratorRun.Of(
            new Dictionary<string, string> { ["CorpusNamespace"] = space, ["CorpusClass"] = name, ["CorpusAccessibility"] = accessibility },
            new CorpusText("a.txt", Text));

        run.AssertCompiles();
        Assert.Contains($"namespace {space};", run["Facts.g.cs"], StringComparison.Ordinal);
        Assert.Contains(expected, run["Facts.g.cs"], StringComparison.Ordinal);
        Assert.Contains(accessibility.ToLowerInvariant() + " sealed record Article", run["FactsTypes.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Article")]
    [InlineData("not a name")]
    [InlineData("class")]
    public void A_class_that_cannot_be_is_called_Corpus(string name)
    {
        var run = GeneratorRun.Of(new Dictionary<string, string> { ["CorpusClass"] = name }, new CorpusText("a.txt", Text));

        run.AssertCompiles();
        Assert.Contains("Corpus.g.cs", run.Texts().Select(file => file.HintName));
    }

    [Fact]
    public void Metadata_of_the_item_wins_over_the_document()
    {
        var run = GeneratorRun.Of(new CorpusText(
            "a.txt",
            "Digest\n2025-09-02\n\nA headline\n\nA first paragraph.\n\nA second one.",
            ("CorpusName", "Given"), ("Headline", "Another headline"), ("Publisher", "Press"), ("Author", "Ann Lee"), ("DatePublished", "2024-01-31"), ("Language", "en-GB")));

        run.AssertCompiles();
        var code = run["Corpus.Given.g.cs"];
        Assert.Contains("Headline = \"Another headline\"", code, StringComparison.Ordinal);
        Assert.Contains("Publisher = \"Press\"", code, StringComparison.Ordinal);
        Assert.Contains("Author = \"Ann Lee\"", code, StringComparison.Ordinal);
        Assert.Contains("DatePublished = \"2024-01-31\"", code, StringComparison.Ordinal);
        Assert.Contains(", \"en-GB\",", code, StringComparison.Ordinal);
    }

    [Fact]
    public void An_additional_file_marked_for_the_corpus_is_a_document()
    {
        var run = GeneratorRun.Of(new CorpusText("a.txt", Text) { Membership = ("CorpusGen", "true") });

        Assert.Equal(3, run.Texts().Count);
    }

    [Theory]
    [InlineData("/project/", "/project/seeds/a.txt", "seeds/a.txt")]
    [InlineData("/project", "/project/seeds/a.txt", "seeds/a.txt")]
    [InlineData("/home/me/project/", "/home/me/seeds/a.txt", "../seeds/a.txt")]
    [InlineData("C:\\Project\\", "C:\\Project\\seeds\\a.txt", "seeds/a.txt")]
    [InlineData("C:\\Project\\", "c:\\seeds\\a.txt", "../seeds/a.txt")]
    [InlineData("C:\\Project\\", "D:\\seeds\\a.txt", "D/seeds/a.txt")]
    [InlineData("/project/", "/project/seeds/../other/./a.txt", "other/a.txt")]
    [InlineData(null, "/seeds/a.txt", "seeds/a.txt")]
    public void A_path_is_shown_relative_to_the_project(string? folder, string path, string expected) =>
        Assert.Equal(expected, Inputs.ProjectPath.RelativeTo(folder, path));
}
