using BenchmarkDotNet.Attributes;
using CorpusGen.Engine;
using CorpusGen.Engine.Documents;
using CorpusGen.Engine.Emission;
using CorpusGen.Engine.Extraction.Figures;
using CorpusGen.Engine.Extraction.Quotes;
using CorpusGen.Engine.Text;

namespace CorpusGen.Benchmarks;

/// <summary>Each stage of the engine alone, on a megabyte of prose.</summary>
[MemoryDiagnoser]
public class StageBenchmark
{
    private const int Characters = 1_000_000;

    private SourceDocument[] _documents = [];
    private ProseText[] _texts = [];
    private DocumentResult[] _results = [];

    [GlobalSetup]
    public void Setup()
    {
        _documents = [.. Prose.Reports(Characters).Select((report, i) => new SourceDocument(i + ".txt", report))];
        _results = [.. _documents.Select(document => DocumentCompiler.Compile(document))];
        _texts = [.. _results.Select(result => ProseText.Read(result.Articles[0].Body, "en"))];
    }

    [Benchmark]
    public int Documents() => _documents.Sum(document => DocumentReader.Read(document, []).Count);

    [Benchmark]
    public int Tokens() => _texts.Sum(text => ProseText.Read(text.Body, "en").Sentences.Length);

    [Benchmark]
    public int Figures() => _texts.Sum(text => FigureExtractor.Extract(text).Count);

    [Benchmark]
    public int Quotes() => _texts.Sum(text => QuoteExtractor.Extract(text, []).Count);

    [Benchmark]
    public int Names() => _results.Sum(result => Naming(result));

    [Benchmark]
    public int Everything() => _documents.Sum(document => DocumentCompiler.Compile(document).Articles.Count);

    [Benchmark]
    public int Emission() => _results.Sum(result =>
        CorpusEmitter.EmitArticles(new ArticleFile(null, new([new NamedArticle(result.Articles[0], "Report")])), new EmissionOptions("Sample", "Corpus", true)).Text.Length);

    private static int Naming(DocumentResult result) => Engine.Naming.MemberNamer.Name(result.Articles[0], [], []).Figures.Count;
}
