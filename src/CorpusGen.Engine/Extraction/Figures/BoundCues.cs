using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Finds the cue that bounds a number: the nearest before it, or one right behind it.</summary>
internal static class BoundCues
{
    // How many small words may stand between a cue and its number.
    private const int Reach = 3;

    private static readonly WordValues<BoundCue[]> ByLast = Load("before", cue => cue.Last);
    private static readonly WordValues<BoundCue[]> ByFirst = Load("behind", cue => cue.First);
    private static readonly BoundCue Estimate = new("estimated", Bound.Approximate);

    public static Bound Find(TokenView tokens, in Quantity quantity)
    {
        if (quantity.High is not null || quantity.Number.IsVague)
        {
            return Bound.Between;
        }

        var behind = FindBehind(tokens, quantity.Number.End);
        behind = behind == Bound.Exact ? FindBehind(tokens, quantity.End) : behind;
        return behind == Bound.Exact ? FindBefore(tokens, quantity) : behind;
    }

    /// <summary>The first token of the cue before the number, or the number's own where there is none.</summary>
    public static int Start(TokenView tokens, int first) => Before(tokens, first).Start;

    /// <summary>Whether "more than", "up to" or "at least" stands right before the token.</summary>
    public static bool AskAt(TokenView tokens, int index) =>
        (tokens.IsWord(index - 1, Word.Than) && (tokens.WordAt(index - 2) is Word.More or Word.Less) && !EndsAmount(tokens, index - 3))
        || (tokens.IsWord(index - 1, Word.To) && tokens.IsWord(index - 2, Word.Up)) || (tokens.IsWord(index - 1, Word.Least) && tokens.IsWord(index - 2, Word.At));

    private static Bound FindBefore(TokenView tokens, in Quantity quantity)
    {
        var (_, cue, start) = Before(tokens, quantity.First);
        if (cue is null)
        {
            return Bound.Exact;
        }

        var isTime = quantity.Measure is { Kind: FigureKind.Duration, IsAge: false } && !tokens.IsWord(start - 1, WordSet.BeforeOver) && !WordClasses.IsManner(tokens, start - 1);
        var isSpan = cue.Text == "over" && tokens.SameSentence(start - 1, start) && (isTime || PhraseBefore.IsUnit(tokens, start - 1));
        var isLevel = cue.Text == "up to" && tokens.IsWord(start - 1, WordSet.Creeping);
        var isCompared = (cue.Last == "than" && EndsAmount(tokens, start - 1))
            || (cue.IsComparison && quantity.Measure?.Kind == FigureKind.Duration && tokens.IsWord(quantity.End, WordSet.BehindComparison));
        return isSpan || isLevel || isCompared ? Bound.Exact : cue.Bound;
    }

    // "30p | more than a year ago", "5 percent | more than": what it is compared with.
    private static bool EndsAmount(TokenView tokens, int index) =>
        PhraseBefore.IsUnit(tokens, index) || (tokens.IsDigits(index - 1) && tokens.Touches(index) && tokens.IsWord(index));

    // All who look at a quantity ask for the cue before it.
    private static CueBefore Before(TokenView tokens, int first)
    {
        if (tokens.LastCue.First != first)
        {
            tokens.LastCue = FindBefore(tokens, first);
        }

        return tokens.LastCue;
    }

    private static CueBefore FindBefore(TokenView tokens, int first)
    {
        for (int at = first - 1, skipped = 0; skipped < Reach && tokens.SameSentence(at, first); at--, skipped++)
        {
            if (TryFindEnding(tokens, at, skipped > 0, out var cue))
            {
                return new CueBefore(first, cue, at - cue.Length + 1);
            }

            if (!tokens.IsWord(at, WordSet.BetweenCueAndNumber))
            {
                break;
            }
        }

        return IsEstimate(tokens, first, out var start) ? new CueBefore(first, Estimate, start) : new CueBefore(first, null, first);
    }

    private static bool TryFindEnding(TokenView tokens, int at, bool isApart, out BoundCue cue)
    {
        var isCompound = tokens.IsHyphen(at - 1) && tokens.Touches(at);
        if (!isCompound && tokens.IsWord(at, WordSet.CueLasts))
        {
            foreach (var candidate in ByLast[tokens.WordAt(at)])
            {
                if (candidate.StandsAt(tokens, at - candidate.Length + 1) && !(isApart && candidate.IsClose))
                {
                    cue = candidate;
                    return true;
                }
            }
        }

        cue = null!;
        return false;
    }

    // "an estimated cost of $26 million", "estimated at 5 million"
    private static bool IsEstimate(TokenView tokens, int first, out int start)
    {
        start = first;
        if (tokens.WordAt(first - 1) is not (Word.Of or Word.At))
        {
            return false;
        }

        for (var at = first - 2; at >= first - 1 - Reach; at--)
        {
            if (tokens.WordAt(at) is Word.Estimated or Word.Approximate)
            {
                start = at;
                return tokens.SameSentence(at, first);
            }
        }

        return false;
    }

    private static Bound FindBehind(TokenView tokens, int at)
    {
        at = tokens.Joins(at) ? at + 1 : at;
        if (!tokens.IsWord(at, WordSet.CueFirsts) || !tokens.SameSentence(at - 1, at))
        {
            return Bound.Exact;
        }

        foreach (var cue in ByFirst[tokens.WordAt(at)])
        {
            var end = at + cue.Length;
            var isOfNext = cue.IsShared && (tokens.IsDigits(end) || NumberWords.TryGet(tokens, end, out _));
            if (cue.StandsAt(tokens, at) && !isOfNext && !(cue.Text == "and more" && tokens.IsWord(end)))
            {
                return cue.Bound;
            }
        }

        return Bound.Exact;
    }

    // By the word next to the number, the longest cue first.
    private static WordValues<BoundCue[]> Load(string place, Func<BoundCue, string> key)
    {
        var cues = Table.Read(typeof(BoundCues), "Cues.tsv", 3).Where(row => row[0] == place)
            .SelectMany(row => Table.Parts(row[2]).Select(text => new BoundCue(text, (Bound)Enum.Parse(typeof(Bound), row[1], ignoreCase: true))));
        return new WordValues<BoundCue[]>(cues.GroupBy(key, StringComparer.Ordinal)
            .Select(group => new KeyValuePair<string, BoundCue[]>(group.Key, group.OrderByDescending(cue => cue.Length).ToArray())));
    }
}
