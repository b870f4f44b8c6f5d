namespace CorpusGen.Engine.Extraction.Quotes.Prose;

/// <summary>Makes the dateline of an article a sentence of its own: <c>EL PASO, Texas (Reuters) - | A judge …</c>.</summary>
internal static class Datelines
{
    private const int Longest = 14;

    /// <summary>Marks the piece behind each dateline as the first of a sentence.</summary>
    /// <param name="body">The text.</param>
    /// <param name="pieces">Its pieces.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="starts">The pieces that start sentences.</param>
    /// <returns>Those and the ones that are marked, in order.</returns>
    public static List<int> Split(string body, Piece[] pieces, int count, List<int> starts)
    {
        List<int>? all = null;
        for (var i = 0; i < starts.Count; i++)
        {
            all?.Add(starts[i]);
            if (IsShouted(body, pieces[starts[i]]) && End(body, pieces, count, starts[i]) is var end and > 0 && !pieces[end].StartsSentence)
            {
                pieces[end] = pieces[end] with { Traits = pieces[end].Traits | PieceTraits.StartsSentence };
                all ??= starts.GetRange(0, i + 1);
                all.Add(end);
            }
        }

        return all ?? starts;
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
