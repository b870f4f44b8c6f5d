using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CorpusGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Cli.Tests.Commands;

/// <summary>The tool tells what a build tells, word by word.</summary>
public sealed class CheckAndAnalyzerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Check_tells_what_the_analyzer_tells()
    {
        _folder.Write("seeds/dated.txt", "---\nheadline: Rain\ndate: 31 February 2025\ncolour: grey\n---\nIt rained 5 days. It then rained 5 days. “So it goes")
            .Write("seeds/rain.txt", "Rain\n\nIt came from the sea in the night.\n\nNobody was hurt by it.")
            .Write("seeds/empty.txt", "")
            .Write("seeds/listed.txt", "The harbour opened.\n\nThe ferry left.")
            .Write("seeds/listed.corpus.yml", "articles:\n  - startsWith: \"The harbor\"\n    name: 1 harbour\n")
            .Write("seeds/alone.corpus.yml", "publisher: The Post")
            .Write("seeds/table.md", "# Tables\n\nThere is one.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n");

        var check = CommandRun.Of(["check", "seeds"], folder: _folder.FullPath);
        var analyzer = await Analyzed();

        Assert.True(analyzer.Select(line => line.Split(' ')[2]).Distinct().Count() > 7, string.Join('\n', analyzer));
        Assert.Equal(analyzer.Order(StringComparer.Ordinal), check.Lines.Order(StringComparer.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<List<string>> Analyzed()
    {
        var texts = Directory.GetFiles(_folder["seeds"]).Select(path => (AdditionalText)new Document(path)).ToImmutableArray();
        var options = new AnalyzerOptions(texts, new Metadata(_folder.FullPath + Path.DirectorySeparatorChar));
        var compilation = CSharpCompilation.Create("Facts").WithAnalyzers([new CorpusAnalyzer()], options);
        return [.. (await compilation.GetAnalyzerDiagnosticsAsync()).Select(Line)];
    }

    private string Line(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var path = Path.GetRelativePath(_folder.FullPath, place.Path).Replace('\\', '/');
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        return $"{path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {severity} {diagnostic.Id}: {diagnostic.GetMessage(null)}";
    }

    private sealed class Document(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path));
    }

    private sealed class Metadata(string folder) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new Options("build_property.ProjectDir", folder);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options("", "");

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options("build_metadata.AdditionalFiles.SourceItemGroup", "CorpusDocument");
    }

    private sealed class Options(string key, string value) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string asked, [NotNullWhen(true)] out string? found)
        {
            found = value;
            return asked == key;
        }
    }
}
