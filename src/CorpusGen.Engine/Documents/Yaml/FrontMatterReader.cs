using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents.Yaml;

/// <summary>Cuts a document into parts, each under its block of front matter.</summary>
/// <remarks>
/// A block stands between two lines <c>---</c>. At the document's start it needs one field; further down, where such a line may be a rule or underline
/// a heading, it needs a blank line before it, a known field, and nothing that is not YAML.
/// </remarks>
internal sealed class FrontMatterReader(DocumentText text, ICollection<Problem> problems)
{
    /// <summary>The parts in order; one without metadata where there is no front matter.</summary>
    public IReadOnlyList<DocumentPart> Read()
    {
        var parts = new List<DocumentPart>();
        var current = new DocumentPart(ArticleMetadata.None, default, 0);
        var hasFrontMatter = false;
        for (var line = 1; line <= text.Lines.Count; line++)
        {
            text.Cancellation.ThrowIfCancellationRequested();
            if (!IsFence(line) || !TryFindEnd(line, out var last))
            {
                continue;
            }

            Add(parts, current, text.StartOf(line), hasFrontMatter);
            hasFrontMatter = true;
            current = new DocumentPart(ReadFields(line + 1, last), new TextSpan(text.StartOf(last + 1), 0), text.StartOf(line));
            line = last;
        }

        Add(parts, current, text.Text.Length, hasFrontMatter);
        return parts;
    }

    // What stands before the first block counts only where it says something, or where there is nothing else.
    private void Add(List<DocumentPart> parts, DocumentPart part, int end, bool hasFrontMatter)
    {
        if (hasFrontMatter || end == text.Text.Length || !text.IsBlank(part.Span.Start, end))
        {
            parts.Add(part with { Span = TextSpan.FromBounds(part.Span.Start, end) });
        }
    }

    private ArticleMetadata ReadFields(int firstLine, int lastLine)
    {
        var end = IsFence(lastLine) || IsDocumentEnd(lastLine) ? text.StartOf(lastLine) : text.StartOf(lastLine + 1);
        var span = TextSpan.FromBounds(text.StartOf(firstLine), Math.Max(text.StartOf(firstLine), end));
        return new MetadataReader(text.Path, problems).Read(YamlReader.Read(text, span, problems));
    }

    private bool TryFindEnd(int fence, out int last)
    {
        last = 0;
        var isFirst = text.IsBlank(0, text.StartOf(fence));
        if (!isFirst && text.LineAt(fence - 1).Length > 0)
        {
            return false;
        }

        var fields = 0;
        var known = 0;
        for (var line = fence + 1; line <= text.Lines.Count; line++)
        {
            if (IsFence(line) || IsDocumentEnd(line))
            {
                last = line;
                return known > 0 || (isFirst && fields > 0);
            }

            if (TryFieldName(line, out var name))
            {
                fields++;
                known += MetadataReader.IsKnown(name) ? 1 : 0;
            }
            else if (!IsYamlLike(line) && !(isFirst && fields > 0 && text.LineAt(line - 1).Length > 0))
            {
                // A slip in front matter is for the YAML reader to tell; a paragraph is none.
                break;
            }
        }

        return isFirst && known > 0 && TryEndUnclosed(fence, out last);
    }

    // Front matter that is never closed ends where its fields do.
    private bool TryEndUnclosed(int fence, out int last)
    {
        last = fence;
        while (last < text.Lines.Count && text.LineAt(last + 1).Length > 0 && (TryFieldName(last + 1, out _) || IsYamlLike(last + 1)))
        {
            last++;
        }

        var fault = "The front matter that starts here is never closed: end it with a line '---'.";
        problems.Add(ProblemFactory.InvalidYaml(text.Path, new LinePosition(fence, 1), fault));
        return last > fence;
    }

    private bool IsFence(int line) => Is(line, "---");

    private bool IsDocumentEnd(int line) => Is(line, "...");

    private bool Is(int line, string marks)
    {
        var start = text.StartOf(line);
        if (start == text.Text.Length || text.Text[start] != marks[0])
        {
            return false;
        }

        var span = text.LineAt(line);
        return span.Length == marks.Length && string.CompareOrdinal(text.Text, span.Start, marks, 0, marks.Length) == 0;
    }

    // headline: …
    private bool TryFieldName(int line, out string name)
    {
        var span = text.LineAt(line);
        var end = span.Start;
        while (end < span.End && (char.IsLetterOrDigit(text.Text[end]) || text.Text[end] is '_' or '-'))
        {
            end++;
        }

        name = text.Text.Substring(span.Start, end - span.Start);
        return end > span.Start && end < span.End && text.Text[end] == ':' && (end + 1 == span.End || text.Text[end + 1] is ' ' or '\t');
    }

    // A blank line, a comment, a list item or what goes on a field.
    private bool IsYamlLike(int line)
    {
        var span = text.LineAt(line);
        return span.Length == 0 || text.Text[span.Start] is '#' or ' ' or '\t'
            || (text.Text[span.Start] == '-' && span.Length > 1 && text.Text[span.Start + 1] == ' ');
    }
}
