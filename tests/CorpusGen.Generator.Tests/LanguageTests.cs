using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests;

/// <summary>Versions of C#, and nullable annotations on or off.</summary>
public sealed class LanguageTests
{
    private static readonly CorpusText Document = new("seeds/a.txt", "Digest\n2025-09-02\n\nHarbour\n\nFees rose 6.5%, “a shock,” said Ann Lee.\n\nMore of it.");

    [Theory]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public async Task From_C_sharp_11_on_the_corpus_compiles(LanguageVersion version)
    {
        var run = GeneratorRun.Of(version, null, Document);

        run.AssertCompiles();
        Assert.Empty(await AnalyzerRun.In(run.Compilation, null, Document));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    public async Task In_an_older_version_nothing_is_written_and_one_error_says_so(LanguageVersion version)
    {
        var run = GeneratorRun.Of(version, null, Document);

        Assert.Empty(run.Texts());
        Assert.Empty(run.Compiled().GetDiagnostics());
        Assert.Equal(["(1,1): Error CORPUS0018"], await AnalyzerRun.In(run.Compilation, null, Document));
    }

    [Fact]
    public async Task A_project_without_a_corpus_may_be_in_any_version() =>
        Assert.Empty(await AnalyzerRun.In(GeneratorRun.Of(LanguageVersion.CSharp9, null).Compilation, null));

    [Theory]
    [InlineData(NullableContextOptions.Disable)]
    [InlineData(NullableContextOptions.Annotations)]
    [InlineData(NullableContextOptions.Warnings)]
    [InlineData(NullableContextOptions.Enable)]
    public void Nullable_annotations_may_be_on_or_off(NullableContextOptions nullable)
    {
        var run = GeneratorRun.Of(Document);
        run.AddCode("public class App { public string Member => Sample.Corpus.Articles[0].Headline + Sample.Corpus.Harbour.Quotes.Shock.Text + Sample.Corpus.Harbour.Figures.FeesPercent.Text; }");
        var compilation = (CSharpCompilation)run.Compiled();

        Assert.Empty(compilation.WithOptions(compilation.Options.WithNullableContextOptions(nullable)).GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
    }

    [Fact]
    public void What_may_be_null_warns_where_annotations_are_on()
    {
        var run = GeneratorRun.Of(Document);
        run.AddCode("#nullable enable\npublic class App { public int Member => Sample.Corpus.Articles[0].Publisher.Length; public int Other => Sample.Corpus.Articles[0].Headline.Length; }");

        Assert.Equal(["CS8602"], run.Compiled().GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden).Select(diagnostic => diagnostic.Id));
    }
}
