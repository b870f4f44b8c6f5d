using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CorpusGen.Engine.Documents.Markup;

/// <summary>Reads Markdown (CommonMark) into blocks of plain prose. What is no prose is left out, and a problem says so.</summary>
internal sealed class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = PipelineThatStops();

    private readonly DocumentText _text;
    private readonly int _start;
    private readonly ICollection<Problem> _problems;
    private readonly List<Block> _blocks = [];

    private MarkdownReader(DocumentText text, int start, ICollection<Problem> problems)
    {
        _text = text;
        _start = start;
        _problems = problems;
    }

    /// <summary>Reads a stretch of a document.</summary>
    /// <returns>False, with a problem, where the markup is too deep or too tangled to be read in bounded time.</returns>
    public static bool TryRead(DocumentText text, TextSpan span, ICollection<Problem> problems, out IReadOnlyList<Block> blocks)
    {
        var markdown = span.In(text.Text);
        var found = new List<Problem>();
        var reader = new MarkdownReader(text, span.Start, found);
        blocks = reader._blocks;
        if (MarkdownCost.IsBounded(markdown) && TryParse(markdown, text.Cancellation, out var document))
        {
            reader.ReadBlocks(document, BlockKind.Paragraph);
            foreach (var problem in found)
            {
                problems.Add(problem);
            }

            return true;
        }

        problems.Add(ProblemFactory.MarkupTooDeep(text.Path, text.PositionOf(span.Start)));
        return false;
    }

    // The parser throws where marks are nested more than 128 deep.
    private static bool TryParse(string markdown, CancellationToken cancellation, out MarkdownDocument document)
    {
        try
        {
            document = MarkdownParser.Parse(markdown, Pipeline, StopParser.ContextOf(cancellation));
            return true;
        }
        catch (ArgumentException)
        {
            document = [];
            return false;
        }
    }

    private static MarkdownPipeline PipelineThatStops()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.BlockParsers.Insert(0, new StopParser());
        builder.InlineParsers.Insert(0, new StopParser.Inside());
        return builder.Build();
    }

    private void ReadBlocks(ContainerBlock container, BlockKind kind)
    {
        foreach (var block in container)
        {
            _text.Cancellation.ThrowIfCancellationRequested();
            switch (block)
            {
                case HeadingBlock heading:
                    ReadLeaf(heading, BlockKind.Heading, heading.Level);
                    break;
                case ParagraphBlock paragraph when IsTable(paragraph):
                    LeaveOut(paragraph, "A table");
                    break;
                case ParagraphBlock paragraph:
                    ReadLeaf(paragraph, kind, 0);
                    break;
                case HtmlBlock html:
                    LeaveOut(html, html.Type == HtmlBlockType.Comment ? "An HTML comment" : "A block of HTML");
                    break;
                case CodeBlock code:
                    LeaveOut(code, "A block of code");
                    break;
                case ContainerBlock inner:
                    ReadBlocks(inner, BlockKind.Item);
                    break;
            }
        }
    }

    private void ReadLeaf(LeafBlock leaf, BlockKind kind, int level)
    {
        // No heading is so long, and what is one must fit into a literal.
        (kind, level) = leaf.Span.Length > DocumentLimits.LongestField ? (BlockKind.Item, 0) : (kind, level);
        var span = TextSpan.FromBounds(_start + leaf.Span.Start, Math.Min(_start + leaf.Span.End + 1, _text.Text.Length));
        var (words, pictures) = new InlineReader(_text, _start, span, _problems).Read(leaf.Inline);
        var first = _blocks.Count;
        foreach (var picture in pictures)
        {
            AddPicture(picture, words, pictures.Count == 1 && kind != BlockKind.Heading, out var taken);
            words = taken ? null : words;
        }

        if (words is { Text.Length: > 0 })
        {
            var block = new Block(kind, words, words.SourceOf(0)) { Level = level };
            _blocks.Insert(_blocks.FindIndex(first, picture => picture.Offset > block.Offset) is >= 0 and var index ? index : _blocks.Count, block);
        }
    }

    // Words that stand beside a single picture and are a credit, are its credit: ![A harbour](harbour.jpg) *Photo: J. Doe*
    private void AddPicture(Block picture, MappedText? words, bool isAlone, out bool taken)
    {
        taken = false;
        if (isAlone && picture.Credit is null && words is { Text.Length: > 0 }
            && Recognition.CaptionRecognizer.TryRead(words.Text, out var caption) && caption.Text.Length == 0)
        {
            picture = picture with { Credit = caption.Credit };
            taken = true;
        }

        _blocks.Add(picture);
    }

    private void LeaveOut(Markdig.Syntax.Block block, string what) =>
        _problems.Add(ProblemFactory.MarkupLeftOut(_text.Path, _text.PositionOf(_start + Math.Max(0, block.Span.Start)), what));

    // CommonMark has no tables; the row of dashes under the first row gives one away: |---|---|
    private bool IsTable(ParagraphBlock paragraph)
    {
        var start = _start + paragraph.Span.Start;
        var firstLine = _text.PositionOf(start).Line;
        if (firstLine == _text.Lines.Count || _text.StartOf(firstLine + 1) > _start + paragraph.Span.End)
        {
            return false;
        }

        var second = _text.LineAt(firstLine + 1).In(_text.Text).TrimStart(' ', '>', '\t');
        return second.IndexOf('|') >= 0 && second.IndexOf('-') >= 0 && second.All(c => c is '|' or '-' or ':' or ' ' or '\t');
    }
}
