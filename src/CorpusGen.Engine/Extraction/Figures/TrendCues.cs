using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Tells whether a verb of movement governs the amount itself: <c>fell almost 20%</c>, <c>cut output by 3%</c>, <c>was up 6.7 percent</c>.</summary>
internal static class TrendCues
{
    // How far before "by" the verb may stand: "cut oil production in the Gulf by".
    private const int Reach = 12;

    private static readonly Lexicon<(Trend Trend, bool IsTransitive)> Verbs = Load();

    // Between the verb and the amount: "fell another 3%", "grew by only 2%".
    private static readonly Lexicon<bool> Fillers = WordList.Of(
        "a an another the further some just only even again back additional as much by as bit little slightly well between");

    private static readonly Lexicon<bool> Nominals = WordList.Of(
        "a an the this that its his her their our any no each every sharp steep big large small slight record further of annual monthly");

    // "edged up 3%", "was down 2%", "off nearly $2"
    private static readonly Lexicon<Trend> Particles = new(new Dictionary<string, Trend> { ["up"] = Trend.Up, ["down"] = Trend.Down, ["off"] = Trend.Down });

    private static readonly Lexicon<bool> BeforeParticle = WordList.Of(
        "is are was were be been being remain remained remains close closed closing finish finished end ended ending trading traded edge edged edging inch "
        + "inched tick ticked move moved went go gone opened still now");

    // "nearly double the 18 cents of last year": what it is compared with.
    private static readonly Lexicon<bool> Multiples = WordList.Of("double doubles triple triples quadruple quadruples");

    private static readonly Lexicon<bool> Points = WordList.Of("point points basis");

    /// <summary>The trend of a quantity, and the verb or particle that tells it.</summary>
    public static Trend Find(TokenView tokens, Quantity quantity, out int verb)
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
    public static bool IsMoved(TokenView tokens, Quantity first)
    {
        if (tokens.IsWord(first.First - 1, "from"))
        {
            return FindAny(tokens, first.First - 2);
        }

        return first.Measure is not null && Find(tokens, first, out _) != Trend.None;
    }

    /// <summary>Whether a form of a verb of movement stands at the token that is no noun: <c>fell</c>, not <c>fall</c>.</summary>
    public static bool IsVerbOnly(TokenView tokens, int index) =>
        TryVerb(tokens, index, out _) && (WordClasses.Is(tokens, index, WordClass.Verb) || WordClasses.IsParticiple(tokens, index));

    /// <summary>The verb of movement of the clause that runs up to the token: <c>rose</c> in "rose 5% to"; -1 without one.</summary>
    public static int LastVerb(TokenView tokens, int index)
    {
        for (var i = index - 1; i > index - (2 * Reach) && tokens.SameSentence(i, index) && tokens.Mark(i) is not (';' or ':'); i--)
        {
            if (TryVerb(tokens, i, out _) && !IsNoun(tokens, i) && !tokens.IsWord(i, "up"))
            {
                return i;
            }
        }

        return -1;
    }

    private static Trend FindParticle(TokenView tokens, Quantity quantity, int at)
    {
        if (!tokens.IsWord(at) || !Particles.TryGetValue(tokens.Body, tokens[at], out var trend)
            || quantity.Measure is { Kind: FigureKind.Duration })
        {
            return Trend.None;
        }

        var isStated = tokens.IsWord(at - 1, BeforeParticle) || tokens.Mark(at - 1) is ',' or '(' or ';' or '-' or '\u2014' or '\u2013' || tokens.StartsSentence(at);
        return isStated || (quantity.Measure?.Kind == FigureKind.Percentage && !tokens.IsWord(at, "off")) ? trend : Trend.None;
    }

    private static Trend FindVerb(TokenView tokens, Quantity quantity, int at, bool by)
    {
        if (!TryVerb(tokens, at, out var verb) || IsNoun(tokens, at) || (tokens.IsWord(at, Multiples) && !by))
        {
            return Trend.None;
        }

        var isAmount = !verb.IsTransitive || by || IsShareOrPoints(tokens, quantity);
        var isThings = !by && quantity.Measure is null && !quantity.Counted.IsEmpty && !tokens.IsWord(quantity.Counted.HeadEnd - 1, Points)
            && tokens.IsWord(at, Dropping);
        return isAmount && !isThings && quantity.Measure?.Kind != FigureKind.Duration ? verb.Trend : Trend.None;
    }

    private static readonly Lexicon<bool> Dropping = WordList.Of(
        "drop drops dropped dropping decline declines declined declining grow grows grew growing grown sink sinks sank sunk slip slipped dive dived jump "
        + "jumped climb climbed");

    private static bool IsShareOrPoints(TokenView tokens, Quantity quantity) =>
        quantity.Measure?.Kind == FigureKind.Percentage || quantity.Measure is { Kind: FigureKind.Money, Factor: not 1 }
        || (!quantity.Counted.IsEmpty && tokens.IsWord(quantity.Counted.HeadEnd - 1, Points));

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

            if (TryVerb(tokens, verb, out var found) && !IsNoun(tokens, verb))
            {
                return found.Trend;
            }
        }

        verb = -1;
        return Trend.None;
    }

    private static bool FindAny(TokenView tokens, int at)
    {
        for (var i = at; i > at - Reach && tokens.SameSentence(i, at); i--)
        {
            if (TryVerb(tokens, i, out _))
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
            by |= tokens.IsWord(at, "by");
            if (!tokens.IsWord(at, Fillers) && !(WordClasses.IsManner(tokens, at) && !TryVerb(tokens, at, out _)))
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
            if (tokens.IsWord(i, "below") || tokens.IsWord(i, "above") || tokens.IsWord(i, "under") || tokens.IsWord(i, "beyond") || tokens.IsWord(i, "to")
                && !tokens.IsWord(i - 1, "close"))
            {
                return true;
            }
        }

        return false;
    }

    // "a fall of", "the increase by"
    private static bool IsNoun(TokenView tokens, int verb)
    {
        if (tokens.IsWord(verb - 1, Nominals) && !tokens.IsWord(verb - 1, "that"))
        {
            return true;
        }

        return tokens.Mark(verb - 1) is '%' || tokens.IsWord(verb - 1, "percent");
    }

    private static bool TryVerb(TokenView tokens, int index, out (Trend Trend, bool IsTransitive) verb)
    {
        verb = default;
        return tokens.IsWord(index) && Verbs.TryGetValue(tokens.Body, tokens[index], out verb);
    }

    private static Lexicon<(Trend Trend, bool IsTransitive)> Load()
    {
        var verbs = new List<KeyValuePair<string, (Trend, bool)>>();
        foreach (var row in Table.Read(typeof(TrendCues), "Movements.tsv", 3))
        {
            var value = (row[0] == "up" ? Trend.Up : Trend.Down, row[1] == "transitive");
            verbs.AddRange(row[2].Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(word => new KeyValuePair<string, (Trend, bool)>(word, value)));
        }

        return new Lexicon<(Trend, bool)>(verbs);
    }
}
