using CorpusGen.Engine.Documents;
using CorpusGen.Engine.Extraction.Figures;
using CorpusGen.Engine.Extraction.Quotes;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Tests;

/// <summary>A host that stops the work gets its answer from every loop that may be long, and no problem is made of it.</summary>
public sealed class CancellationTests
{
    private static readonly CancellationToken Stopped = new(canceled: true);

    private static readonly ProseText Prose = ProseText.Read("Exports fell 16%, “a shock” said Ann Lee.", "en");

    [Fact]
    public void The_figures_stop() => Assert.Throws<OperationCanceledException>(() => FigureExtractor.Extract(Prose, cancellationToken: Stopped));

    [Fact]
    public void The_quotes_stop() => Assert.Throws<OperationCanceledException>(() => QuoteExtractor.Extract(Prose, [], cancellationToken: Stopped));

    [Fact]
    public void The_reader_stops() =>
        Assert.Throws<OperationCanceledException>(() => DocumentReader.Read(new SourceDocument("a.txt", "It rained."), [], Stopped));

    [Fact]
    public void The_compiler_stops() =>
        Assert.Throws<OperationCanceledException>(() => DocumentCompiler.Compile(new SourceDocument("a.txt", "It rained."), Stopped));
}
