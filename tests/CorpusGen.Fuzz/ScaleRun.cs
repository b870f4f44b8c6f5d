using System.Globalization;
using CorpusGen.Engine.Documents;

namespace CorpusGen.Fuzz;

/// <summary>Gives inputs that are far too large to the command line and to the generator, each in a process of its own, and tells what that takes.</summary>
internal sealed class ScaleRun(TextWriter output)
{
    // Twice the longest line, and a document of the longest with all that is found in it, for each of two processors.
    private const long MostMemory = 2L << 30;

    private static readonly string[] Commands = ["extract", "inspect", "check", "generate"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpusgen-scale-");
    private int _failures;

    /// <summary>Runs.</summary>
    /// <returns>The exit code: 1 where something fails or takes too much.</returns>
    public int Run()
    {
        try
        {
            output.WriteLine("| input | given to | answer | s | MB |");
            output.WriteLine("| --- | --- | --- | --- | --- |");
            Filter(HugeInput.Small);
            foreach (var input in HugeInput.All)
            {
                if (input.File is null)
                {
                    Filter(input);
                }
                else
                {
                    Read(input, input.File);
                }
            }
        }
        finally
        {
            _folder.Delete(recursive: true);
        }

        output.WriteLine($"{_failures} failures");
        return _failures == 0 ? 0 : 1;
    }

    /// <summary>What the generator takes, alone in its process: reads a file as the compiler does and generates.</summary>
    /// <returns>The exit code: 1 where there is no article.</returns>
    public static int Generate(string path)
    {
        using var corpus = GeneratedCorpus.Of([new SourceDocument(path, File.ReadAllText(path))]);
        Console.WriteLine(corpus.Fault ?? $"{corpus.Articles.Count} articles");
        return corpus.Fault is null && corpus.Articles.Count > 0 ? 0 : 1;
    }

    private void Filter(HugeInput input) => Tell(input, "filter", MeasuredRun.Of([Tool, "extract"], input.Write));

    private void Read(HugeInput input, string name)
    {
        var path = Path.Combine(_folder.FullName, name);
        using (var file = File.Create(path))
        {
            input.Write(file);
        }

        foreach (var command in Commands)
        {
            string[] arguments = command == "generate" ? [Tool, command, path, "-o", Path.Combine(_folder.FullName, "generated")] : [Tool, command, path];
            Tell(input, command, MeasuredRun.Of(arguments, _ => { }));
        }

        Tell(input, "generator and compiler", MeasuredRun.Of([typeof(ScaleRun).Assembly.Location, "generate", path], _ => { }));
        File.Delete(path);
    }

    private void Tell(HugeInput input, string given, MeasuredRun run)
    {
        // The command check has an exit code of its own for documents that are refused: 2.
        var isFailure = (run.ExitCode != input.ExitCode && !(given == "check" && run.ExitCode is 0 or 2)) || run.PeakBytes > MostMemory;
        _failures += isFailure ? 1 : 0;
        var (seconds, megabytes) = (run.Processor.TotalSeconds.ToString("F1", CultureInfo.InvariantCulture), run.PeakBytes >> 20);
        output.WriteLine($"| {(isFailure ? "FAILURE: " : "")}{input.Name} | {given} | {run.ExitCode}: {Answer(run.Start)} | {seconds} | {megabytes} |");
        output.Flush();
    }

    // A problem's id, an error or that there are articles: enough to see what became of the input.
    private static string Answer(string start) =>
        start.IndexOf("CORPUS", StringComparison.Ordinal) is >= 0 and var id && start.Length >= id + 10 ? start.Substring(id, 10)
        : start.IndexOf("\"error\":\"", StringComparison.Ordinal) is >= 0 and var error ? start[(error + 9)..].Split('"')[0]
        : start.Contains("\"articles\":[{", StringComparison.Ordinal) ? "an article" : start.Split('\n')[0][..Math.Min(60, start.Split('\n')[0].Length)];

    private static string Tool => Path.Combine(FuzzRun.FolderOf("src"), "CorpusGen.Cli", "bin", "Release", "net10.0", "corpusgen.dll");
}
