using System.Text;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents;

/// <summary>A text put together from pieces of a document, that knows where in the document each piece stands.</summary>
internal sealed class MappedText
{
    private readonly LineMap _lines;
    private readonly int[] _starts;
    private readonly int[] _sources;

    private MappedText(string text, LineMap lines, int[] starts, int[] sources)
    {
        Text = text;
        _lines = lines;
        _starts = starts;
        _sources = sources;
    }

    public string Text { get; }

    /// <summary>Where the character at an offset of <see cref="Text"/> stands in the document.</summary>
    public LinePosition PositionOf(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        if (index < 0)
        {
            index = Math.Max(0, ~index - 1);
        }

        return _starts.Length == 0 ? new LinePosition(1, 1) : _lines.PositionOf(_sources[index] + offset - _starts[index]);
    }

    /// <summary>Puts a <see cref="MappedText"/> together.</summary>
    /// <param name="lines">The lines of the document.</param>
    public sealed class Builder(LineMap lines)
    {
        private readonly StringBuilder _text = new();
        private readonly List<int> _starts = [];
        private readonly List<int> _sources = [];

        public int Length => _text.Length;

        /// <summary>Adds a piece of the document, or words that stand for it, at the offset where it stands.</summary>
        public Builder Append(string text, int sourceOffset)
        {
            if (text.Length > 0)
            {
                _starts.Add(_text.Length);
                _sources.Add(sourceOffset);
                _text.Append(text);
            }

            return this;
        }

        public MappedText Build() => new(_text.ToString(), lines, _starts.ToArray(), _sources.ToArray());
    }
}
