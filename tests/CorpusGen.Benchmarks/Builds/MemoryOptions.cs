using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Benchmarks.Builds;

/// <summary>What MSBuild would tell the compiler of a project in which every additional file is a document.</summary>
internal sealed class MemoryOptions : AnalyzerConfigOptionsProvider
{
    public const string Folder = "/project/";

    private static readonly Options None = new([]);
    private static readonly Options OfDocument = new(new() { ["build_metadata.AdditionalFiles.SourceItemGroup"] = "CorpusDocument" });

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new() { ["build_property.RootNamespace"] = "Sample", ["build_property.ProjectDir"] = Folder });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => OfDocument;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
