using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Documents.Recognition;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents;

/// <summary>Puts an article together from its blocks: paragraphs into the body, all else beside it.</summary>
internal sealed class DraftBuilder(DocumentText text)
{
    private const string ParagraphBreak = "\n\n";

    private readonly MappedText.Builder _body = new(text.Lines);
    private readonly List<Section> _sections = [];
    private readonly List<Caption> _captions = [];
    private readonly List<EndMatter> _endMatter = [];
    private int _end;

    /// <summary>Adds the blocks of an article.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="isWhole">Whether they are one paragraph that is the whole article, which stays as it stands.</param>
    public void Add(IReadOnlyList<SortedBlock> blocks, bool isWhole)
    {
        var last = blocks.Count - 1;
        while (last >= 0 && blocks[last].Role != BlockRole.Body)
        {
            last--;
        }

        for (var i = 0; i < blocks.Count; i++)
        {
            text.Cancellation.ThrowIfCancellationRequested();
            Add(blocks[i], i == last && !isWhole);
        }
    }

    /// <summary>Adds the heading of the section that starts here.</summary>
    public void AddSection(Block heading)
    {
        var start = _body.Length == 0 ? 0 : _body.Length + ParagraphBreak.Length;
        _sections.Add(new Section(heading.Text.Text, LineOf(heading.Offset), start));
    }

    /// <summary>Sets a line of the header aside that something else overrules.</summary>
    public void AddAside(Block line) => _endMatter.Add(new EndMatter(line.Text.Text, LineOf(line.Offset), null));

    /// <summary>The article.</summary>
    /// <param name="metadata">What is said about it.</param>
    /// <param name="language">Its language.</param>
    /// <param name="offset">Where it starts in the document.</param>
    public ArticleDraft Build(ArticleMetadata metadata, string language, int offset)
    {
        var body = _body.Build();
        return new ArticleDraft(metadata, metadata.Headline ?? HeadlineMaker.Make(body.Text), language, LineOf(offset), body)
        {
            Sections = _sections.ConvertAll(section => section.Start <= body.Length ? section : section with { Start = body.Length }),
            Captions = _captions,
            EndMatter = _endMatter,
        };
    }

    private void Add(SortedBlock sorted, bool isLast)
    {
        switch (sorted.Role)
        {
            case BlockRole.Heading:
                AddSection(sorted.Block);
                break;
            case BlockRole.Caption:
                AddCaption(new Caption(sorted.Caption ?? sorted.Block.Text.Text, sorted.Credit, LineOf(sorted.Block.Offset)));
                break;
            case BlockRole.EndMatter:
                _endMatter.Add(new EndMatter(sorted.Block.Text.Text, LineOf(sorted.Block.Offset), sorted.Language));
                break;
            default:
                AddParagraph(sorted.Block.Text, isLast);
                break;
        }
    }

    // A credit in a paragraph of its own belongs to the picture above it.
    private void AddCaption(Caption caption)
    {
        if (caption.Text.Length == 0 && _captions.Count > 0 && _captions[_captions.Count - 1] is { Credit: null } above)
        {
            _captions[_captions.Count - 1] = above with { Credit = caption.Credit };
        }
        else
        {
            _captions.Add(caption);
        }
    }

    private void AddParagraph(MappedText paragraph, bool isLast)
    {
        var length = isLast ? EndMatterRecognizer.StartOfPrompts(paragraph.Words) : paragraph.Length;
        if (length < paragraph.Length)
        {
            _endMatter.Add(new EndMatter(paragraph.Text.Substring(length), text.PositionOf(paragraph.SourceOf(length)).Line, null));
            paragraph = paragraph.Slice(0, paragraph.Text.Substring(0, length).TrimEnd().Length);
        }

        if (_body.Length > 0)
        {
            AddBreak(paragraph.SourceOf(0));
        }

        _body.Append(paragraph);
        _end = paragraph.SourceOf(paragraph.Length);
    }

    // Where the document has the same break, the body goes on as it does. Elsewhere both characters stand where the paragraph above ends: a
    // break is as long in no document as in another.
    private void AddBreak(int next)
    {
        var asWritten = next == _end + ParagraphBreak.Length && string.CompareOrdinal(text.Text, _end, ParagraphBreak, 0, ParagraphBreak.Length) == 0;
        if (asWritten)
        {
            _body.Append(new Passage(text.Text, new TextSpan(_end, ParagraphBreak.Length)), _end);
        }
        else
        {
            _body.Append("\n", _end).Append("\n", _end);
        }
    }

    private int LineOf(int offset) => text.PositionOf(offset).Line;
}
