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

    private static readonly Lexicon<bool> Helpers = WordList.Of(
        "is are was were be been being has have had will would can could may might must should do does did not also now already still");

    // Stand between a figure and the word that governs it.
    private static readonly Lexicon<bool> Passed = WordList.Of(
        "a an the about almost nearly around roughly approximately some at least most more less than over under up down to by of in on for within from with as "
        + "only just another further additional between into through after before during since until against every each all total nearly exactly "
        + "is are was were be been being has have had will would can could may might must should do does did not also now already still "
        + "another other its their his her our your my this that these those below above off out barely merely well even close too so very aged");

    // End the clause that a figure stands in.
    private static readonly Lexicon<bool> Ends = WordList.Of(
        "and or but nor if when while where because although though which who whom whose what that it they he she we you i them him us me there here "
        + "then later earlier ago instead however such s t ll ve re m d "
        + "hundred thousand million billion trillion dozen percent per cent half third quarter");

    /// <summary>Writes the topic of a figure; false, with nothing of use written, where there is none.</summary>
    /// <param name="span">Where the figure stands.</param>
    /// <param name="start">Where the words before it begin.</param>
    /// <param name="end">Where the words behind it end.</param>
    public bool TryWrite(TextSpan span, int start, int end) => TryWriteBehind(span, end) || TryWriteBefore(span, start);

    private bool TryWriteBehind(TextSpan span, int end)
    {
        var first = writer.Read(body, span.End, Math.Min(end, span.End + LongestHelper));
        if (first.Count == 0 || first[0].IsBehindMark || !Is(Helpers, first[0]))
        {
            return false;
        }

        var words = writer.Read(body, span.End, end);
        var next = 0;
        while (next < words.Count && !words[next].IsBehindMark && Is(Helpers, words[next]))
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
        if (words.Count > 1 && Is(Ends, words[words.Count - 1]))
        {
            return false;
        }

        words = writer.Read(body, start, span.Start);
        var last = words.Count - 1;
        if (last < 0 || IsParted(words[last].Start + words[last].Length, span.Start))
        {
            return false;
        }

        while (last >= 0 && Is(Passed, words[last]))
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

    private bool IsTelling(NameWord word) =>
        !word.IsNumber && word.Length > 1 && !Is(Passed, word) && !Is(Ends, word);

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

    private bool Is(Lexicon<bool> list, NameWord word) => list.Contains(body, word.Start, word.Length);
}
