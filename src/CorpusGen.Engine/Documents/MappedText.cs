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

    /// <summary>A piece of a document as it stands there.</summary>
    public static MappedText Of(LineMap lines, string text, int source) => new(text, lines, [0], [source]);

    /// <summary>Where the character at an offset of <see cref="Text"/> stands in the document.</summary>
    public LinePosition PositionOf(int offset) => _lines.PositionOf(SourceOf(offset));

    /// <summary>The offset in the document of the character at an offset of <see cref="Text"/>; 0 where there is no text.</summary>
    public int SourceOf(int offset)
    {
        if (_starts.Length == 0)
        {
            return 0;
        }

        var index = PieceAt(offset);
        return _sources[index] + offset - _starts[index];
    }

    /// <summary>A stretch of this text, which stands where it stood.</summary>
    public MappedText Slice(int start, int length)
    {
        var builder = new Builder(_lines);
        for (var index = PieceAt(start); index < _starts.Length && _starts[index] < start + length; index++)
        {
            var from = Math.Max(start, _starts[index]);
            var to = Math.Min(start + length, EndOf(index));
            builder.Append(Text.Substring(from, to - from), _sources[index] + from - _starts[index]);
        }

        return builder.Build();
    }

    private int PieceAt(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        return index >= 0 ? index : Math.Max(0, ~index - 1);
    }

    private int EndOf(int piece) => piece + 1 < _starts.Length ? _starts[piece + 1] : Text.Length;

    /// <summary>Puts a <see cref="MappedText"/> together.</summary>
    /// <param name="lines">The lines of the document.</param>
    public sealed class Builder(LineMap lines)
    {
        private readonly List<string> _pieces = [];
        private readonly List<int> _starts = [];
        private readonly List<int> _sources = [];

        public int Length { get; private set; }

        /// <summary>Whether the last character is a blank; false where there is none.</summary>
        public bool EndsInSpace => _pieces.Count > 0 && Last[Last.Length - 1] == ' ';

        private string Last => _pieces[_pieces.Count - 1];

        /// <summary>Adds a piece of the document, or words that stand for it, at the offset where it stands.</summary>
        public Builder Append(string text, int sourceOffset)
        {
            if (text.Length > 0)
            {
                _starts.Add(Length);
                _sources.Add(sourceOffset);
                _pieces.Add(text);
                Length += text.Length;
            }

            return this;
        }

        /// <summary>Adds a text with the places of its pieces.</summary>
        public Builder Append(MappedText text)
        {
            for (var i = 0; i < text._starts.Length; i++)
            {
                _starts.Add(Length + text._starts[i]);
                _sources.Add(text._sources[i]);
            }

            if (text.Text.Length > 0)
            {
                _pieces.Add(text.Text);
                Length += text.Text.Length;
            }

            return this;
        }

        /// <summary>Takes blanks away from the end.</summary>
        public Builder TrimEnd()
        {
            while (_pieces.Count > 0 && char.IsWhiteSpace(Last[Last.Length - 1]))
            {
                var last = Last;
                var trimmed = last.TrimEnd();
                Length -= last.Length - trimmed.Length;
                _pieces.RemoveAt(_pieces.Count - 1);
                if (trimmed.Length > 0)
                {
                    _pieces.Add(trimmed);
                }
            }

            while (_starts.Count > 0 && _starts[_starts.Count - 1] >= Length)
            {
                _starts.RemoveAt(_starts.Count - 1);
                _sources.RemoveAt(_sources.Count - 1);
            }

            return this;
        }

        public MappedText Build() => new(string.Concat(_pieces.ToArray()), lines, _starts.ToArray(), _sources.ToArray());
    }
}
