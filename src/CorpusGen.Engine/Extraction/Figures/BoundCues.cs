using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Finds the cue that bounds a number: the nearest before it, or one right behind it.</summary>
internal static class BoundCues
{
    // The longest first where one ends with another.
    private static readonly Cue[] Before =
    [
        new("no fewer than", Bound.AtLeast), new("no less than", Bound.AtLeast), new("not less than", Bound.AtLeast), new("not fewer than", Bound.AtLeast),
        new("at least", Bound.AtLeast), new("a minimum of", Bound.AtLeast), new("minimum of", Bound.AtLeast), new("as few as", Bound.AtLeast), new("as little as", Bound.AtLeast),
        new("at the very least", Bound.AtLeast), new("at a minimum", Bound.AtLeast),
        new("no more than", Bound.AtMost), new("not more than", Bound.AtMost), new("at most", Bound.AtMost), new("at the most", Bound.AtMost), new("up to", Bound.AtMost),
        new("as many as", Bound.AtMost), new("as much as", Bound.AtMost), new("a maximum of", Bound.AtMost), new("maximum of", Bound.AtMost), new("not exceeding", Bound.AtMost),
        new("more than", Bound.MoreThan), new("greater than", Bound.MoreThan), new("higher than", Bound.MoreThan), new("longer than", Bound.MoreThan), new("in excess of", Bound.MoreThan),
        new("upwards of", Bound.MoreThan), new("upward of", Bound.MoreThan), new("north of", Bound.MoreThan), new("exceed", Bound.MoreThan), new("exceeds", Bound.MoreThan),
        new("exceeded", Bound.MoreThan), new("exceeding", Bound.MoreThan), new("surpass", Bound.MoreThan), new("surpasses", Bound.MoreThan), new("surpassed", Bound.MoreThan),
        new("surpassing", Bound.MoreThan), new("topping", Bound.MoreThan), new("topped", Bound.MoreThan), new("tops", Bound.MoreThan), new("over", Bound.MoreThan),
        new("above", Bound.MoreThan), new("beyond", Bound.MoreThan), new("larger than", Bound.MoreThan), new("older than", Bound.MoreThan), new(">", Bound.MoreThan),
        new("less than", Bound.LessThan), new("fewer than", Bound.LessThan), new("lower than", Bound.LessThan), new("smaller than", Bound.LessThan), new("shorter than", Bound.LessThan), new("younger than", Bound.LessThan),
        new("under", Bound.LessThan), new("below", Bound.LessThan), new("short of", Bound.LessThan), new("shy of", Bound.LessThan), new("<", Bound.LessThan),
        new("about", Bound.Approximate), new("around", Bound.Approximate), new("some", Bound.Approximate), new("approximately", Bound.Approximate), new("aproximately", Bound.Approximate),
        new("roughly", Bound.Approximate), new("nearly", Bound.Approximate), new("almost", Bound.Approximate), new("estimated", Bound.Approximate), new("close to", Bound.Approximate),
        new("closer to", Bound.Approximate), new("circa", Bound.Approximate), new("virtually", Bound.Approximate), new("practically", Bound.Approximate), new("near", Bound.Approximate),
        new("nearing", Bound.Approximate), new("approaching", Bound.Approximate), new("in the region of", Bound.Approximate), new("in the neighborhood of", Bound.Approximate),
        new("in the neighbourhood of", Bound.Approximate), new("on the order of", Bound.Approximate), new("in the order of", Bound.Approximate), new("somewhere around", Bound.Approximate), new("ca", Bound.Approximate),
        new("~", Bound.Approximate), new("≈", Bound.Approximate), new("estimates of", Bound.Approximate), new("more or less", Bound.Approximate), new("maybe", Bound.Approximate), new("perhaps", Bound.Approximate), new("an average of", Bound.Exact),
    ];

    private static readonly Cue[] Behind =
    [
        new("or more", Bound.AtLeast), new("and more", Bound.AtLeast), new("or over", Bound.AtLeast), new("and over", Bound.AtLeast), new("or older", Bound.AtLeast), new("and older", Bound.AtLeast),
        new("or above", Bound.AtLeast), new("and above", Bound.AtLeast), new("or higher", Bound.AtLeast), new("and up", Bound.AtLeast), new("or greater", Bound.AtLeast), new("or longer", Bound.AtLeast),
        new("at least", Bound.AtLeast), new("plus", Bound.AtLeast), new("+", Bound.AtLeast), new("or less", Bound.AtMost), new("or fewer", Bound.AtMost), new("or under", Bound.AtMost), new("and under", Bound.AtMost),
        new("or younger", Bound.AtMost), new("or lower", Bound.AtMost), new("at most", Bound.AtMost), new("at the most", Bound.AtMost), new("tops", Bound.AtMost), new("or so", Bound.Approximate), new("more or less", Bound.Approximate),
        new("or thereabouts", Bound.Approximate), new("odd", Bound.Approximate), new("give or take", Bound.Approximate),
    ];

