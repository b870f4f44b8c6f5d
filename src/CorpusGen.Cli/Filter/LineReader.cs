namespace CorpusGen.Cli.Filter;

/// <summary>Cuts a stream into lines of bytes. Holds no more than the longest line and what the stream gave with it.</summary>
internal sealed class LineReader(Stream input)
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;

    /// <summary>The number of the line read last, from 1.</summary>
    public int LineNumber { get; private set; }

    /// <summary>Whether a whole line is there already, so that reading it waits for nobody.</summary>
    public bool HasLine => _buffer.AsSpan(_start, _end - _start).Contains((byte)'\n');

    /// <summary>Reads a line without its line feed; a byte-order mark before the first is left out.</summary>
    /// <param name="line">The line. It stands until the next is read.</param>
    /// <returns>False at the end.</returns>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        var length = 0;
        var found = -1;
        while (found < 0)
        {
            found = _buffer.AsSpan(_start + length, _end - _start - length).IndexOf((byte)'\n');
            length = found < 0 ? _end - _start : length + found;
            if (found < 0 && !Fill())
            {
                break;
            }
        }

        line = WithoutMark(_buffer.AsMemory(_start, length));
        _start += found < 0 ? length : length + 1;
        LineNumber++;
        return found >= 0 || length > 0;
    }

    private ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> line) =>
        LineNumber == 0 && line.Span.StartsWith(ByteOrderMark) ? line[ByteOrderMark.Length..] : line;

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var count = input.Read(_buffer.AsSpan(_end));
        _end += count;
        return count > 0;
    }
}
