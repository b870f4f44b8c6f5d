using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>
/// Finds what is counted or measured, in the words of the text: the counted noun phrase, what stands behind "of", the noun that the
/// amount goes with (<c>20-year pact</c>), the subject or object of the verb (<c>imports from China plummeted 17.8%</c>).
/// </summary>
internal static class OfFinder
{
    private const int MostWords = 6;

    public static string Find(TokenView tokens, in Quantity quantity, Trend trend, int verb)
    {
        // "lost 162 points"
        var isMoved = trend != Trend.None && quantity.Counted.HeadEnd == quantity.Counted.First + 1 && tokens.IsWord(quantity.Counted.First, WordSet.Points);
        if (!quantity.Counted.IsEmpty && !isMoved)
        {
            var first = quantity.Counted.First;
            first = tokens.IsWord(first, Word.More) && quantity.Counted.Head > first ? first + 1 : first;
            return Text(tokens, first, quantity.Counted.HeadEnd);
        }

        if (!quantity.Whole.IsEmpty)
        {
            return WordClasses.MayBeThing(tokens, quantity.Whole.Head) ? Text(tokens, quantity.Whole.First, quantity.Whole.HeadEnd) : "";
        }

        return Forward(tokens, quantity, trend) is { Length: > 0 } forward ? forward : Backward(tokens, quantity, trend, verb);
    }

    // Behind the figure: "79% of Russians", "$5 billion worth of missiles", "$1.5 billion in losses", "20-year pact".
    private static string Forward(TokenView tokens, in Quantity quantity, Trend trend)
    {
        var end = quantity.End;
        if (!tokens.SameSentence(quantity.First, end))
        {
            return "";
        }

        var worth = tokens.IsWord(end, Word.Worth) && tokens.IsWord(end + 1, Word.Of) ? end + 1 : end;
        if (tokens.IsWord(worth, Word.Of) && !tokens.IsWord(quantity.First - 1, Word.Within))
        {
            var whole = WholeScanner.Read(tokens, worth, isFraction: false);
            var start = WholeScanner.SkipDeterminers(tokens, worth + 1);
            return whole.IsEmpty || !WordClasses.MayBeThing(tokens, whole.Head) ? "" : Text(tokens, tokens.IsWord(start) && !NumberWords.TryGet(tokens, start, out _) ? start : whole.First, whole.HeadEnd);
        }

        if (tokens.IsWord(end, Word.In) && quantity.Measure is { Kind: FigureKind.Money } && tokens.IsWord(end + 1) && !tokens.IsCapital(end + 1)
            && !tokens.IsWord(end + 1, WordSet.NotThings))
        {
            return Phrase(tokens, end + 1, isLed: true);
        }

        // "a two-thirds majority", "a 1,500-strong force"
        var before = BoundCues.Start(tokens, quantity.First) - 1;
        var isLed = tokens.IsWord(before, WordSet.Articles) || tokens.IsWord(before, Word.Another);
        end = isLed && tokens.Joins(end) && tokens.IsWord(end + 1, Word.Strong) ? end + 2 : end;
        var isPart = isLed && (quantity.Number.IsFraction || end > quantity.End);
        var goesWith = quantity.Measure is { Kind: FigureKind.Money or FigureKind.Percentage } or { IsAttributive: true } || isPart;
        var isSubject = quantity.Measure is { Kind: FigureKind.Percentage } && !tokens.IsWord(before, WordSet.BeforeShare);

        // "a $500 monthly | rent"
        var isModified = isLed && WordClasses.Is(tokens, end, WordClass.Adverb) && tokens.IsWord(end + 1) && !WordClasses.IsBoundary(tokens, end + 1);
        end = isModified ? end + 1 : end;
        return goesWith && !isSubject && trend == Trend.None && !tokens.IsWord(end, WordSet.NotThings)
            && !WordClasses.Is(tokens, end, WordClass.Adverb | WordClass.Function) ? Phrase(tokens, end, isLed) : "";
    }

    // Before the figure.
    private static string Backward(TokenView tokens, in Quantity quantity, Trend trend, int verb)
    {
        if (quantity.Measure is { IsAge: true } && tokens.Mark(quantity.First - 1) == ',')
        {
            return PhraseBefore.Name(tokens, quantity.First - 1);
        }

        if (trend != Trend.None && verb >= 0)
        {
            return Moved(tokens, verb, quantity.First);
        }

        return Stated(tokens, quantity);
    }

    // "turnout rate of 58%", "was about 8%", "to $145 billion", "fines worth $3m"
    private static string Stated(TokenView tokens, in Quantity quantity)
    {
        var leading = PhraseBefore.SkipLeading(tokens, quantity.First - 1);
        if (tokens.IsWord(leading, Word.Of) && tokens.SameSentence(leading, quantity.First) && quantity.Measure?.Kind != FigureKind.Count)
        {
            return PhraseBefore.Noun(tokens, leading);
        }

        var cue = BoundCues.Start(tokens, quantity.First);
        if (tokens.IsWord(cue, WordSet.Stating) && cue < quantity.First)
        {
            return PhraseBefore.Subject(tokens, cue);
        }

        var before = PhraseBefore.SkipLeading(tokens, cue - 1);
        return tokens.SameSentence(before, quantity.First) && quantity.Measure?.Kind != FigureKind.Count ? StatedBy(tokens, before) : "";
    }