    // "lower than four years ago" compares with a time.
    private static readonly Lexicon<bool> Ago = WordList.Of("ago earlier before");

    private static readonly Cue Estimate = new("estimated", Bound.Approximate);

    // What may stand between a cue and its number: "an estimated", "more than a dozen", "at least another 12".
    private static readonly Lexicon<bool> Between = WordList.Of("a an another the additional further one extra total of roughly minus other their his her its only just");

    // "$37 billion over 40 years" spreads; "for over 40 years" bounds.
    private static readonly Lexicon<bool> BeforeOver = WordList.Of(
        "in for after of by within with is are was were be been being took take takes taking lasted lasts last lasting spent spend spends spending well just a little slightly far and at from to than or has have had served waited spanning since");

    public static Bound Find(TokenView tokens, Quantity quantity)
    {
        if (quantity.High is not null || quantity.Number.IsVague)
        {
            return Bound.Between;
        }

        var behind = FindBehind(tokens, quantity);
        return behind != Bound.Exact ? behind : FindBefore(tokens, quantity);
    }

    /// <summary>The first token of the cue before the number, or the number's own where there is none.</summary>
    public static int Start(TokenView tokens, int first) => TryFindBefore(tokens, first, out _, out var start) ? start : first;

    private static Bound FindBefore(TokenView tokens, Quantity quantity)
    {
        if (!TryFindBefore(tokens, quantity.First, out var cue, out var start))
        {
            return Bound.Exact;
        }

        var isSpan = cue.First == "over" && quantity.Measure?.Kind == FigureKind.Duration && tokens.SameSentence(start - 1, start)
            && !tokens.IsWord(start - 1, BeforeOver) && !WordClasses.IsManner(tokens, start - 1);
        return isSpan || (cue.IsComparison && tokens.IsWord(quantity.End, Ago)) ? Bound.Exact : cue.Bound;
    }

    private static bool TryFindBefore(TokenView tokens, int first, out Cue cue, out int start)
    {
        for (int at = first - 1, skipped = 0; skipped < 3 && tokens.SameSentence(at, first); at--, skipped++)
        {
            foreach (var candidate in Before)
            {
                if (candidate.EndsAt(tokens, at, out start) && (skipped == 0 || !candidate.IsClose))
                {
                    cue = candidate;
                    return true;
                }
            }

            if (!tokens.IsWord(at, Between))
            {
                break;
            }
        }

        if (IsEstimate(tokens, first, out start))
        {
            cue = Estimate;
            return true;
        }

        cue = null!;
        start = first;
        return false;
    }

    // "an estimated cost of $26 million", "estimated at 5 million"
    private static bool IsEstimate(TokenView tokens, int first, out int start)
    {
        start = first - 1;
        if (!tokens.IsWord(start, "of") && !tokens.IsWord(start, "at"))
        {
            return false;
        }

        for (var reach = 0; reach < 3; reach++)
        {
            start--;
            if (tokens.IsWord(start, "estimated") || tokens.IsWord(start, "approximate"))
            {
                return tokens.SameSentence(start, first);
            }
        }

        return false;
    }

    private static Bound FindBehind(TokenView tokens, Quantity quantity)
    {
        foreach (var cue in Behind)
        {
            if (Stands(tokens, cue, quantity.Number.End) || Stands(tokens, cue, quantity.End))
            {
                return cue.Bound;
            }
        }

        return Bound.Exact;
    }

    private static bool Stands(TokenView tokens, Cue cue, int at)
    {
        at = tokens.Joins(at) ? at + 1 : at;
        return cue.BeginsAt(tokens, at, out var end) && tokens.SameSentence(at - 1, at)
            && !(cue.Text is "or more" or "and more" or "at least" or "at most" or "or less" && (tokens.IsDigits(end) || NumberWords.TryGet(tokens, end, out _)))
            && (cue.Text != "and more" || !tokens.IsWord(end));
    }

    private sealed class Cue(string text, Bound bound)
    {
        private readonly string[] _words = text.Split(' ');

        public string Text => text;

        public string First => _words[0];

        public Bound Bound => bound;

        /// <summary>Whether it compares: "lower than".</summary>
        public bool IsComparison => text.EndsWith("er than", StringComparison.Ordinal);

        /// <summary>Whether nothing may stand between the cue and the number: "nearing a 19-month low" bounds no months.</summary>
        public bool IsClose => text.StartsWith("near", StringComparison.Ordinal) && text != "nearly" || text == "approaching";

        public bool EndsAt(TokenView tokens, int index, out int start)
        {
            start = index - _words.Length + 1;
            return Matches(tokens, start);
        }

        public bool BeginsAt(TokenView tokens, int index, out int end)
        {
            end = index + _words.Length;
            return Matches(tokens, index);
        }

        private bool Matches(TokenView tokens, int start)
        {
            for (var i = _words.Length - 1; i >= 0; i--)
            {
                if (!(tokens.IsWord(start + i, _words[i]) || (_words[i].Length == 1 && tokens.Mark(start + i) == _words[i][0])))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
