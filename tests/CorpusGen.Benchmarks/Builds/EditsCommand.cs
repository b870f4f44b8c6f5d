using System.Diagnostics;
using System.Globalization;
using CorpusGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Benchmarks.Builds;

/// <summary>What the generator takes in an editor: the first run, and the runs after nothing, C#, or one document of many has changed.</summary>
internal static class EditsCommand
{
    private const int Runs = 15;
    private const int EditsInARow = 10;

    // Roslyn's record of the steps costs a hundred times the run, so it is kept for a small corpus alone.
    private const int ArticlesWithSteps = 20;

    private static readonly CSharpCompilation Project = CSharpCompilation.Create("Sample", [CSharpSyntaxTree.ParseText("internal static class Program { }")]);

    public static int Run(CommandOptions options)
    {
        PrintSteps(Corpus(ArticlesWithSteps, options.Seed));
        Console.WriteLine("| articles | first run ms | µs an article | live MB | peak MB | nothing changed ms | C# edited ms | one document edited ms |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var count in options.ArticlesOr(100, 1_000, 5_000, 10_000))
        {
            Console.WriteLine(Measure(Corpus(count, options.Seed)));
        }

        Console.WriteLine($"\n| articles | {string.Join(" | ", Enumerable.Range(0, EditsInARow + 1).Select(edit => $"live MB after {edit} edits"))} |");
        Console.WriteLine("| --- |" + string.Concat(Enumerable.Repeat(" --- |", EditsInARow + 1)));
        foreach (var count in options.ArticlesOr(100, 1_000, 5_000, 10_000))
        {
            Console.WriteLine($"| {count} | {string.Join(" | ", LiveAfterEdits(Corpus(count, options.Seed)).Select(bytes => (bytes / 1e6).ToString("0.00", CultureInfo.InvariantCulture)))} |");
        }

        return 0;
    }

    private static string Measure(MemoryDocument[] documents)
    {
        var driver = DriverOf(documents, trackSteps: false);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var memory = new PeakMemory();
        var watch = Stopwatch.StartNew();
        var first = driver.RunGenerators(Project);
        var cold = watch.Elapsed;
        var peak = memory.PeakBytes - before;
        var live = GC.GetTotalMemory(forceFullCollection: true) - before;

        var nothing = Median(() => first.RunGenerators(Project.Clone()));
        var code = Median(() => first.RunGenerators(WithMoreCode()));
        var edited = Edited(first, documents);
        var document = Median(() => edited.RunGenerators(Project));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {documents.Length} | {cold.TotalMilliseconds:0} | {cold.TotalMicroseconds / documents.Length:0} | {live / 1e6:0} | {peak / 1e6:0} | {nothing:0.0} | {code:0.0} | {document:0.0} |");
    }

    // Each edit is of another document; whatever a run kept of the one before would add up.
    private static IEnumerable<long> LiveAfterEdits(MemoryDocument[] documents)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var driver = DriverOf(documents, trackSteps: false).RunGenerators(Project);
        yield return GC.GetTotalMemory(forceFullCollection: true) - before;
        for (var edit = 0; edit < EditsInARow; edit++)
        {
            var at = documents.Length * edit / EditsInARow;
            var edited = documents[at].With(documents[at].Content + " Exports of wool fell 16.4% in August.");
            driver = driver.ReplaceAdditionalText(documents[at], edited).RunGenerators(Project);
            documents[at] = edited;
            yield return GC.GetTotalMemory(forceFullCollection: true) - before;
        }
    }

    private static void PrintSteps(MemoryDocument[] documents)
    {
        var first = DriverOf(documents, trackSteps: true).RunGenerators(Project);
        Console.WriteLine($"Of {documents.Length} articles, steps with a new result: after nothing {Steps(first.RunGenerators(Project.Clone()))}; "
            + $"after an edit of C# {Steps(first.RunGenerators(WithMoreCode()))}; after an edit of one document {Steps(Edited(first, documents).RunGenerators(Project))}\n");
    }

    private static MemoryDocument[] Corpus(int count, uint seed) => [.. Prose.Reports(count, seed).Select((text, i) => new MemoryDocument($"docs/{i:00000}.txt", text))];

    private static CSharpGeneratorDriver DriverOf(MemoryDocument[] documents, bool trackSteps) => CSharpGeneratorDriver.Create(
        [new CorpusGenerator().AsSourceGenerator()], documents, optionsProvider: new MemoryOptions(), driverOptions: new(IncrementalGeneratorOutputKind.None, trackSteps));

    private static CSharpCompilation WithMoreCode() => Project.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal static class Another { }"));

    private static GeneratorDriver Edited(GeneratorDriver driver, MemoryDocument[] documents)
    {
        var document = documents[documents.Length / 2];
        return driver.ReplaceAdditionalText(document, document.With(document.Content + " Exports of wool fell 16.4% in August."));
    }

    private static double Median(Action run)
    {
        var times = new List<double>();
        for (var i = 0; i < Runs; i++)
        {
            var watch = Stopwatch.StartNew();
            run();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return times.Order().ElementAt(Runs / 2);
    }

    private static string Steps(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        var steps = result.TrackedSteps
            .Where(step => step.Key.All(char.IsLetter))
            .Concat([new("Files emitted", [.. result.TrackedOutputSteps.Values.SelectMany(outputs => outputs)])])
            .Select(step => (step.Key, Count: step.Value.SelectMany(run => run.Outputs).Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)))
            .Where(step => step.Count > 0);
        return string.Join(", ", steps.Select(step => $"{step.Key} {step.Count}").DefaultIfEmpty("none"));
    }
}
