using System.Text;
using CorpusGen.Engine.Problems;
using CorpusGen.Generator.Diagnostics;
using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

/// <summary>What the analyzer reports of documents, where, and how severely.</summary>
public sealed class DiagnosticsTests
{
    private const string Sound = "Digest\n2025-09-02\n\nA headline\n\nA first paragraph of it.\n\nA second one.";

    [Fact]
    public async Task A_sound_corpus_has_no_problems() => Assert.Empty(await AnalyzerRun.Of(new CorpusText("seeds/a.txt", Sound)));

    [Fact]
    public async Task An_empty_document_is_reported() =>
        Assert.Equal(["seeds/a.txt(1,1): Warning CORPUS0002"], await AnalyzerRun.Of(new CorpusText("seeds/a.txt", "")));

    [Fact]
    public async Task A_document_that_cannot_be_read_is_reported() =>
        Assert.Equal(["seeds/a.txt(1,1): Warning CORPUS0001"], await AnalyzerRun.Of(new CorpusText("seeds/a.txt", null)));

    [Fact]
    public async Task A_document_in_another_encoding_is_reported() =>
        Assert.Equal(
            ["seeds/a.txt(1,1): Warning CORPUS0004"],
            await AnalyzerRun.Of(new CorpusText("seeds/a.txt", Sound) { Encoding = Encoding.Latin1 }));

    [Fact]
    public async Task A_fault_in_front_matter_is_reported_at_its_place() =>
        Assert.Equal(
            ["seeds/a.txt(3,1): Warning CORPUS0006"],
            await AnalyzerRun.Of(new CorpusText("seeds/a.txt", "---\nheadline: A\ncolour: red\n---\nText of it.")));

    [Fact]
    public async Task A_fault_in_a_sidecar_is_reported_in_the_sidecar() =>
        Assert.Equal(
            ["seeds/a.corpus.yml(3,17): Warning CORPUS0008"],
            await AnalyzerRun.Of(
                new CorpusText("seeds/a.txt", Sound),
                new CorpusText("seeds/a.corpus.yml", "articles:\n  - name: A\n    startsWith: \"Nothing like it\"\n")));

    [Fact]
    public async Task A_sidecar_without_its_document_is_reported() =>
        Assert.Equal(["seeds/b.corpus.yml(1,1): Warning CORPUS0009"], await AnalyzerRun.Of(new CorpusText("seeds/b.corpus.yml", "publisher: B")));

    [Fact]
    public async Task Articles_of_one_name_are_reported_at_each() =>
        Assert.Equal(
            ["seeds/a.txt(1,1): Warning CORPUS0010", "seeds/b.txt(1,1): Warning CORPUS0010"],
            await AnalyzerRun.Of(new CorpusText("seeds/a.txt", Sound), new CorpusText("seeds/b.txt", Sound)));

    [Fact]
    public async Task A_property_that_cannot_be_used_is_reported()
    {
        var properties = new Dictionary<string, string> { ["CorpusClass"] = "not a name" };

        Assert.Equal(["(1,1): Warning CORPUS0012"], await AnalyzerRun.Of(properties, null));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Error, "seeds/a.txt(1,1): Error CORPUS0002")]
    [InlineData(ReportDiagnostic.Info, "seeds/a.txt(1,1): Info CORPUS0002")]
    [InlineData(ReportDiagnostic.Suppress, null)]
    public async Task A_severity_can_be_set_in_an_editorconfig(ReportDiagnostic configured, string? expected)
    {
        var provider = new FixedSeverity("CORPUS0002", configured);

        Assert.Equal(expected is null ? [] : [expected], await AnalyzerRun.Of(null, provider, new CorpusText("seeds/a.txt", "")));
    }

    [Fact]
    public void Every_problem_has_a_diagnostic() =>
        Assert.Equal(
            typeof(ProblemIds).GetFields().Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
            DiagnosticDescriptors.All.Select(descriptor => descriptor.Id));

    private sealed class FixedSeverity(string id, ReportDiagnostic configured) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.NotGenerated;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = configured;
            return diagnosticId == id;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = default;
            return false;
        }
    }
}
