using System.Globalization;
using System.Text.Json;
using CorpusGen.Engine;
using CorpusGen.Engine.Documents;
using CorpusGen.Engine.Emission;

namespace CorpusGen.Benchmarks.Builds;

/// <summary>What an app pays for a corpus of which it uses one article: start-up, memory and size, against the same corpus loaded as JSON.</summary>
internal static class StartupCommand
{
    private const int Runs = 15;

    private const string Project =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <InvariantGlobalization>true</InvariantGlobalization>
            <UseAppHost>false</UseAppHost>
          </PropertyGroup>
        </Project>
        """;

    private const string Records =
        """

        internal sealed record Document(string Id, string Headline, string Body, Fact[] Figures, Fact[] Quotes);

        internal sealed record Fact(string? Name, string Text, decimal? Value, int Start, int Length);
        """;

    private const string FromJson =
        """
        using System.Text.Json;

        var articles = JsonSerializer.Deserialize<Document[]>(System.IO.File.ReadAllBytes(args[0]))!;
        System.Console.WriteLine(System.Array.Find(articles, article => article.Id == args[1])!.Body.Length);
        """;

    private const string FromJsonWithSourceGenerator =
        """
        using System.Text.Json;
        using System.Text.Json.Serialization;

        var articles = JsonSerializer.Deserialize(System.IO.File.ReadAllBytes(args[0]), Context.Default.DocumentArray)!;
        System.Console.WriteLine(System.Array.Find(articles, article => article.Id == args[1])!.Body.Length);

        [JsonSerializable(typeof(Document[]))]
        internal sealed partial class Context : JsonSerializerContext;
        """;

    public static int Run(CommandOptions options)
    {
        using var folder = new WorkFolder(options.Keep);
        var count = options.ArticlesOr(5_000)[0];
        var articles = Prose.Reports(count, options.Seed).SelectMany((text, i) => DocumentCompiler.Compile(new SourceDocument($"docs/{i:00000}.txt", text)).Articles).ToList();
        var wanted = articles.GroupBy(article => article.Name, StringComparer.OrdinalIgnoreCase).Where(namesakes => namesakes.Count() == 1).ElementAt(count / 4).Single();
        folder.Write("corpus.json", JsonSerializer.Serialize(articles.Select(article => new
        {
            article.Id,
            article.Headline,
            article.Body,
            Figures = article.Figures.Select(figure => new { figure.Name, figure.Text, figure.Value, figure.Span.Start, figure.Span.Length }),
            Quotes = article.Quotes.Select(quote => new { quote.Name, quote.Text, quote.Span.Start, quote.Span.Length }),
        })));
        foreach (var file in CorpusEmitter.EmitAll(articles, new EmissionOptions("Sample", "Corpus", IsPublic: true)))
        {
            foreach (var app in (string[])["member", "figure", "lookup"])
            {
                folder.Write($"{app}/{file.HintName}", file.Text);
            }
        }

        var apps = new[]
        {
            ("no corpus", App(folder, "none", "System.Console.WriteLine(args[1].Length);")),
            ("one article, by its member", App(folder, "member", $"System.Console.WriteLine(Sample.Corpus.{wanted.Name}.Article.Body.Length);")),
            ("one figure, by its member", App(folder, "figure", $"System.Console.WriteLine(Sample.Corpus.{wanted.Name}.Figures.{wanted.Figures.First(figure => figure.Name is not null).Name}.Text.Length);")),
            ("one article, by its identifier", App(folder, "lookup", "System.Console.WriteLine(Sample.Corpus.FindArticle(args[1])!.Body.Length);")),
            ("JSON, System.Text.Json", App(folder, "json", FromJson + Records)),
            ("JSON, with its source generator", App(folder, "jsongenerated", FromJsonWithSourceGenerator + Records)),
        };

        // One after the other in every round, so that what else the machine does falls on all alike.
        var runs = Enumerable.Range(0, Runs)
            .SelectMany(_ => apps.Select(app => (app.Item1, Run: ProgramRun.DotNet(folder.Path, app.Item2, folder["corpus.json"], wanted.Id))))
            .ToLookup(run => run.Item1, run => run.Run);
        var none = Median(runs["no corpus"], run => run.Wall.TotalMilliseconds);
        Console.WriteLine($"| {count} articles | start to end ms | more than without a corpus | peak MB | size MB |");
        Console.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (var (name, path) in apps)
        {
            var wall = Median(runs[name], run => run.Wall.TotalMilliseconds);
            var data = name.StartsWith("JSON", StringComparison.Ordinal) ? new FileInfo(folder["corpus.json"]).Length : 0;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {wall:0} | {wall - none:0} ms, {wall / none:0.00} times | {Median(runs[name], run => run.PeakBytes / 1e6):0} | {(new FileInfo(path).Length + data) / 1e6:0.0} |"));
        }

        var trimmed = new FileInfo(Published(folder, "member", "-p:PublishTrimmed=true", "-p:UseAppHost=true", "--self-contained")).Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nThe app that uses one article, by its member: {new FileInfo(apps[1].Item2).Length:#,0} bytes, and {trimmed:#,0} trimmed."));
        return 0;
    }

    private static string App(WorkFolder folder, string name, string program)
    {
        folder.Write($"{name}/{name}.csproj", Project);
        folder.Write($"{name}/Program.cs", program);
        ProgramRun.DotNet(folder[name], "build", "-c", "Release", "-v", "q", "--nologo", "-o", folder[$"{name}-out"]);
        return folder[$"{name}-out/{name}.dll"];
    }

    private static string Published(WorkFolder folder, string name, params string[] arguments)
    {
        ProgramRun.DotNet(folder[name], ["publish", "-c", "Release", "-v", "q", "--nologo", "--use-current-runtime", "-o", folder[$"{name}-published"], .. arguments]);
        return folder[$"{name}-published/{name}.dll"];
    }

    private static double Median(IEnumerable<ProgramRun> runs, Func<ProgramRun, double> of) => runs.Select(of).Order().ElementAt(Runs / 2);
}
