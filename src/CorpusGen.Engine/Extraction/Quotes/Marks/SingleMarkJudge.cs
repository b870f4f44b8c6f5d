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

    public static MarkRole[] Judge(string body, TextSpan paragraph, List<QuoteMark> marks)
    {
        var roles = new MarkRole[marks.Count];
        var nextClose = -1;
        var nextWeak = -1;
        for (var i = marks.Count - 1; i >= 0; i--)
        {
            var mark = marks[i];
            roles[i] = mark.Role;
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
                roles[i] = nextClose >= 0 ? MarkRole.None : MarkRole.WeakClose;
                nextWeak = mark.Start;
            }
            else if (mark.Role == MarkRole.Open)
            {
                var closes = nextClose >= 0 || (nextWeak >= 0 && nextWeak - mark.Start <= LongestTerm);
                roles[i] = closes || StartsSpeech(body, paragraph, mark) ? MarkRole.Open : MarkRole.None;
                nextClose = roles[i] == MarkRole.Open ? -1 : nextClose;
                nextWeak = roles[i] == MarkRole.Open ? -1 : nextWeak;
            }
        }

        return roles;
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
