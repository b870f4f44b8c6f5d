namespace CorpusGen.Engine.Extraction.Quotes.Prose;

/// <summary>Makes the dateline of an article a sentence of its own: <c>EL PASO, Texas (Reuters) - | A judge …</c>.</summary>
internal static class Datelines
{
    private const int Longest = 14;

    /// <summary>Marks the piece behind each dateline as the first of a sentence.</summary>
    /// <param name="body">The text.</param>
    /// <param name="pieces">Its pieces.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="starts">The pieces that start sentences; gets the ones that are marked too, in order. There is room for as many as there are pieces.</param>
    /// <param name="startCount">How many there are.</param>
    /// <returns>How many there are then.</returns>
    public static int Split(string body, Piece[] pieces, int count, int[] starts, int startCount)
    {
        int[]? before = null;
        var written = 0;
        for (var i = 0; i < startCount; i++)
        {
            var start = (before ?? starts)[i];
            starts[written++] = start;
            if (IsShouted(body, pieces[start]) && End(body, pieces, count, start) is var end and > 0 && !pieces[end].StartsSentence)
            {
                pieces[end] = pieces[end] with { Traits = pieces[end].Traits | PieceTraits.StartsSentence };
                before ??= starts.AsSpan(0, startCount).ToArray();
                starts[written++] = end;
            }
        }

        return written;
    }

    private static int End(string body, Piece[] pieces, int count, int start)
    {
        for (var i = start + 1; i < count - 1 && i < start + Longest && !pieces[i].StartsSentence; i++)
        {
            var first = body[pieces[i].Span.Start];
            if (pieces[i].Kind == PieceKind.Mark && first is '-' or ':' or '\u2013' or '\u2014')
            {
                return i + 1;
            }

            var fits = pieces[i].Kind == PieceKind.Mark ? first is ',' or '(' or ')' or '/' : pieces[i].Kind == PieceKind.Number || char.IsUpper(first);
            if (!fits)
            {
                break;
            }
        }

        return -1;
    }

    private static bool IsShouted(string body, in Piece piece)
    {
        if (piece.Kind != PieceKind.Word || piece.Span.Length < 2)
        {
            return false;
        }

        for (var i = piece.Span.Start; i < piece.Span.End; i++)
        {
            if (char.IsLower(body[i]))
            {
                return false;
            }
        }

        return true;
    }
}