    private static string StatedBy(TokenView tokens, int before)
    {
        var moved = tokens.WordAt(before) is Word.To or Word.At or Word.From ? TrendCues.LastVerb(tokens, before) : -1;
        if (moved >= 0)
        {
            return Moved(tokens, moved, before);
        }

        if (tokens.WordAt(before) is Word.To or Word.From && tokens.IsWord(before - 1, WordSet.Changing))
        {
            return PhraseBefore.Subject(tokens, before - 1);
        }

        if (tokens.IsWord(before, Word.At) && tokens.IsWord(before - 2, WordSet.Stating))
        {
            return PhraseBefore.Subject(tokens, before - 2);
        }

        if (tokens.IsWord(before, Word.At) && (tokens.IsWord(before - 1, WordSet.Standing) || WordClasses.IsParticiple(tokens, before - 1)
            || WordClasses.Is(tokens, before - 1, WordClass.Verb)))
        {
            return PhraseBefore.Subject(tokens, before - 1);
        }

        if (tokens.IsWord(before, WordSet.BeforeWorth))
        {
            return PhraseBefore.Noun(tokens, tokens.Mark(before - 1) == ',' ? before - 1 : before);
        }

        return tokens.IsWord(before, WordSet.Stating) ? PhraseBefore.Subject(tokens, before) : "";
    }

    // The object of the verb where it has one, else its subject: "reduced bilateral trade by", "imports fell".
    private static string Moved(TokenView tokens, int verb, int end)
    {
        var by = PhraseBefore.Find(tokens, end, verb, Word.By);
        var stop = by > verb ? by : end;
        var start = WholeScanner.SkipDeterminers(tokens, verb + 1);
        if (!TrendCues.AreFillers(tokens, start, stop) && tokens.IsWord(start) && !NumberWords.TryGet(tokens, start, out _) && !WordClasses.IsBoundary(tokens, start)
            && !WordClasses.Is(tokens, start, WordClass.Adverb)
            && !WordClasses.IsManner(tokens, start))
        {
            var phrase = WholeScanner.ReadAny(tokens, start);
            return stop - start <= MostWords + 2 && !HasNumber(tokens, start, stop) ? Text(tokens, start, stop) : phrase.IsEmpty
                || phrase.HeadEnd > stop ? "" : Text(tokens, start, phrase.HeadEnd);
        }

        // "exports rose by 25 percent and imports by 30 percent"
        var again = by > verb + 1 && tokens.IsWord(by - 1) && HasNumber(tokens, verb, by) ? PhraseBefore.Noun(tokens, by) : "";
        return again.Length > 0 ? again : PhraseBefore.Subject(tokens, verb);
    }

    private static bool HasNumber(TokenView tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens.IsDigits(i))
            {
                return true;
            }
        }

        return false;
    }

    // The noun phrase that begins at the token, with the proper name that goes on behind "of": "Power of Siberia pipeline".
    private static string Phrase(TokenView tokens, int first, bool isLed)
    {
        // "a $2 billion plant"; but "was 90 percent efficient"
        var phrase = WholeScanner.ReadAny(tokens, first);
        var isPredicate = !isLed && phrase.HeadEnd == first + 1 && WordClasses.IsAdjective(tokens, first) && !tokens.IsCapital(first);
        if (phrase.IsEmpty || isPredicate || (UnitLexicon.TryName(tokens, phrase.Head, out var unit) && unit.Unit.IsTime))
        {
            return "";
        }

        if (tokens.IsCapital(phrase.Head) && tokens.IsWord(phrase.HeadEnd, Word.Of) && tokens.IsCapital(phrase.HeadEnd + 1))
        {
            var rest = WholeScanner.ReadAny(tokens, phrase.HeadEnd + 1);
            return Text(tokens, first, rest.IsEmpty ? phrase.HeadEnd : rest.HeadEnd);
        }

        return Text(tokens, first, phrase.HeadEnd);
    }

    /// <summary>The words, cut to the last few where there are too many: the head stands last.</summary>
    private static string Text(TokenView tokens, int first, int end)
    {
        var words = 0;
        for (var i = end - 1; i >= first; i--)
        {
            words += tokens[i].SpaceBefore || i == first ? 1 : 0;
            if (words == MostWords && tokens[i].SpaceBefore)
            {
                first = Math.Max(first, i);
                break;
            }
        }

        return end <= first ? "" : PhraseBefore.Clean(tokens, first, end);
    }
}
