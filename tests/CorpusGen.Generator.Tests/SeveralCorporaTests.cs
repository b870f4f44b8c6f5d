using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests;

/// <summary>Several projects of a solution that have a corpus each.</summary>
public sealed class SeveralCorporaTests
{
    private static readonly CorpusText Harbour = new("seeds/a.txt", "Digest\n2025-09-02\n\nHarbour\n\nFees rose 6.5%, “a shock,” said Ann Lee.\n\nMore of it.");
    private static readonly CorpusText Bridges = new("seeds/b.txt", "Digest\n2025-09-02\n\nBridges\n\nThe delta has 7 bridges, “a wonder,” said Bob Roe.\n\nMore of it.");

    [Fact]
    public void Two_corpora_of_different_namespaces_are_used_side_by_side()
    {
        var press = Project("Press", Harbour);
        var room = Project("Room", Bridges, press.Compiled().ToMetadataReference());

        room.AddCode(
            """
            internal static class Both
            {
                public const string Said = Press.Corpus.Harbour.Quotes.ShockText + Room.Corpus.Bridges.Quotes.WonderText;
                public static Press.Figure Fees => Press.Corpus.Harbour.Figures.FeesPercent;
                public static Room.Figure There => Room.Corpus.Bridges.Figures.Bridges;
                public static bool Equal => object.Equals(Fees, There);
            }
            """);

        Assert.Empty(Problems(room));
    }

    [Fact]
    public void The_types_of_another_project_s_corpus_are_public()
    {
        var press = Project("Press", Harbour);
        var app = CSharpCompilation.Create(
            "App",
            [CSharpSyntaxTree.ParseText("public class App { public Press.Money? Paid; public decimal Fees(decimal fees = Press.Corpus.Harbour.Figures.FeesPercentValue) => fees; }")],
            [.. press.Compilation.References, press.Compiled().ToMetadataReference()],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        Assert.Empty(app.GetDiagnostics());
    }

    // The generated code compiles without a warning all the same; the analyzer says why the other corpus cannot be seen. Warnings are errors here.
    [Fact]
    public async Task Two_corpora_of_one_namespace_are_told_once_and_the_own_one_is_used()
    {
        var first = Project("Press", Harbour);
        var second = Project("Press", Bridges, first.Compiled().ToMetadataReference());

        Assert.Empty(Problems(second));
        Assert.Equal(["(1,1): Error CORPUS0019"], await AnalyzerRun.In(second.Compilation, Properties("Press"), Bridges));
    }

    [Fact]
    public void A_project_that_sees_two_corpora_of_one_namespace_cannot_name_either()
    {
        var first = Project("Press", Harbour).Compiled();
        var second = Project("Press", Bridges).Compiled().WithAssemblyName("Second");
        var app = CSharpCompilation.Create(
            "App",
            [CSharpSyntaxTree.ParseText("public class App { public object O => Press.Corpus.Articles; }")],
            [.. first.References, first.ToMetadataReference(), second.ToMetadataReference()],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        Assert.Equal(["CS0433"], app.GetDiagnostics().Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task An_internal_corpus_is_in_nobody_s_way()
    {
        var first = Project("Press", Harbour, properties: Properties("Press", ("CorpusAccessibility", "internal")));
        var second = Project("Press", Bridges, first.Compiled().ToMetadataReference());
        second.AddCode("public class App { public object O => Press.Corpus.Bridges.Article; }");

        Assert.Empty(Problems(second));
        Assert.Empty(await AnalyzerRun.In(second.Compilation, Properties("Press"), Bridges));
    }

    [Theory]
    [InlineData("public object Member => Press.Corpus.Articles;", "CS0122")]
    [InlineData("public const string Member = Press.Corpus.Harbour.Headline;", "CS0122")]
    [InlineData("public Press.Money Member => null;", "CS0122")]
    public void An_internal_corpus_is_not_seen_from_outside(string member, string error)
    {
        var press = Project("Press", Harbour, properties: Properties("Press", ("CorpusAccessibility", "internal"))).Compiled();
        var app = CSharpCompilation.Create(
            "App",
            [CSharpSyntaxTree.ParseText($"public class App {{ {member} }}")],
            [.. press.References, press.ToMetadataReference()],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        Assert.Equal([error], app.GetDiagnostics().Select(diagnostic => diagnostic.Id));
    }

    private static GeneratorRun Project(string space, CorpusText document, MetadataReference? reference = null, Dictionary<string, string>? properties = null)
    {
        var run = GeneratorRun.Of(properties ?? Properties(space), document);
        if (reference is not null)
        {
            run.AddReference(reference);
        }

        return run;
    }

    private static Dictionary<string, string> Properties(string space, params (string Name, string Value)[] others) =>
        others.Append((Name: "CorpusNamespace", Value: space)).ToDictionary(property => property.Name, property => property.Value);

    private static IEnumerable<Diagnostic> Problems(GeneratorRun run) =>
        run.Compiled().GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden);
}
