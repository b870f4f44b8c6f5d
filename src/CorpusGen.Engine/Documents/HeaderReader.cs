using CorpusGen.Engine.Documents.Dates;
using CorpusGen.Engine.Documents.Recognition;

namespace CorpusGen.Engine.Documents;

/// <summary>Reads the lines above the first paragraph: publisher, date, headline, byline.</summary>
/// <remarks>
/// The header block has publisher and date on two lines that follow one another, then the headline: <c>The Courier / 2025-09-02 / (blank) / Harbour opens</c>.
/// Without it, a short first line is the headline, and a date line behind it tells the day: <c>Harbour opens / (blank) / Friday, July 21, 2017</c>.
/// </remarks>
internal sealed class HeaderReader
{
    // By J. Doe and A. Name
    private const int LongestByline = 80;

    private const int LongestPublisher = 80;

    private readonly IReadOnlyList<Block> _blocks;
    private readonly List<(ArticleMetadata Says, Block Line)> _lines = [];
    private ArticleMetadata _metadata = ArticleMetadata.None;
    private Block? _headline;
    private int _next;

    private HeaderReader(IReadOnlyList<Block> blocks, int first)
    {
        _blocks = blocks;
        _next = first;
    }

    public static Header Read(IReadOnlyList<Block> blocks)
    {
        // Pictures may stand above the headline.
        var pictures = 0;
        while (pictures < blocks.Count && blocks[pictures].Kind == BlockKind.Caption)
        {
            pictures++;
        }

        var reader = new HeaderReader(blocks, pictures);
        reader.ReadPublisher();
        reader.ReadDate();
        reader.ReadHeadline();
        reader.ReadDate();
        reader.ReadByline();
        reader.ReadDate();
        return reader._next == blocks.Count
            ? new Header(ArticleMetadata.None, null, blocks)
            : reader.ToHeader(pictures);
    }

    // Where no line at the top is the headline, a first heading of the first level further down is.
    private Header ToHeader(int pictures)
    {
        var rest = new List<Block>(_blocks.Count);
        for (var i = 0; i < _blocks.Count; i++)
        {
            if (i < pictures || i >= _next)
            {
                rest.Add(_blocks[i]);
            }
        }

        if (_headline is null && rest.Count > 1 && rest.Find(block => block.Kind == BlockKind.Heading) is { Level: 1 } heading)
        {
            _headline = heading;
            rest.Remove(heading);
        }

        return new Header(_metadata, _headline, rest) { Lines = _lines };
    }

    /// <summary>The headlines of the header blocks below the first, each with the block that it starts with: of articles run together.</summary>
    /// <param name="blocks">The blocks of an article.</param>
    /// <param name="cancellationToken">Stops the work between blocks.</param>
    public static IEnumerable<(Block Start, string Headline)> FurtherHeaders(IReadOnlyList<Block> blocks, CancellationToken cancellationToken)
    {
        for (var index = 1; index < blocks.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IsHeaderBlock(blocks, index, out _))
            {
                yield return (blocks[index], blocks[index + 2].Text.Text);
            }
        }
    }

    // Two lines and a headline below them are a header block; a headline alone would have paragraphs below its date.
    private static bool IsHeaderBlock(IReadOnlyList<Block> blocks, int index, out string date)
    {
        date = "";
        return index + 3 < blocks.Count && blocks[index + 1].IsAdjacent && TryDate(blocks[index + 1], out date)
            && blocks[index].Text.Length <= LongestPublisher && HeadingRecognizer.IsTitle(blocks[index + 2].Text.Text);
    }

    private void ReadPublisher()
    {
        if (IsHeaderBlock(_blocks, _next, out var date))
        {
            Take(new ArticleMetadata(Publisher: _blocks[_next].Text.Text));
            Take(new ArticleMetadata(DatePublished: date));
        }
    }

    private void ReadDate()
    {
        if (_metadata.DatePublished is null && _next < _blocks.Count && TryDate(_blocks[_next], out var date))
        {
            Take(new ArticleMetadata(DatePublished: date));
        }
    }

    private void ReadHeadline()
    {
        if (_metadata.Publisher is not null || (MayBeHeadline(_next) && IsFollowedByText(_next)))
        {
            _headline = _blocks[_next++];
        }
    }

    private void ReadByline()
    {
        if (_next < _blocks.Count && _headline is not null && _blocks[_next].Kind == BlockKind.Paragraph && TryByline(_blocks[_next], out var author))
        {
            Take(new ArticleMetadata(Author: author));
        }
    }

    private void Take(ArticleMetadata says)
    {
        _metadata = _metadata.Or(says);
        _lines.Add((says, _blocks[_next++]));
    }

    private static bool TryByline(Block block, out string author)
    {
        var text = block.Text.Length <= LongestByline ? block.Text.Text : "";
        author = text.StartsWith("By ", StringComparison.Ordinal) || text.StartsWith("BY ", StringComparison.Ordinal)
            ? text.Substring(3).Trim()
            : "";
        return author.Length > 0 && author[author.Length - 1] is not ('.' or '!' or '?' or ':' or ',') && Names.AreAll(author);
    }

    private bool MayBeHeadline(int index)
    {
        if (index >= _blocks.Count)
        {
            return false;
        }

        var block = _blocks[index];
        return block.Kind == BlockKind.Heading
            || (block.Kind == BlockKind.Paragraph && HeadingRecognizer.MayBeHeading(block.Text, HeadingRecognizer.LongestHeadline)
                && !CaptionRecognizer.TryRead(block.Text.Words, out _) && !EndMatterRecognizer.IsEndMatter(block.Text.Words));
    }

    // Several short lines on end are a list, whose first line is no headline.
    private bool IsFollowedByText(int index)
    {
        var next = index + 1;
        while (next < _blocks.Count && (IsDate(_blocks[next]) || _blocks[next].Kind == BlockKind.Caption || TryByline(_blocks[next], out _)))
        {
            next++;
        }

        return next < _blocks.Count
            && (_blocks[index].Kind == BlockKind.Heading || !MayBeHeadline(next) || (next + 1 < _blocks.Count && !MayBeHeadline(next + 1)));
    }

    private static bool IsDate(Block block) => TryDate(block, out _);

    private static bool TryDate(Block block, out string date)
    {
        date = "";
        return DateReader.MayBeDate(block.Text.Words.AsSpan()) && DateReader.TryRead(block.Text.Text, out date);
    }
}
