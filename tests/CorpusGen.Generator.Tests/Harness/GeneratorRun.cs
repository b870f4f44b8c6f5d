using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests.Harness;

/// <summary>A project with a corpus, on which the generator runs again and again.</summary>
internal sealed class GeneratorRun
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly LanguageVersion _language;

    private GeneratorRun(IEnumerable<CorpusText> texts, IReadOnlyDictionary<string, string>? properties, LanguageVersion language)
    {
        _language = language;
        Driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            texts,
            (CSharpParseOptions)new CSharpParseOptions(language, DocumentationMode.Diagnose),
            new TestOptionsProvider(properties ?? new Dictionary<string, string> { ["RootNamespace"] = "Sample" }),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        Compilation = CSharpCompilation.Create(
            "Sample",
            [CSharpSyntaxTree.ParseText("internal static class Program { }", new CSharpParseOptions(language))],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error, warningLevel: 9999));
    }

    public GeneratorDriver Driver { get; private set; }

    public Compilation Compilation { get; private set; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    /// <summary>Runs the generator, and again on the same input: everything must then come from the cache.</summary>
    public static GeneratorRun Of(params CorpusText[] texts) => Of(null, texts);

    /// <summary>The same, with properties of the project.</summary>
    public static GeneratorRun Of(IReadOnlyDictionary<string, string>? properties, params CorpusText[] texts) =>
        Of(LanguageVersion.CSharp11, properties, texts);

    /// <summary>The same, for a version of the language.</summary>
    public static GeneratorRun Of(LanguageVersion language, IReadOnlyDictionary<string, string>? properties, params CorpusText[] texts)
    {
        var run = new GeneratorRun(texts, properties, language);
        run.RunAgain();
        Assert.Null(run.Result.Exception);
        var sources = run.Texts();
        run.Driver = run.Driver.RunGenerators(run.Compilation.Clone());
        run.AssertNothingRan();
        Assert.Equal(sources, run.Texts());
        return run;
    }

    /// <summary>The names and texts of the generated files.</summary>
    public IReadOnlyList<(string HintName, string Text)> Texts() =>
        [.. Result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()))];

    /// <summary>The text of a generated file.</summary>
    public string this[string hintName] => Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    public void Replace(CorpusText old, CorpusText @new)
    {
        Driver = Driver.ReplaceAdditionalText(old, @new);
        RunAgain();
    }

    public void Add(params CorpusText[] texts)
    {
        Driver = Driver.AddAdditionalTexts([.. texts]);
        RunAgain();
    }

    public void Remove(params CorpusText[] texts)
    {
        Driver = Driver.RemoveAdditionalTexts([.. texts]);
        RunAgain();
    }

    public void AddCode(string code)
    {
        Compilation = Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(_language)));
        RunAgain();
    }

    /// <summary>How many outputs of a step are new or changed since the run before.</summary>
    public int Changed(string step) => Reasons(Result.TrackedSteps, step).Count(IsChange);

    /// <summary>How many generated files were emitted again in the last run.</summary>
    public int Emitted() => Result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs).Count(output => IsChange(output.Reason));

    public void AssertNothingRan()
    {
        var reasons = Result.TrackedSteps.Values.Concat(Result.TrackedOutputSteps.Values)
            .SelectMany(steps => steps)
            .SelectMany(step => step.Outputs)
            .Select(output => output.Reason)
            .ToList();
        Assert.NotEmpty(reasons);
        Assert.DoesNotContain(reasons, reason => IsChange(reason));
    }

    /// <summary>The compilation with the generated files in it.</summary>
    public Compilation Compiled() => Compilation.AddSyntaxTrees(
        Result.GeneratedSources.Select(source => CSharpSyntaxTree.ParseText(
            source.SourceText, new CSharpParseOptions(_language, DocumentationMode.Diagnose), source.HintName)));

    /// <summary>Compiles the project with what was generated. No warning is allowed.</summary>
    public void AssertCompiles()
    {
        using var assembly = new MemoryStream();
        var diagnostics = Compiled().Emit(assembly).Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden);
        Assert.Empty(diagnostics);
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> steps, string name) =>
        steps.TryGetValue(name, out var runs) ? runs.SelectMany(run => run.Outputs).Select(output => output.Reason) : [];

    private static bool IsChange(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified;

    private void RunAgain() => Driver = Driver.RunGenerators(Compilation);
}
