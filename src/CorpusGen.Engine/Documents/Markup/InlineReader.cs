using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;
using Markdig.Syntax.Inlines;

namespace CorpusGen.Engine.Documents.Markup;

/// <summary>Reads the inside of a Markdown paragraph or heading as plain words, each at its place in the document.</summary>
/// <param name="text">The document.</param>
/// <param name="start">Where the Markdown starts in it.</param>
/// <param name="block">Where the paragraph or heading stands in it.</param>
/// <param name="problems">Where to tell what is left out.</param>
internal sealed class InlineReader(DocumentText text, int start, TextSpan block, ICollection<Problem> problems)
{
    private static readonly char[] LineEnds = ['\n', '\r'];

    private readonly List<Block> _pictures = [];
    private int _next = block.Start;

    /// <summary>Reads the words, and the words of the pictures among them.</summary>
    public (MappedText Words, IReadOnlyList<Block> Pictures) Read(ContainerInline? inlines)
    {
        var builder = new MappedText.Builder(text.Lines);
        if (inlines is not null)
        {
            Append(inlines, builder);
        }

        return (Trimmed(builder.TrimEnd().Build()), _pictures);
    }

    // The parser bounds the depth, so the recursion is bounded too.
    private void Append(ContainerInline container, MappedText.Builder builder)
    {
        foreach (var inline in container)
        {
            var span = SpanOf(inline);
            switch (inline)
            {
                case LiteralInline literal:
                    Append(literal.Content.ToString(), span.Start, span.End, builder);
                    break;
                case CodeInline code:
                    Append(code.Content, Math.Min(span.Start + code.DelimiterCount, span.End), span.End, builder);
                    break;
                case HtmlEntityInline entity:
                    AppendAt(TextCleaner.Clean(entity.Transcoded.ToString()), span.Start, builder);
                    break;
                case AutolinkInline link:
                    Append(link.Url, span.Start, span.End, builder);
                    break;
                case LineBreakInline:
                    AppendSpace(span.Start, builder);
                    break;
                case HtmlInline html:
                    Append(html, span.Start, builder);
                    break;
                case LinkInline { IsImage: true } picture:
                    AddPicture(picture, span);
                    break;
                case ContainerInline inner:
                    Append(inner, builder);
                    break;
            }
        }
    }

    // The parser misplaces inlines behind a tab, such as the word in "# <tab>&x".
    private TextSpan SpanOf(Inline inline) => IsPlaced(inline)
        ? TextSpan.FromBounds(start + inline.Span.Start, start + inline.Span.End + 1)
        : TextSpan.FromBounds(_next, Math.Max(_next, block.End));

    private bool IsPlaced(Inline inline) =>
        inline.Span.Start <= inline.Span.End && start + inline.Span.Start >= _next && start + inline.Span.End < block.End;

    // Tags that set words apart vanish like emphasis does; a line break is a blank; a comment is left out.
    private void Append(HtmlInline html, int from, MappedText.Builder builder)
    {
        if (html.Tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            problems.Add(ProblemFactory.MarkupLeftOut(text.Path, text.PositionOf(from), "An HTML comment"));
        }
        else if (html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
        {
            AppendSpace(from, builder);
        }
    }

    // The title is the credit; where there is no other text it is all there is of the caption.
    private void AddPicture(LinkInline picture, TextSpan span)
    {
        var builder = new MappedText.Builder(text.Lines);
        Append(picture, builder);
        builder.TrimEnd();
        var title = TextCleaner.Clean(picture.Title ?? "").Trim();
        var hasWords = builder.Length > 0;
        if (!hasWords)
        {
            Append(title, span.Start, span.End, builder);
        }

        if (builder.Length > 0)
        {
            var credit = hasWords && title.Length > 0 ? DocumentLimits.Cut(Recognition.CaptionRecognizer.CreditIn(title), DocumentLimits.LongestField) : null;
            _pictures.Add(new Block(BlockKind.Caption, Trimmed(builder.Build()), span.Start) { Credit = credit });
        }
    }

    // The words stand in the document behind the marks that open them, mostly in one piece.
    private void Append(string words, int from, int end, MappedText.Builder builder)
    {
        var at = IndexOf(words, from, end);
        if (at < 0 && text.Text.IndexOfAny(LineEnds, from, end - from) < 0)
        {
            at = IndexOf(words, _next, block.End);
        }

        if (at >= 0)
        {
            builder.Append(words, at);
            _next = at + words.Length;
        }
        else
        {
            AppendEach(words, from, end, builder);
        }
    }

    // Code that runs over a line's end has a blank there and lacks the next line's indent and marks.
    private void AppendEach(string words, int from, int end, MappedText.Builder builder)
    {
        foreach (var c in words)
        {
            var at = c == ' ' ? from : IndexOf(c.ToString(), from, end);
            from = at < 0 ? end : at;
            AppendAt(c.ToString(), from, builder);
            from = Math.Min(from + 1, end);
        }
    }

    private int IndexOf(string words, int from, int end) =>
        words.Length > 0 && end - from >= words.Length ? text.Text.IndexOf(words, from, end - from, StringComparison.Ordinal) : -1;

    private static void AppendAt(string words, int from, MappedText.Builder builder)
    {
        foreach (var c in words)
        {
            builder.Append(c is '\n' or '\r' ? " " : c.ToString(), from);
        }
    }

    private static void AppendSpace(int from, MappedText.Builder builder)
    {
        if (builder.Length > 0 && !builder.EndsInSpace)
        {
            builder.Append(" ", from);
        }
    }

    private static MappedText Trimmed(MappedText words)
    {
        var first = 0;
        while (first < words.Text.Length && char.IsWhiteSpace(words.Text[first]))
        {
            first++;
        }

        return first == 0 ? words : words.Slice(first, words.Text.Length - first);
    }
}
