using System.Collections.Immutable;
using CorpusGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Tests.Harness;

/// <summary>Runs the analyzer over a corpus in memory.</summary>
internal static class AnalyzerRun
{
    /// <summary>What it reports, as the compiler would print it, without the project's folder, in the order of files and lines.</summary>
    public static Task<IReadOnlyList<string>> Of(IReadOnlyDictionary<string, string>? properties, SyntaxTreeOptionsProvider? configured, params CorpusText[] texts) => In(
        CSharpCompilation.Create(
            "Sample",
            [CSharpSyntaxTree.ParseText("", path: TestOptionsProvider.ProjectDirectory + "Program.cs")],
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSyntaxTreeOptionsProvider(configured)),
        properties,
        texts);

    /// <summary>The same, in a project of one's own.</summary>
    public static async Task<IReadOnlyList<string>> In(Compilation compilation, IReadOnlyDictionary<string, string>? properties, params CorpusText[] texts)
    {
        var options = new AnalyzerOptions([.. texts], new TestOptionsProvider(properties ?? new Dictionary<string, string>()));
        var analysis = compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new CorpusAnalyzer()), options);
        var diagnostics = await analysis.GetAnalyzerDiagnosticsAsync();
        return
        [
            .. diagnostics
                .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition)
                .Select(Describe),
        ];
    }

    public static Task<IReadOnlyList<string>> Of(params CorpusText[] texts) => Of(null, null, texts);

    private static string Describe(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var path = (place.Path ?? "").Replace(TestOptionsProvider.ProjectDirectory, "", StringComparison.Ordinal);
        var start = place.StartLinePosition;
        return $"{path}({start.Line + 1},{start.Character + 1}): {diagnostic.Severity} {diagnostic.Id}";
    }
}
