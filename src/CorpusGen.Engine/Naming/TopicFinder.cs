using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Naming;

/// <summary>Finds what a figure is about that measures nothing by name: the words beside it in its clause.</summary>
/// <remarks>
/// The figure is a subject where a helping verb follows: 51% <i>were more optimistic</i>. Otherwise what stands before it governs it: <i>killing</i> 107,
/// <i>promised peace</i> within 24 hours. Words that say little are passed over; a pronoun, a conjunction, a number or a mark ends the clause.
/// </remarks>
/// <param name="body">The article's body.</param>
/// <param name="writer">Where to write the topic.</param>
internal readonly struct TopicFinder(string body, NameWriter writer)
{
    private const int MostBehind = 3;
    private const int MostBefore = 2;

    // Two short words and their blanks.
    private const int LongestEnd = 14;

    // A blank, a helping verb and what shows that it ends.
    private const int LongestHelper = 9;

    /// <summary>Writes the topic of a figure; false, with nothing of use written, where there is none.</summary>
    /// <param name="span">Where the figure stands.</param>
    /// <param name="start">Where the words before it begin.</param>
    /// <param name="end">Where the words behind it end.</param>
    public bool TryWrite(TextSpan span, int start, int end) => TryWriteBehind(span, end) || TryWriteBefore(span, start);

    private bool TryWriteBehind(TextSpan span, int end)
    {
        var position = span.End;
        if (!NameWords.TryRead(body, ref position, Math.Min(end, span.End + LongestHelper), out var first) || first.IsBehindMark || !Is(NameWordTraits.Helper, first))
        {
            return false;
        }

        var words = writer.Read(body, span.End, end);
        var next = 0;
        while (next < words.Count && !words[next].IsBehindMark && Is(NameWordTraits.Helper, words[next]))
        {
            next++;
        }

        for (var taken = 0; taken < MostBehind && next < words.Count && !words[next].IsBehindMark && IsTelling(words[next]); taken++, next++)
        {
            if (!writer.Append(body, words[next]))
            {
                break;
            }
        }

        return !writer.IsEmpty;
    }

    private bool TryWriteBefore(TextSpan span, int start)
    {
        // The last word alone tells that most clauses have ended; a word that is cut counts for none.
        var words = writer.Read(body, Math.Max(start, span.Start - LongestEnd), span.Start);
        if (words.Count > 1 && Is(NameWordTraits.EndsClause, words[words.Count - 1]))
        {
            return false;
        }

        words = writer.Read(body, start, span.Start);
        var last = words.Count - 1;
        if (last < 0 || IsParted(words[last].Start + words[last].Length, span.Start))
        {
            return false;
        }

        while (last >= 0 && Is(NameWordTraits.Passed, words[last]))
        {
            if (words[last].IsBehindMark)
            {
                return false;
            }

            last--;
        }

        var first = last + 1;
        while (first > 0 && last - first + 1 < MostBefore && IsTelling(words[first - 1]))
        {
            first--;
            if (words[first].IsBehindMark)
            {
                break;
            }
        }

        for (var i = first; i <= last && writer.Append(body, words[i]); i++)
        {
        }

        return !writer.IsEmpty;
    }

    private bool IsTelling(in NameWord word) =>
        !word.IsNumber && word.Length > 1 && !Is(NameWordTraits.Passed | NameWordTraits.EndsClause, word);

    private bool IsParted(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (NameWords.PartsClauses(body[i]))
            {
                return true;
            }
        }

        return false;
    }

    private bool Is(NameWordTraits trait, in NameWord word) => NameWords.Is(trait, body, word);
}
