using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents;

/// <summary>A text put together from pieces of a document, that knows where in the document each piece stands.</summary>
internal sealed class MappedText
{
    private const int MostKept = 65_536;

    private static readonly int[] One = [0];

    // Texts are put together in here.
    [ThreadStatic]
    private static char[]? _buffer;

    private readonly LineMap _lines;
    private readonly int[] _starts;
    private readonly int[]? _sources;
    private string? _text;

    private MappedText(Passage words, LineMap lines, int[] starts, int[]? sources)
    {
        Words = words;
        _lines = lines;
        _starts = starts;
        _sources = sources;
    }

    /// <summary>The text, copied when it is first asked for.</summary>
    public string Text => _text ??= Words.ToString();

    /// <summary>The text where it stands.</summary>
    public Passage Words { get; }

    /// <summary>How many characters it has.</summary>
    public int Length => Words.Length;

    /// <summary>A piece of a document as it stands there.</summary>
    public static MappedText Of(DocumentText document, TextSpan span) => new(new Passage(document.Text, span), document.Lines, One, null);

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
        return SourceAt(index) + offset - _starts[index];
    }

    /// <summary>A stretch of this text, which stands where it stood.</summary>
    public MappedText Slice(int start, int length)
    {
        var builder = new Builder(_lines);
        for (var index = PieceAt(start); index < _starts.Length && _starts[index] < start + length; index++)
        {
            var from = Math.Max(start, _starts[index]);
            var to = Math.Min(start + length, EndOf(index));
            builder.Append(Words.Slice(from, to - from), SourceAt(index) + from - _starts[index]);
        }

        return builder.Build();
    }

    // A piece of the document as it stands there has no list of places.
    private int SourceAt(int piece) => _sources is null ? Words.Start : _sources[piece];

    private int PieceAt(int offset)
    {
        if (_starts.Length == 1)
        {
            return 0;
        }

        var index = Array.BinarySearch(_starts, offset);
        return index >= 0 ? index : Math.Max(0, ~index - 1);
    }

    private int EndOf(int piece) => piece + 1 < _starts.Length ? _starts[piece + 1] : Length;

    /// <summary>Puts a <see cref="MappedText"/> together.</summary>
    /// <param name="lines">The lines of the document.</param>
    public sealed class Builder(LineMap lines)
    {
        private readonly List<Passage> _pieces = [];
        private readonly List<int> _starts = [];
        private readonly List<int> _sources = [];

        public int Length { get; private set; }

        /// <summary>Whether the last character is a blank; false where there is none.</summary>
        public bool EndsInSpace => _pieces.Count > 0 && Last[Last.Length - 1] == ' ';

        private Passage Last => _pieces[_pieces.Count - 1];

        /// <summary>Adds a piece of the document, or words that stand for it, at the offset where it stands.</summary>
        public Builder Append(Passage text, int sourceOffset)
        {
            if (text.Length > 0)
            {
                AddPlace(Length, sourceOffset);
                Add(text);
            }

            return this;
        }

        /// <summary>Adds a text with the places of its pieces.</summary>
        public Builder Append(MappedText text)
        {
            for (var i = 0; i < text._starts.Length; i++)
            {
                AddPlace(Length + text._starts[i], text.SourceAt(i));
            }

            if (text.Length > 0)
            {
                Add(text.Words);
            }

            return this;
        }

        /// <summary>Takes blanks away from the end.</summary>
        public Builder TrimEnd()
        {
            while (_pieces.Count > 0 && char.IsWhiteSpace(Last[Last.Length - 1]))
            {
                var last = Last;
                _pieces.RemoveAt(_pieces.Count - 1);
                Length--;
                if (last.Length > 1)
                {
                    _pieces.Add(last.Slice(0, last.Length - 1));
                }
            }

            while (_starts.Count > 0 && _starts[_starts.Count - 1] >= Length)
            {
                _starts.RemoveAt(_starts.Count - 1);
                _sources.RemoveAt(_sources.Count - 1);
            }

            return this;
        }

        // What goes on in the document as in the text needs no place of its own.
        private void AddPlace(int start, int source)
        {
            var last = _starts.Count - 1;
            if (last < 0 || _sources[last] - _starts[last] != source - start)
            {
                _starts.Add(start);
                _sources.Add(source);
            }
        }

        private void Add(Passage piece)
        {
            if (_pieces.Count > 0 && Last.TryJoin(piece, out var joined))
            {
                _pieces[_pieces.Count - 1] = joined;
            }
            else
            {
                _pieces.Add(piece);
            }

            Length += piece.Length;
        }

        public MappedText Build()
        {
            if (_pieces.Count == 1)
            {
                return new MappedText(Last, lines, _starts.ToArray(), _sources.ToArray());
            }

            var buffer = _buffer is { } kept && kept.Length >= Length ? kept : new char[Math.Max(Length, MostKept)];
            _buffer = buffer.Length == MostKept ? buffer : _buffer;
            var length = 0;
            foreach (var piece in _pieces)
            {
                piece.AsSpan().CopyTo(buffer.AsSpan(length));
                length += piece.Length;
            }

            return new MappedText(new string(buffer, 0, length), lines, _starts.ToArray(), _sources.ToArray());
        }
    }
}
