using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes.Marks;

/// <summary>Tells the single quotation marks of a paragraph from its apostrophes by looking at what comes after.</summary>
/// <remarks>
/// The mark of <c>'The teachers' union is angry,' he said</c> that follows <c>teachers</c> closes nothing, since a better
/// one comes before another opens; the mark of <c>the 'Mets' fans</c> closes. A single mark opens only where one that
/// closes follows, or where it starts a paragraph or a sentence of speech.
/// </remarks>
internal static class SingleMarkJudge
{
    // the 'Yankees' fans: a doubtful mark closes only what is this short.
    private const int LongestTerm = 60;

    /// <summary>Takes from the marks of a paragraph the roles that they don't have.</summary>
    public static void Judge(string body, TextSpan paragraph, List<QuoteMark> marks)
    {
        var nextClose = -1;
        var nextWeak = -1;
        for (var i = marks.Count - 1; i >= 0; i--)
        {
            var mark = marks[i];
            if (mark.Family != MarkFamily.Single)
            {
                continue;
            }

            if (mark.Role is MarkRole.Close or MarkRole.Either)
            {
                nextClose = mark.Start;
                nextWeak = -1;
            }
            else if (mark.Role == MarkRole.WeakClose)
            {
                marks[i] = mark with { Role = nextClose >= 0 ? MarkRole.None : MarkRole.WeakClose };
                nextWeak = mark.Start;
            }
            else if (mark.Role == MarkRole.Open)
            {
                var closes = nextClose >= 0 || (nextWeak >= 0 && nextWeak - mark.Start <= LongestTerm);
                var opens = closes || StartsSpeech(body, paragraph, mark);
                marks[i] = mark with { Role = opens ? MarkRole.Open : MarkRole.None };
                nextClose = opens ? -1 : nextClose;
                nextWeak = opens ? -1 : nextWeak;
            }
        }
    }

    private static bool StartsSpeech(string body, TextSpan paragraph, QuoteMark mark)
    {
        if (mark.End >= paragraph.End || !char.IsUpper(body[mark.End]))
        {
            return false;
        }

        return mark.Start == paragraph.Start || (mark.Start >= paragraph.Start + 2 && body[mark.Start - 2] is ',' or ':');
    }
}
