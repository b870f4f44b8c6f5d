using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using CorpusGen.Engine;
using CorpusGen.Engine.Documents;

namespace CorpusGen.Benchmarks;

/// <summary>The engine, document in to article out, on 10 MB of prose, against a plain pass that looks every word up.</summary>
[MemoryDiagnoser]
public class ProseBenchmark
{
    private const int Characters = 10_000_000;

    private string[] _reports = [];
    private FrozenSet<string> _words = FrozenSet<string>.Empty;

    [GlobalSetup]
    public void Setup()
    {
        _reports = Prose.Reports(Characters);
        _words = Prose.Vocabulary.Words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Splits the text into words and looks each up in a frozen set, whatever its capitals: the least that a reader of prose can do.</summary>
    [Benchmark(Baseline = true)]
    public int EveryWordLookedUp()
    {
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = 0;
        foreach (var report in _reports)
        {
            var text = report.AsSpan();
            for (var position = 0; position < text.Length;)
            {
                var start = position;
                while (position < text.Length && char.IsLetterOrDigit(text[position]))
                {
                    position++;
                }

                if (position == start)
                {
                    position++;
                }
                else if (lookup.Contains(text[start..position]))
                {
                    found++;
                }
            }
        }

        return found;
    }

    /// <summary>The engine.</summary>
    [Benchmark]
    public int FiguresAndQuotes()
    {
        var facts = 0;
        foreach (var report in _reports)
        {
            foreach (var article in DocumentCompiler.Compile(new SourceDocument("a.txt", report)).Articles)
            {
                facts += article.Figures.Count + article.Quotes.Count;
            }
        }

        return facts;
    }
}
