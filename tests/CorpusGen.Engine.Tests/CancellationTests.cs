using System.Collections.ObjectModel;
using CorpusGen.Engine.Documents;
using CorpusGen.Engine.Documents.Markup;
using CorpusGen.Engine.Documents.PlainText;
using CorpusGen.Engine.Documents.Yaml;
using CorpusGen.Engine.Extraction.Figures;
using CorpusGen.Engine.Extraction.Quotes;
using CorpusGen.Engine.Extraction.Quotes.Marks;
using CorpusGen.Engine.Extraction.Quotes.Names;
using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;
using Markdig;
using Markdig.Parsers;

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
    public void The_tokens_and_sentences_stop()
    {
        Assert.Throws<OperationCanceledException>(() => Tokenizer.Tokenize(Prose.Body, Stopped));
        Assert.Throws<OperationCanceledException>(() => SentenceSplitter.Split(Prose.Body, Prose.Paragraphs, Prose.Tokens, new TokenBuffer(), Stopped));
    }

    [Fact]
    public void The_reader_stops() =>
        Assert.Throws<OperationCanceledException>(() => DocumentReader.Read(new SourceDocument("a.txt", "It rained."), [], Stopped));

    [Fact]
    public void The_compiler_stops() =>
        Assert.Throws<OperationCanceledException>(() => DocumentCompiler.Compile(new SourceDocument("a.txt", "It rained."), Stopped));

    [Fact]
    public void Every_step_that_goes_over_a_whole_document_stops_inside_it()
    {
        var text = DocumentText.Read("a.md", "headline: Rain\n\nIt rained.\n", Stopped);
        var whole = new TextSpan(0, text.Text.Length);

        Assert.Throws<OperationCanceledException>(() => new FrontMatterReader(text, []).Read());
        Assert.Throws<OperationCanceledException>(() => YamlReader.Read(text, whole, []));
        Assert.Throws<OperationCanceledException>(() => SidecarReader.Read(new Sidecar("a.corpus.yml", "headline: Rain"), [], Stopped));
        Assert.Throws<OperationCanceledException>(() => PlainTextReader.Read(text, whole));
        Assert.Throws<OperationCanceledException>(() => MarkdownReader.TryRead(text, whole, [], out _));
    }

    [Fact]
    public void The_parser_of_Markdown_stops_at_the_next_line()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Insert(0, new StopParser());
        var pipeline = builder.Build();

        Assert.Throws<OperationCanceledException>(() => MarkdownParser.Parse("It rained.", pipeline, StopParser.ContextOf(Stopped)));
        Assert.Single(MarkdownParser.Parse("It rained.", pipeline, StopParser.ContextOf(CancellationToken.None)));
    }

    [Fact]
    public void The_parser_of_Markdown_stops_inside_a_block()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.InlineParsers.Insert(0, new StopParser.Inside());
        var pipeline = builder.Build();

        Assert.Throws<OperationCanceledException>(() => MarkdownParser.Parse("It rained.", pipeline, StopParser.ContextOf(Stopped)));
        Assert.Single(MarkdownParser.Parse("It rained.", pipeline, StopParser.ContextOf(CancellationToken.None)));
    }

    [Fact]
    public void The_readers_of_marks_pieces_and_names_stop_inside_a_text()
    {
        using var host = new CancellationTokenSource();
        var prose = ProseText.Read(Prose.Body, "en", host.Token);
        var marks = QuoteMarkScanner.Scan(prose, []);
        var skeleton = new Skeleton();
        new SkeletonReader(skeleton).Read(prose, new TextSpan(0, prose.Body.Length), marks, [0]);
        host.Cancel();

        Assert.Throws<OperationCanceledException>(() => QuoteMarkScanner.Scan(prose, []));
        Assert.Throws<OperationCanceledException>(() => new NameIndex(skeleton).IndexBefore(0));
        Assert.Throws<OperationCanceledException>(() => new SkeletonReader(skeleton).Read(prose, new TextSpan(0, prose.Body.Length), marks, [0]));
    }

    [Fact]
    public void Nothing_more_is_read_of_fields_once_the_host_has_had_enough()
    {
        using var host = new CancellationTokenSource();
        var problems = new Impatience(host);
        var fields = string.Concat(Enumerable.Repeat("publisher: The Courier\n", 1_000));

        Assert.Throws<OperationCanceledException>(() => SidecarReader.Read(new Sidecar("a.corpus.yml", fields), problems, host.Token));
        Assert.Single(problems);
    }

    /// <summary>A host that has had enough at the first problem.</summary>
    private sealed class Impatience(CancellationTokenSource host) : Collection<Problem>
    {
        protected override void InsertItem(int index, Problem item)
        {
            base.InsertItem(index, item);
            host.Cancel();
        }
    }
}
