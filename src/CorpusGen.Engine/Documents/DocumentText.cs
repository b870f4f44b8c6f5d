using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents;

/// <summary>What stands in a document or sidecar, made clean, with its lines and the path to show.</summary>
internal sealed class DocumentText
{
    private DocumentText(string path, string text, CancellationToken cancellation)
    {
        Cancellation = cancellation;
        Path = path;
        Text = TextCleaner.Clean(text, out var isLatin);
        Lines = new LineMap(Text);
        IsLatin = isLatin && !IsMarkdown;
    }

    public string Path { get; }

    public string Text { get; }

    public LineMap Lines { get; }

    /// <summary>Asks whoever reads it to stop; all that goes on over the whole text looks at it.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>Whether the path tells Markdown.</summary>
    public bool IsMarkdown =>
        Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || Path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether its blocks have no letters of other scripts. Of Markdown this is not known: its entities stand for letters.</summary>
    public bool IsLatin { get; }

    public static DocumentText Read(string path, string text, CancellationToken cancellation = default) => new(path, text, cancellation);

    public LinePosition PositionOf(int offset) => Lines.PositionOf(offset);

    /// <summary>A line without white space at its end, and without its line end.</summary>
    /// <param name="line">The line, counted from 1.</param>
    public TextSpan LineAt(int line)
    {
        var start = Lines.StartOf(line);
        var end = line < Lines.Count ? Lines.StartOf(line + 1) : Text.Length;
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The offset at which a line starts; the end of the text for the line behind the last.</summary>
    /// <param name="line">The line, counted from 1.</param>
    public int StartOf(int line) => line <= Lines.Count ? Lines.StartOf(line) : Text.Length;

    /// <summary>Whether nothing but white space stands between two offsets.</summary>
    public bool IsBlank(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        return start >= end;
    }
}
