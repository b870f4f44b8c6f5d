using System.Diagnostics;
using System.Text;
using CorpusGen.Engine.Documents;

namespace CorpusGen.Fuzz;

/// <summary>Makes documents from a seed and tells those at which something does not hold.</summary>
/// <param name="seed">Where the mutations come from.</param>
/// <param name="output">Where to tell.</param>
internal sealed class FuzzRun(ulong seed, TextWriter output)
{
    private const int Batch = 100;

    // Enough to see what is wrong; the rest is likely the same.
    private const int MostFailures = 20;

    private readonly Mutator _mutator = new(Fixtures.Read(FolderOf("seeds"), FolderOf("../shared/seeds")));
    private readonly List<string> _failures = [];
    private TimeSpan _slowest;
    private long _characters;

    /// <summary>Runs.</summary>
    /// <param name="documents">How many documents the engine reads.</param>
    /// <param name="compile">How many of them, from the first on, are compiled too.</param>
    /// <returns>The exit code: 1 where something did not hold.</returns>
    public int Run(int documents, int compile)
    {
        var clock = Stopwatch.StartNew();
        for (var first = 0; first < compile && _failures.Count < MostFailures; first += Batch)
        {
            CheckBatch(first, Math.Min(compile, first + Batch));
        }

        for (var i = 0; i < documents && _failures.Count < MostFailures; i++)
        {
            Check(i);
        }

        output.WriteLine($"seed {seed}: {documents} documents of {_characters} characters read, {compile} compiled, {_failures.Count} failures, "
            + $"slowest {_slowest.TotalMilliseconds:F0} ms, {clock.Elapsed.TotalSeconds:F0} s");
        return _failures.Count == 0 ? 0 : 1;
    }

    private SourceDocument Document(int number) => _mutator.Next(new Dice((seed << 32) + (ulong)number));

    private void Check(int number)
    {
        var document = Document(number);
        var clock = Stopwatch.StartNew();
        var fault = EngineOracle.FaultOf(document);
        _slowest = clock.Elapsed > _slowest ? clock.Elapsed : _slowest;
        _characters += document.Text.Length;
        if (fault is not null)
        {
            Tell(number, document, EngineOracle.FaultOf);
        }
    }

    private void CheckBatch(int first, int end)
    {
        var documents = Enumerable.Range(first, end - first).Select(Document).ToList();
        if (GeneratedOracle.FaultOf(documents) is not { } fault)
        {
            return;
        }

        var alone = documents.FindIndex(document => FaultAlone(document) is not null);
        if (alone >= 0)
        {
            Tell(first + alone, documents[alone], FaultAlone);
        }
        else
        {
            _failures.Add(fault);
            output.WriteLine($"FAILURE: documents {first} to {end} of seed {seed}, none of them alone: {fault}");
        }
    }

    private static string? FaultAlone(SourceDocument document) => GeneratedOracle.FaultOf([document]);

    // The smaller document must fail in the same way: up to its first own text the fault reads the same.
    private void Tell(int number, SourceDocument document, Func<SourceDocument, string?> faultOf)
    {
        var kind = KindOf(faultOf(document)!);
        if (_failures.Contains(kind))
        {
            return;
        }

        _failures.Add(kind);
        var small = Minimiser.Shrink(document, smaller => faultOf(smaller) is { } fault && KindOf(fault) == kind);
        output.WriteLine($"FAILURE: document {number} of seed {seed}: {faultOf(small)}");
        output.WriteLine($"  {small.Path}: \"{Escaped(small.Text)}\"");
        if (small.Sidecar is { } sidecar)
        {
            output.WriteLine($"  sidecar: \"{Escaped(sidecar.Text)}\"");
        }

        if (small.Metadata != ArticleMetadata.None)
        {
            output.WriteLine($"  {Escaped(small.Metadata.ToString())}");
        }

        output.Flush();
    }

    private static string KindOf(string fault) => new([.. fault[..Math.Min(fault.Length, 60)].Split('\'').Where((_, i) => i % 2 == 0).SelectMany(part => part).Where(c => !char.IsDigit(c))]);

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in text)
        {
            escaped.Append(c is >= ' ' and <= '~' and not ('"' or '\\') ? c.ToString() : c == '\n' ? "\\n" : $"\\u{(int)c:X4}");
        }

        return escaped.ToString();
    }

    /// <summary>A folder of the repository, or beside it.</summary>
    public static string FolderOf(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CorpusGen.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? ".", name);
    }
}
