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
    private ArticleMetadata _metadata = ArticleMetadata.None;
    private Block? _headline;
    private int _next;

    private HeaderReader(IReadOnlyList<Block> blocks) => _blocks = blocks;

    public static Header Read(IReadOnlyList<Block> blocks)
    {
        var reader = new HeaderReader(blocks);
        reader.ReadPublisher();
        reader.ReadDate();
        reader.ReadHeadline();
        reader.ReadDate();
        reader.ReadByline();
        reader.ReadDate();
        return reader._next < blocks.Count
            ? new Header(reader._metadata, reader._headline, reader._next)
            : new Header(ArticleMetadata.None, null, 0);
    }

    // Two lines and a headline below them are a header block; a headline alone would have paragraphs below its date.
    private void ReadPublisher()
    {
        if (_blocks.Count > 3 && _blocks[1].IsAdjacent && IsDate(1) && _blocks[0].Text.Text.Length <= LongestPublisher
            && HeadingRecognizer.IsTitle(_blocks[2].Text.Text))
        {
            _metadata = _metadata with { Publisher = _blocks[0].Text.Text };
            _next = 1;
        }
    }

    private void ReadDate()
    {
        if (_metadata.DatePublished is null && _next < _blocks.Count && DateReader.TryRead(_blocks[_next].Text.Text, out var date))
        {
            _metadata = _metadata with { DatePublished = date };
            _next++;
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
        if (_next < _blocks.Count && _headline is not null && _blocks[_next].Kind == BlockKind.Paragraph && TryByline(_blocks[_next].Text.Text, out var author))
        {
            _metadata = _metadata with { Author = author };
            _next++;
        }
    }

    private static bool TryByline(string text, out string author)
    {
        author = text.Length <= LongestByline && (text.StartsWith("By ", StringComparison.Ordinal) || text.StartsWith("BY ", StringComparison.Ordinal))
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
            || (block.Kind == BlockKind.Paragraph && HeadingRecognizer.MayBeHeading(block.Text.Text, HeadingRecognizer.LongestHeadline)
                && !CaptionRecognizer.TryRead(block.Text.Text, out _) && !EndMatterRecognizer.IsEndMatter(block.Text.Text));
    }

    // Several short lines on end are a list, whose first line is no headline.
    private bool IsFollowedByText(int index)
    {
        var next = index + 1;
        while (next < _blocks.Count && (IsDate(next) || _blocks[next].Kind == BlockKind.Caption || TryByline(_blocks[next].Text.Text, out _)))
        {
            next++;
        }

        return next < _blocks.Count
            && (_blocks[index].Kind == BlockKind.Heading || !MayBeHeadline(next) || (next + 1 < _blocks.Count && !MayBeHeadline(next + 1)));
    }

    private bool IsDate(int index) => DateReader.TryRead(_blocks[index].Text.Text, out _);
}
