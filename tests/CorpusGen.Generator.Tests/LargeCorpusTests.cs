using CorpusGen.Engine.Emission;
using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests;

/// <summary>A corpus of so many articles that they share files. Roslyn's record of the steps is not kept here: it takes minutes for so many.</summary>
public sealed class LargeCorpusTests
{
    private const int Many = ArticleFiles.MostAlone + 1;

    private static readonly CSharpCompilation Project = CSharpCompilation.Create("Sample", [CSharpSyntaxTree.ParseText("internal static class Program { }")]);

    [Fact]
    public void An_edit_of_one_document_emits_one_file()
    {
        var documents = Documents();
        var before = DriverOf(documents).RunGenerators(Project);

        var after = before.ReplaceAdditionalText(documents[2], Document(2, "Exports fell 17.8% in August.")).RunGenerators(Project);

        Assert.Single(Emitted(before, after));
    }

    [Fact]
    public void A_new_document_moves_no_other()
    {
        var before = DriverOf(Documents()).RunGenerators(Project);

        var after = before.AddAdditionalTexts([Document(Many, "Exports fell 17.8% in August.")]).RunGenerators(Project);

        Assert.Equal(2, Emitted(before, after).Count);
        Assert.Contains("Corpus.g.cs", Emitted(before, after));
    }

    [Fact]
    public void An_edit_of_code_emits_nothing()
    {
        var before = DriverOf(Documents()).RunGenerators(Project);

        var after = before.RunGenerators(Project.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal sealed class Another { }")));

        Assert.Empty(Emitted(before, after));
    }

    [Fact]
    public void Order_does_not_matter()
    {
        var documents = Documents();

        var forwards = Texts(DriverOf(documents).RunGenerators(Project)).ToDictionary(file => file.Key, file => file.Value.ToString());
        var backwards = Texts(DriverOf([.. documents.Reverse()]).RunGenerators(Project)).ToDictionary(file => file.Key, file => file.Value.ToString());

        Assert.Equal(forwards.OrderBy(file => file.Key, StringComparer.Ordinal), backwards.OrderBy(file => file.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void A_corpus_that_grows_large_has_every_article_once()
    {
        var documents = Documents();
        var small = DriverOf(documents[1..]).RunGenerators(Project);
        var large = small.AddAdditionalTexts([documents[0]]).RunGenerators(Project);

        Assert.Equal(Many - 1, Articles(small).Distinct().Count());
        Assert.Equal(Many - 1 + 2, Texts(small).Count);
        Assert.Equal(Many, Articles(large).Count);
        Assert.Equal(Many, Articles(large).Distinct().Count());
        Assert.True(Texts(large).Count < Many / 2 + 2);
    }

    private static CorpusText[] Documents() => [.. Enumerable.Range(0, Many).Select(number => Document(number, "Exports fell 16.4% in August."))];

    private static CorpusText Document(int number, string sentence) => new($"seeds/{number}.txt", $"Report number {number}\n\n{sentence}\n\nMore of it follows here.");

    private static CSharpGeneratorDriver DriverOf(CorpusText[] documents) => CSharpGeneratorDriver.Create(
        [new CorpusGenerator().AsSourceGenerator()], documents, null, new TestOptionsProvider(new Dictionary<string, string> { ["RootNamespace"] = "Sample" }));

    private static Dictionary<string, Microsoft.CodeAnalysis.Text.SourceText> Texts(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);

    private static List<string> Emitted(GeneratorDriver before, GeneratorDriver after)
    {
        var texts = Texts(before);
        return [.. Texts(after).Where(file => !texts.TryGetValue(file.Key, out var text) || !ReferenceEquals(text, file.Value)).Select(file => file.Key)];
    }

    private static List<string> Articles(GeneratorDriver driver) =>
        [.. Texts(driver).Values.SelectMany(text => text.ToString().Split('\n')).Where(line => line.StartsWith("    public static class Report", StringComparison.Ordinal))];
}
