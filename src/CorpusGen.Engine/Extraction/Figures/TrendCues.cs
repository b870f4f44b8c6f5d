using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Tells whether a verb of movement governs the amount itself: <c>fell almost 20%</c>, <c>cut output by 3%</c>, <c>was up 6.7 percent</c>.</summary>
internal static class TrendCues
{
    // How far before "by" the verb may stand: "cut oil production in the Gulf by".
    private const int Reach = 12;

    /// <summary>The trend of a quantity, and the verb or particle that tells it.</summary>
    public static Trend Find(TokenView tokens, in Quantity quantity, out int verb)
    {
        verb = -1;
        var at = SkipFillers(tokens, quantity.First, out var by);
        if (!tokens.SameSentence(at, quantity.First))
        {
            return Trend.None;
        }

        var trend = FindParticle(tokens, quantity, at);
        trend = trend == Trend.None ? FindVerb(tokens, quantity, at, by) : trend;
        verb = at;
        return trend == Trend.None && by ? FindBefore(tokens, at, out verb) : trend;
    }

    /// <summary>Whether a verb or noun of movement stands so that "A to B" is a movement and a level, no range.</summary>
    public static bool IsMoved(TokenView tokens, in Quantity first)
    {
        if (tokens.IsWord(first.First - 1, Word.From))
        {
            return FindAny(tokens, first.First - 2);
        }

        return first.Measure is not null && Find(tokens, first, out _) != Trend.None;
    }

    /// <summary>Whether a form of a verb of movement stands at the token that is no noun: <c>fell</c>, not <c>fall</c>.</summary>
    public static bool IsVerbOnly(TokenView tokens, int index) =>
        tokens.IsWord(index, WordSet.Movements) && (WordClasses.Is(tokens, index, WordClass.Verb) || WordClasses.IsParticiple(tokens, index));

    /// <summary>Whether nothing stands there but what may stand between the verb and the amount: <c>a modest</c>.</summary>
    public static bool AreFillers(TokenView tokens, int first, int end)
    {
        while (first < end && tokens.IsWord(first, WordSet.Fillers))
        {
            first++;
        }

        return first >= end;
    }

    /// <summary>The verb of movement of the clause that runs up to the token: <c>rose</c> in "rose 5% to"; -1 without one.</summary>
    public static int LastVerb(TokenView tokens, int index)
    {
        for (var i = index - 1; i > index - (2 * Reach) && tokens.SameSentence(i, index) && tokens.Mark(i) is not (';' or ':'); i--)
        {
            if (tokens.IsWord(i, WordSet.Movements) && !IsNoun(tokens, i) && !tokens.IsWord(i, Word.Up))
            {
                return i;
            }
        }

        return -1;
    }

    // "edged up 3%", "was down 2%", "off nearly $2"
    private static Trend FindParticle(TokenView tokens, in Quantity quantity, int at)
    {
        var trend = tokens.WordAt(at) switch { Word.Up => Trend.Up, Word.Down or Word.Off => Trend.Down, _ => Trend.None };
        if (trend == Trend.None || quantity.Measure is { Kind: FigureKind.Duration })
        {
            return Trend.None;
        }

        var isStated = tokens.IsWord(at - 1, WordSet.BeforeParticle) || tokens.Mark(at - 1) is ',' or '(' or ';' or '-' or '\u2014' or '\u2013' || tokens.StartsSentence(at);
        return isStated || (quantity.Measure?.Kind == FigureKind.Percentage && !tokens.IsWord(at, Word.Off)) ? trend : Trend.None;
    }

    private static Trend FindVerb(TokenView tokens, in Quantity quantity, int at, bool by)
    {
        if (!tokens.IsWord(at, WordSet.Movements) || IsNoun(tokens, at) || (tokens.IsWord(at, WordSet.Multiples) && !by))
        {
            return Trend.None;
        }

        var isAmount = !tokens.IsWord(at, WordSet.TransitiveMovements) || by || IsShareOrPoints(tokens, quantity);
        var isThings = !by && quantity.Measure is null && !quantity.Counted.IsEmpty && !tokens.IsWord(quantity.Counted.HeadEnd - 1, WordSet.Points)
            && tokens.IsWord(at, WordSet.Dropping);
        return isAmount && !isThings && quantity.Measure?.Kind != FigureKind.Duration ? DirectionOf(tokens, at) : Trend.None;
    }

    private static bool IsShareOrPoints(TokenView tokens, in Quantity quantity) =>
        quantity.Measure?.Kind == FigureKind.Percentage || quantity.Measure is { Kind: FigureKind.Money, Factor: not 1 }
        || (!quantity.Counted.IsEmpty && tokens.IsWord(quantity.Counted.HeadEnd - 1, WordSet.Points));

    // "reduced bilateral trade by almost 9%"
    private static Trend FindBefore(TokenView tokens, int at, out int verb)
    {
        at = tokens.Mark(at) == ',' ? at - 1 : at;
        for (verb = at; verb > at - Reach && tokens.SameSentence(verb, at); verb--)
        {
            if (tokens[verb].Kind == TokenKind.Mark && tokens.Mark(verb) is ',' or ';' or ':' or '(' or ')' or '\u2014')
            {
                break;
            }

            if (tokens.IsWord(verb, WordSet.Movements) && !IsNoun(tokens, verb))
            {
                return DirectionOf(tokens, verb);
            }
        }

        verb = -1;
        return Trend.None;
    }

    private static bool FindAny(TokenView tokens, int at)
    {
        for (var i = at; i > at - Reach && tokens.SameSentence(i, at); i--)
        {
            if (tokens.IsWord(i, WordSet.Movements))
            {
                return true;
            }
        }

        return false;
    }

    private static int SkipFillers(TokenView tokens, int first, out bool by)
    {
        by = false;
        var at = BoundCues.Start(tokens, first) - 1;
        for (var count = 0; count < 4; count++, at--)
        {
            by |= tokens.IsWord(at, Word.By);
            if (!tokens.IsWord(at, WordSet.Fillers) && !(WordClasses.IsManner(tokens, at) && !tokens.IsWord(at, WordSet.Movements)))
            {
                break;
            }
        }

        return IsLevel(tokens, first, at) ? -1 : at;
    }

    // "fell below $52": the level, not the amount.
    private static bool IsLevel(TokenView tokens, int first, int at)
    {
        for (var i = at + 1; i < first; i++)
        {
            var word = tokens.WordAt(i);
            if (word is Word.Below or Word.Above or Word.Under or Word.Beyond || (word == Word.To && !tokens.IsWord(i - 1, Word.Close)))
            {
                return true;
            }
        }

        return false;
    }

    // "a fall of", "the increase by"
    private static bool IsNoun(TokenView tokens, int verb)
    {
        if (tokens.IsWord(verb - 1, WordSet.Nominals) && !tokens.IsWord(verb - 1, Word.That))
        {
            return true;
        }

        return tokens.Mark(verb - 1) is '%' || tokens.IsWord(verb - 1, Word.Percent);
    }

    private static Trend DirectionOf(TokenView tokens, int verb) => tokens.IsWord(verb, WordSet.DownMovements) ? Trend.Down : Trend.Up;
}
