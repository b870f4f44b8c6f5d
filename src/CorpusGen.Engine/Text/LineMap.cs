namespace CorpusGen.Engine.Text;

/// <summary>A place in a document, both numbers counted from 1.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column, in UTF-16 units.</param>
public readonly record struct LinePosition(int Line, int Column);

/// <summary>Tells the line and column of an offset. Lines end in LF, CR LF or CR.</summary>
internal sealed class LineMap
{
    // Lines that are shorter on average make the list grow.
    private const int ShortLine = 128;

    private static readonly char[] LineEnds = ['\n', '\r'];

    private readonly List<int> _starts;

    public LineMap(string text)
    {
        _starts = new List<int>(1 + (text.Length / ShortLine)) { 0 };
        for (var i = text.IndexOfAny(LineEnds); i >= 0; i = text.IndexOfAny(LineEnds, i + 1))
        {
            if (text[i] == '\n' || i + 1 == text.Length || text[i + 1] != '\n')
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>How many lines there are; the last may be empty.</summary>
    public int Count => _starts.Count;

    /// <summary>The offset at which a line starts.</summary>
    /// <param name="line">The line, counted from 1.</param>
    public int StartOf(int line) => _starts[line - 1];

    public LinePosition PositionOf(int offset)
    {
        var index = _starts.BinarySearch(offset);
        if (index < 0)
        {
            index = ~index - 1;
        }

        return new LinePosition(index + 1, offset - _starts[index] + 1);
    }
}
