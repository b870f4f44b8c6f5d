using System.Collections.Immutable;
using CorpusGen.Engine.Articles;
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
    private readonly List<CorpusText> _texts;

    private GeneratorRun(IEnumerable<CorpusText> texts, IReadOnlyDictionary<string, string>? properties, LanguageVersion language)
    {
        _language = language;
        _texts = [.. texts];
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
        _texts.Remove(old);
        _texts.Add(@new);
        RunAgain();
    }

    public void Add(params CorpusText[] texts)
    {
        Driver = Driver.AddAdditionalTexts([.. texts]);
        _texts.AddRange(texts);
        RunAgain();
    }

    public void Remove(params CorpusText[] texts)
    {
        Driver = Driver.RemoveAdditionalTexts([.. texts]);
        _texts.RemoveAll(texts.Contains);
        RunAgain();
    }

    public void AddCode(string code)
    {
        Compilation = Compilation.AddSyntaxTrees(Parse(code));
        RunAgain();
    }

    public void AddReference(MetadataReference reference)
    {
        Compilation = Compilation.WithAssemblyName(Compilation.AssemblyName + "Too").AddReferences(reference);
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

    /// <summary>The same, with code that uses them.</summary>
    public Compilation CompiledWith(string code) => Compiled().AddSyntaxTrees(Parse(code));

    /// <summary>Compiles the project with what was generated, and runs it: no warning is allowed, and the records must say what was found.</summary>
    public void AssertCompiles()
    {
        using var corpus = new LoadedCorpus(Compiled());
        corpus.AssertSays(Articles());
    }

    /// <summary>The value of an expression in C#, in a project that has the corpus.</summary>
    /// <param name="expression">The expression, which sees the namespace of the corpus.</param>
    public object? Evaluate(string expression)
    {
        using var corpus = new LoadedCorpus(CompiledWith(
            $"#nullable enable\nusing System; using System.Linq; using Sample; public static class Probe {{ public static object? Run() => {expression}; }}"));
        return corpus.Call("Probe", "Run");
    }

    private SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(_language));

    private List<Article> Articles() =>
        Result.TrackedSteps.TryGetValue(TrackingNames.Results, out var steps)
            ? [.. steps.SelectMany(step => step.Outputs).Where(output => output.Reason != IncrementalStepRunReason.Removed).SelectMany(output => (EquatableArray<Article>)output.Value)]
            : [];

    private void AssertPlacesAreRight()
    {
        foreach (var article in Articles())
        {
            var document = _texts.Find(text => IsShownAs(text.Name, article.Path)) ?? _texts.Single(text => IsShownAs(text.Link, article.Path));
            FactPlaces.AssertRight(article, document.Content!);
        }
    }

    // A path is shown with forward slashes, and without what no text should hold.
    private static bool IsShownAs(string? path, string shown) =>
        path?.Length == shown.Length
        && path.Replace('\\', '/').Zip(shown).All(pair => pair.First == pair.Second || char.IsControl(pair.First) || char.IsSurrogate(pair.First));

    private static IEnumerable<IncrementalStepRunReason> Reasons(ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> steps, string name) =>
        steps.TryGetValue(name, out var runs) ? runs.SelectMany(run => run.Outputs).Select(output => output.Reason) : [];

    private static bool IsChange(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified;

    private void RunAgain()
    {
        Driver = Driver.RunGenerators(Compilation);
        AssertPlacesAreRight();
    }
}
