using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Tests.Harness;

/// <summary>What MSBuild would tell the compiler of the project and its items.</summary>
internal sealed class TestOptionsProvider(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public const string ProjectDirectory = "/project/";

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties
        .Append(new("ProjectDir", ProjectDirectory))
        .ToDictionary(property => "build_property." + property.Key, property => property.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(new Dictionary<string, string>());

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is CorpusText text
        ? new Options(text.Metadata
            .Append(new(text.Membership.Name, text.Membership.Value))
            .ToDictionary(metadata => "build_metadata.AdditionalFiles." + metadata.Key, metadata => metadata.Value))
        : new Options(new Dictionary<string, string>());

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
