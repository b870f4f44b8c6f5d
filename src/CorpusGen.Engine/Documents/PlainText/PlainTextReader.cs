using CorpusGen.Engine.Documents.Dates;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents.PlainText;

/// <summary>Reads plain text into blocks: lines between blank lines, each a paragraph, or folded where they were wrapped by hand.</summary>
internal static class PlainTextReader
{
    // Paragraphs that are shorter on average make the list grow.
    private const int ShortParagraph = 256;

    /// <summary>Reads a stretch of a document that starts and ends where lines do.</summary>
    public static IReadOnlyList<Block> Read(DocumentText text, TextSpan span)
    {
        var blocks = new List<Block>(1 + (span.Length / ShortParagraph));
        var group = new List<TextSpan>();
        for (var line = text.PositionOf(span.Start).Line; line <= text.Lines.Count && text.StartOf(line) < span.End; line++)
        {
            text.Cancellation.ThrowIfCancellationRequested();
            var words = TrimStart(text, text.LineAt(line));
            if (words.Length > 0)
            {
                group.Add(words);
            }
            else
            {
                AddGroup(text, group, blocks);
            }
        }

        AddGroup(text, group, blocks);
        return blocks;
    }

    private static void AddGroup(DocumentText text, List<TextSpan> lines, List<Block> blocks)
    {
        var wrapping = new LineWrapping(text.Text, lines);
        var first = 0;
        for (var next = 1; next <= lines.Count; next++)
        {
            text.Cancellation.ThrowIfCancellationRequested();
            if (next == lines.Count || IsAlone(text, lines[next - 1]) || IsAlone(text, lines[next]) || !wrapping.Joins(next))
            {
                blocks.Add(ReadBlock(text, lines, first, next));
                first = next;
            }
        }

        lines.Clear();
    }

    private static Block ReadBlock(DocumentText text, List<TextSpan> lines, int first, int next)
    {
        var line = lines[first];
        var words = next == first + 1 ? MappedText.Of(text, line) : Fold(text, lines, first, next);
        var kind = ListMarker.StartsWith(text.Text, line) ? BlockKind.Item : BlockKind.Paragraph;
        return new Block(kind, words, line.Start) { IsAdjacent = first > 0 };
    }

    private static MappedText Fold(DocumentText text, List<TextSpan> lines, int first, int next)
    {
        var builder = new MappedText.Builder(text.Lines);
        for (var i = first; i < next; i++)
        {
            builder.Append(i > first ? " " : "", lines[Math.Max(first, i - 1)].End).Append(lines[i].In(text.Text), lines[i].Start);
        }

        return builder.Build();
    }

    // A date line is never a part of a wrapped paragraph: publisher, date.
    private static bool IsAlone(DocumentText text, TextSpan line) =>
        DateReader.MayBeDate(text.Text.AsSpan(line.Start, line.Length)) && DateReader.TryRead(line.In(text.Text), out _);

    private static TextSpan TrimStart(DocumentText text, TextSpan line)
    {
        var start = line.Start;
        while (start < line.End && char.IsWhiteSpace(text.Text[start]))
        {
            start++;
        }

        return TextSpan.FromBounds(start, line.End);
    }
}
