using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using CorpusGen.Engine;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Documents;
using CorpusGen.Engine.Naming;
using CorpusGen.Generator;
using CorpusGen.Generator.Inputs;
using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Fuzz;

/// <summary>Some documents as a project of their own: generated, compiled and loaded, beside what the engine says of them.</summary>
internal sealed class GeneratedCorpus : IDisposable
{
    private const string ClassName = "Corpus";

    // Roslyn reads files so that bytes which are no UTF-8 are noticed.
    private static readonly Encoding Strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp11, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly AssemblyLoadContext _context = new("corpus", isCollectible: true);

    private GeneratedCorpus(IReadOnlyList<SourceDocument> documents)
    {
        var sources = documents.Select(InFolder).ToList();
        Articles = [.. sources.SelectMany(document => DocumentCompiler.Compile(document).Articles)];
        Index = CorpusNamer.Name(Articles.OrderBy(article => article.Path, StringComparer.Ordinal).Select(ArticleKey.Of), ClassName);
        Fault = Build(sources.SelectMany(TextsOf));
    }

    /// <summary>What the engine says: every article.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>What the engine says: the name of each article's class.</summary>
    public CorpusIndex Index { get; }

    /// <summary>Why there is no assembly; null where there is one.</summary>
    public string? Fault { get; }

    /// <summary>What the compiler made.</summary>
    public Assembly? Assembly { get; private set; }

    /// <summary>Generates, compiles and loads.</summary>
    public static GeneratedCorpus Of(IReadOnlyList<SourceDocument> documents) => new(documents);

    public void Dispose() => _context.Unload();

    // A folder for each, since mutated documents share their names. The path is the one that the generator shows.
    private static SourceDocument InFolder(SourceDocument document, int index)
    {
        var folder = $"d{index:D4}/";
        return document with
        {
            Path = ProjectPath.RelativeTo(TestOptionsProvider.ProjectDirectory, TestOptionsProvider.ProjectDirectory + folder + "a" + Path.GetExtension(document.Path)),
            Sidecar = document.Sidecar is { } sidecar ? sidecar with { Path = folder + "a.corpus.yml" } : null,
        };
    }

    private static IEnumerable<CorpusText> TextsOf(SourceDocument document)
    {
        var given = document.Metadata;
        var metadata = new[]
        {
            ("CorpusName", given.Name), ("Headline", given.Headline), ("Publisher", given.Publisher), ("Author", given.Author),
            ("DatePublished", given.DatePublished), ("Language", given.Language),
        };
        yield return new CorpusText(document.Path, document.Text, [.. metadata.Select(pair => (pair.Item1, pair.Item2 ?? ""))]) { Encoding = Strict };
        if (document.Sidecar is { } sidecar)
        {
            yield return new CorpusText(sidecar.Path, sidecar.Text) { Encoding = Strict };
        }
    }

    private string? Build(IEnumerable<CorpusText> texts)
    {
        var compilation = CSharpCompilation.Create(
            "Sample", [], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error, warningLevel: 9999));
        var driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            texts,
            ParseOptions,
            new TestOptionsProvider(new Dictionary<string, string> { ["RootNamespace"] = "Sample" }));
        var result = driver.RunGenerators(compilation).GetRunResult().Results.Single();
        if (result.Exception is { } exception)
        {
            return "the generator failed: " + exception;
        }

        using var assembly = new MemoryStream();
        var trees = result.GeneratedSources.Select(source => CSharpSyntaxTree.ParseText(source.SourceText, ParseOptions, source.HintName));
        var emitted = compilation.AddSyntaxTrees(trees).Emit(assembly);
        var fault = emitted.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden);
        if (fault is not null)
        {
            return "does not compile: " + fault;
        }

        assembly.Position = 0;
        Assembly = _context.LoadFromStream(assembly);
        return null;
    }
}
