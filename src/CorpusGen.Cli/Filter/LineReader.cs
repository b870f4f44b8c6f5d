namespace CorpusGen.Cli.Filter;

/// <summary>Cuts a stream into lines of bytes. Holds no more than the longest line and what the stream gave with it.</summary>
/// <param name="input">The stream.</param>
/// <param name="longest">How many bytes a line may have. A longer one is passed over, and none of it is held.</param>
internal sealed class LineReader(Stream input, int longest)
{
    // A line of this length leaves with the buffer that it was read into: a copy would cost as much again.
    private const int WorthHandingOver = 1 << 20;
    private const int Smallest = 1 << 16;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private byte[] _buffer = new byte[Smallest];
    private int _start;
    private int _end;
    private int _number;

    /// <summary>Whether a whole line is there already, so that reading it waits for nobody.</summary>
    public bool HasLine => _buffer.AsSpan(_start, _end - _start).Contains((byte)'\n');

    /// <summary>Reads a line without its line feed; a byte-order mark before the first is left out.</summary>
    /// <param name="line">The line; its bytes are the caller's.</param>
    /// <returns>False at the end.</returns>
    public bool TryRead(out InputLine line)
    {
        var isTooLong = false;
        var length = 0;
        int found;
        while ((found = _buffer.AsSpan(_start + length, _end - _start - length).IndexOf((byte)'\n')) < 0)
        {
            length = _end - _start;
            if (length > longest)
            {
                (isTooLong, length, _start) = (true, 0, _end);
            }

            if (!Fill())
            {
                break;
            }
        }

        length += Math.Max(0, found);
        isTooLong |= length > longest;
        line = new InputLine(++_number, isTooLong ? default : Take(length), isTooLong);
        _start += (isTooLong ? length : 0) + (found < 0 ? 0 : 1);
        return found >= 0 || length > 0 || isTooLong;
    }

    private ReadOnlyMemory<byte> Take(int length)
    {
        var line = _buffer.AsMemory(_start, length);
        _start += length;
        if (length < WorthHandingOver)
        {
            line = line.ToArray();
        }
        else
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            _buffer = new byte[Math.Max(Smallest, rest.Length)];
            rest.CopyTo(_buffer);
            (_start, _end) = (0, rest.Length);
        }

        return _number == 1 && line.Span.StartsWith(ByteOrderMark) ? line[ByteOrderMark.Length..] : line;
    }

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
