using BenchmarkDotNet.Attributes;
using CorpusGen.Engine;
using CorpusGen.Engine.Documents;

namespace CorpusGen.Benchmarks;

/// <summary>The engine on a megabyte of something that is no prose, against a megabyte of prose.</summary>
public class HostileTextBenchmark
{
    private const int Characters = 1_000_000;

    private readonly Dictionary<string, string> _texts = new()
    {
        ["prose"] = string.Join("\n\n", Prose.Reports(Characters).Select(report => report[(report.IndexOf("\n\n", 40, StringComparison.Ordinal) + 2)..])),
        ["digits"] = new string('7', Characters),
        ["quotation marks"] = new string('"', Characters),
        ["commas"] = new string(',', Characters),
        ["one word"] = new string('a', Characters),
        ["quotes without end"] = string.Concat(Enumerable.Repeat("“a” said Lee. ", Characters / 14)),
        ["one hundred and"] = string.Concat(Enumerable.Repeat("one hundred and ", Characters / 16)),
    };

    public IEnumerable<string> Texts => _texts.Keys;

    [ParamsSource(nameof(Texts))]
    public string Text { get; set; } = "";

    [Benchmark]
    public int Compile() => DocumentCompiler.Compile(new SourceDocument("a.txt", _texts[Text])).Articles.Count;
}
