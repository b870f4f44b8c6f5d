using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;
using Markdig.Syntax.Inlines;

namespace CorpusGen.Engine.Documents.Markup;

/// <summary>Reads the inside of a Markdown paragraph or heading as plain words, each at its place in the document.</summary>
internal sealed class InlineReader(DocumentText text, int start, ICollection<Problem> problems)
{
    private readonly List<Block> _pictures = [];

    /// <summary>Reads the words, and the words of the pictures among them.</summary>
    /// <param name="inlines">What stands in the paragraph.</param>
    /// <param name="offset">Where the paragraph starts in the document.</param>
    public (MappedText Words, IReadOnlyList<Block> Pictures) Read(ContainerInline? inlines, int offset)
    {
        var builder = new MappedText.Builder(text.Lines);
        if (inlines is not null)
        {
            Append(inlines, builder, offset);
        }

        var words = builder.TrimEnd().Build();
        return (Trimmed(words), _pictures);
    }

    // The parser bounds the depth, so the recursion is bounded too.
    private void Append(ContainerInline container, MappedText.Builder builder, int offset)
    {
        foreach (var inline in container)
        {
            var from = inline.Span.Start >= 0 && inline.Span.End >= inline.Span.Start ? start + inline.Span.Start : offset;
            switch (inline)
            {
                case LiteralInline literal:
                    Append(literal.Content.ToString(), from, start + inline.Span.End + 1, builder);
                    break;
                case CodeInline code:
                    Append(code.Content, from, start + inline.Span.End + 1, builder);
                    break;
                case HtmlEntityInline entity:
                    AppendAt(TextCleaner.Clean(entity.Transcoded.ToString()), from, builder);
                    break;
                case AutolinkInline link:
                    Append(link.Url, from, start + inline.Span.End + 1, builder);
                    break;
                case LineBreakInline:
                    AppendSpace(from, builder);
                    break;
                case HtmlInline html:
                    Append(html, from, builder);
                    break;
                case LinkInline { IsImage: true } picture:
                    AddPicture(picture, from);
                    break;
                case ContainerInline inner:
                    Append(inner, builder, from);
                    break;
            }

            offset = inline.Span.End >= 0 ? start + inline.Span.End + 1 : offset;
        }
    }

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

    private void AddPicture(LinkInline picture, int from)
    {
        var builder = new MappedText.Builder(text.Lines);
        Append(picture, builder, from);
        var words = Trimmed(builder.TrimEnd().Build());
        var title = picture.Title?.Trim();
        if (words.Text.Length > 0 || !string.IsNullOrEmpty(title))
        {
            var credit = string.IsNullOrEmpty(title) ? null : Recognition.CaptionRecognizer.CreditIn(TextCleaner.Clean(title!));
            _pictures.Add(new Block(BlockKind.Caption, words, from) { Credit = credit });
        }
    }

    // The words stand as they are in the document, behind the marks that open them, or else are mapped to where they start.
    private void Append(string words, int from, int end, MappedText.Builder builder)
    {
        end = Math.Min(end, text.Text.Length);
        var at = words.Length > 0 && end - from >= words.Length
            ? text.Text.IndexOf(words, from, end - from, StringComparison.Ordinal)
            : -1;
        if (at >= 0)
        {
            builder.Append(words, at);
        }
        else
        {
            AppendAt(words, from, builder);
        }
    }

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
