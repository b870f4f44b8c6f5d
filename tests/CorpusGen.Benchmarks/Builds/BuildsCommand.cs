using System.Globalization;
using System.Text;
using CorpusGen.Engine;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Documents;
using CorpusGen.Engine.Emission;

namespace CorpusGen.Benchmarks.Builds;

/// <summary>
/// What the compiler takes over a corpus: with the generator, for the generated files alone, and for the same documents as plain constants;
/// and what a whole <c>dotnet build</c> takes.
/// </summary>
internal static class BuildsCommand
{
    public static int Run(CommandOptions options)
    {
        foreach (var count in options.ArticlesOr(1_000))
        {
            using var folder = new WorkFolder(options.Keep);
            var reports = Prose.Reports(count, options.Seed);
            MeasureCompiler(folder, reports);
            MeasureBuild(folder, reports);
        }

        return 0;
    }

    private static void MeasureCompiler(WorkFolder folder, string[] reports)
    {
        Console.WriteLine("| articles | facts | | wall s | CPU s | of it generator s | analyzer s | peak MB | assembly MB |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        var documents = reports.Select((text, i) => new SourceDocument($"docs/{i:00000}.txt", text)).ToList();
        var articles = documents.SelectMany(document => DocumentCompiler.Compile(document).Articles).ToList();
        var facts = articles.Sum(article => article.Figures.Count + article.Quotes.Count);
        var plain = Compiler.Compile(folder, "plain", Plain(folder, reports));
        Print("plain constants", plain);
        var generated = Compiler.Compile(folder, "generated", Generated(folder, articles));
        Print("generated files alone", generated);
        var whole = Compiler.Compile(folder, "whole", CorpusProject.Arguments(folder, documents));
        Print("with the generator", whole);

        var text = reports.Sum(report => (long)Encoding.UTF8.GetByteCount(report));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""

            compiler with the generator / on plain constants: {whole.Run.Wall / plain.Run.Wall:0.00} (wall), {whole.Run.Cpu / plain.Run.Cpu:0.00} (CPU)
            generator / compiler's own work on its files: {whole.GeneratorSeconds / generated.Run.Wall.TotalSeconds:0.00}
            assembly / UTF-8 bytes of the corpus: {(double)whole.AssemblyBytes / text:0.00}; beyond 1.6 times of it, for each fact: {(whole.AssemblyBytes - (1.6 * text)) / facts:0} bytes

            """));

        void Print(string what, CompilerRun compilation) => Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {reports.Length} | {facts} | {what} | {compilation.Run.Wall.TotalSeconds:0.0} | {compilation.Run.Cpu.TotalSeconds:0.0} | {compilation.GeneratorSeconds:0.0} | {compilation.AnalyzerSeconds:0.0} | {compilation.Run.PeakBytes / 1e6:0} | {compilation.AssemblyBytes / 1e6:0.0} |"));
    }

    private static void MeasureBuild(WorkFolder folder, string[] reports)
    {
        Plain(folder, reports);
        folder.Write("plain/plain.csproj", ProjectBuild.File("Library", ""));
        for (var i = 0; i < reports.Length; i++)
        {
            folder.Write($"corpus/docs/{i:00000}.txt", reports[i]);
        }

        folder.Write("corpus/corpus.csproj", ProjectBuild.File("Library", CorpusProject.BuildFiles()));
        Console.WriteLine("| articles | `dotnet build` of | the first s | CPU s | peak MB | again, with the compiler's server s |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
        var plain = Build("plain constants", folder["plain"]);
        var corpus = Build("a corpus", folder["corpus"]);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\na corpus / plain constants: {corpus.First.Wall / plain.First.Wall:0.00} (the first), {corpus.First.Cpu / plain.First.Cpu:0.00} (its CPU), {corpus.Again.Wall / plain.Again.Wall:0.00} (again)\n"));

        (BuildCost First, BuildCost Again) Build(string what, string project)
        {
            ProgramRun.DotNet(project, "restore", "-v", "q");
            var (first, again) = (ProjectBuild.Alone(project), ProjectBuild.Again(project));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {reports.Length} | {what} | {first.Wall.TotalSeconds:0.0} | {first.Cpu.TotalSeconds:0.0} | {first.PeakBytes / 1e6:0} | {again.Wall.TotalSeconds:0.0} |"));
            return (first, again);
        }
    }

    private static List<string> Plain(WorkFolder folder, string[] reports) =>
        [.. reports.Select((report, i) => folder.Write($"plain/{i}.cs", $"namespace Sample;\n\npublic static class Document{i}\n{{\n    public const string Text = {Literal.Of(report)};\n}}\n"))];

    private static List<string> Generated(WorkFolder folder, IReadOnlyList<Article> articles) =>
        [.. CorpusEmitter.EmitAll(articles, new EmissionOptions("Sample", "Corpus", IsPublic: true)).Select(file => folder.Write("generated/" + file.HintName, file.Text))];
}
