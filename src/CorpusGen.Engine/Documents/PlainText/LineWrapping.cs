using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents.PlainText;

/// <summary>Tells whether lines that follow one another were one paragraph before somebody wrapped it.</summary>
/// <remarks>
/// A line is full when the next line's first word would not have fit on it. Lines were wrapped where some full line breaks off in the middle of a
/// sentence, so that the next starts in lower case; then every full line goes on in the next.
/// </remarks>
internal readonly struct LineWrapping
{
    // Nobody wraps more narrowly than a newspaper's column, or more widely than a wide terminal.
    private const int NarrowestColumn = 30;
    private const int WidestColumn = 132;

    private readonly string _text;
    private readonly IReadOnlyList<TextSpan> _lines;
    private readonly int _width;
    private readonly bool _isWrapped;

    public LineWrapping(string text, IReadOnlyList<TextSpan> lines)
    {
        _text = text;
        _lines = lines;
        for (var line = 0; line < lines.Count && lines.Count > 1; line++)
        {
            _width = Math.Max(_width, lines[line].Length);
        }

        for (var next = 1; next < lines.Count && !_isWrapped && _width is >= NarrowestColumn and <= WidestColumn; next++)
        {
            _isWrapped = IsFull(next - 1) && BreaksOff(next);
        }
    }

    /// <summary>Whether a line goes on the paragraph of the line before it.</summary>
    public bool Joins(int line) => _isWrapped && IsFull(line - 1) && !ListMarker.StartsWith(_text, _lines[line]);

    private bool IsFull(int line) => _lines[line].Length + 1 + FirstWordOf(line + 1) > _width;

    private int FirstWordOf(int line)
    {
        var end = _lines[line].Start;
        while (end < _lines[line].End && !char.IsWhiteSpace(_text[end]))
        {
            end++;
        }

        return end - _lines[line].Start;
    }

    private bool BreaksOff(int next) =>
        char.IsLower(_text[_lines[next].Start]) && _text[_lines[next - 1].End - 1] is not ('.' or '!' or '?');
}
