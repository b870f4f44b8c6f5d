using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Tells ages from other lengths of time: <c>65-year-old</c>, <c>aged 8</c>, <c>Thomas Sam, 42,</c>.</summary>
internal static class AgeScanner
{
    private const int Oldest = 120;

    /// <summary>The age that a number alone states.</summary>
    public static readonly Measure OfYears = new(FigureKind.Duration, "year of age", "ANN") { IsAge = true };

    /// <summary>The age behind a unit of time: <c>years old</c>, <c>-month-old</c>, <c>years of age</c>.</summary>
    public static bool TryReadBehind(TokenView tokens, UnitMatch match, bool hyphen, out MeasureMatch age)
    {
        age = default;
        var end = match.End;
        if (tokens.IsWord(end, WordSet.Old) && !tokens.IsWord(end + 1, Word.Enough))
        {
            age = Age(match.Unit, end + 1, isAttributive: hyphen || !match.IsPlural);
            return true;
        }

        if (tokens.IsHyphen(end) && tokens.IsWord(end + 1, WordSet.Old) && tokens.Touches(end) == tokens.Touches(end + 1))
        {
            age = Age(match.Unit, end + 2, isAttributive: true);
            return true;
        }

        if (tokens.IsWord(end, Word.Of) && tokens.IsWord(end + 1, Word.Age))
        {
            age = Age(match.Unit, end + 2, isAttributive: false);
            return true;
        }

        return false;
    }

    /// <summary>The age that a bare number states by what stands around it.</summary>
    public static bool TryReadBare(TokenView tokens, in Number number, out MeasureMatch age)
    {
        age = default;
        if (number.IsExplicit || !number.IsWhole || number.Value is < 0 or > Oldest)
        {
            return false;
        }

        if (tokens.WordAt(number.End) is Word.Yo or Word.Yrs)
        {
            age = new MeasureMatch(OfYears, number.End + 1);
            return true;
        }

        var found = IsNamedAge(tokens, number.First) || IsApposition(tokens, number) || IsAtAge(tokens, number) || IsOfPerson(tokens, number) || IsLimit(tokens, number) || IsPredicate(tokens, number);
        age = new MeasureMatch(OfYears, number.End);
        return found;
    }

    /// <summary>Whether the place asks for an age: <c>aged 8 to 10</c>, <c>at the age of 12</c>.</summary>
    public static bool IsNamedAge(TokenView tokens, int first)
    {
        var before = first - 1;
        before = tokens.WordAt(before) is Word.Between or Word.About or Word.Around or Word.Just or Word.Only ? before - 1 : before;
        before = tokens.IsWord(before, Word.Of) && tokens.IsWord(before - 1, Word.Age) ? before - 1 : before;
        if (tokens.IsWord(first - 1, Word.Between) && tokens.IsWord(before, WordSet.AgeGroups))
        {
            return true;
        }

        return tokens.WordAt(before) is Word.Aged or Word.Age or Word.Ages;
    }

    /// <summary>Whether a number without a unit is an age because it measures one: <c>the average age of voters is 41</c>.</summary>
    public static bool IsAge(in Quantity quantity, string of)
    {
        if (!quantity.IsBare || quantity.Number.IsVague || quantity.Number.IsFraction
            || quantity.Low < 0 || (quantity.High ?? quantity.Low) > Oldest)
        {
            return false;
        }

        var end = of.IndexOf(" of ", StringComparison.Ordinal);
        var measured = " " + (end < 0 ? of : of.Substring(0, end));
        return measured.EndsWith(" age", StringComparison.OrdinalIgnoreCase);
    }

    private static MeasureMatch Age(Unit unit, int end, bool isAttributive) =>
        new(new Measure(FigureKind.Duration, unit.Name + " of age", unit.Code) { IsAge = true, IsAttributive = isAttributive }, end);

    // "he is now 40", "who was four at the time"
    private static bool IsPredicate(TokenView tokens, in Number number)
    {
        var verb = tokens.WordAt(number.First - 1) is Word.Now or Word.Only or Word.Just
            ? number.First - 2 : number.First - 1;
        var isPerson = tokens.IsWord(verb - 1, WordSet.Persons) || (tokens.IsWord(verb - 3, Word.When) && tokens.IsWord(verb - 2, Word.The) && tokens.IsWord(verb - 1));
        return (tokens.WordAt(verb) is Word.Is or Word.Was) && isPerson && number.Value > 1
            && (!tokens.SameSentence(number.First, number.End) || tokens.IsWord(number.End, WordSet.AfterAge) || tokens.Mark(number.End) is '.' or ',' or ';' or '!' or '?');
    }

    // "a boy of six", "her sons, 9 and 11,"
    private static bool IsOfPerson(TokenView tokens, in Number number)
    {
        var before = number.First - 1;
        var closed = !tokens.IsWord(number.End) || WordClasses.IsBoundary(tokens, number.End);
        return (tokens.IsWord(before, Word.Of) && tokens.IsWord(before - 1, WordSet.Young) && closed && !tokens.IsDash(number.End))
            || (tokens.Mark(before) == ',' && tokens.IsWord(before - 1, WordSet.Kin) && number.IsDigits && number.Value > 0
                && (tokens.Mark(number.End) == ',' || tokens.IsWord(number.End, Word.And)) && tokens.IsDigits(number.End + 1));
    }

    // "children under five", "people over 65"
    private static bool IsLimit(TokenView tokens, in Number number) =>
        tokens.IsWord(number.First - 1, WordSet.AgeLimits) && tokens.IsWord(number.First - 2, WordSet.AgeGroups) && number.Value > 0
        && (!tokens.SameSentence(number.First, number.End) || tokens.Mark(number.End) is '.' or ',' or ';' or ')' or '!' or '?'
            || (tokens.IsWord(number.End) && WordClasses.IsBoundary(tokens, number.End)));

    // "At 40, he", "turned 65"
    private static bool IsAtAge(TokenView tokens, in Number number)
    {
        if (tokens.WordAt(number.First - 1) is Word.Turned or Word.Turning)
        {
            return !tokens.IsWord(number.End) || WordClasses.IsBoundary(tokens, number.End);
        }

        var next = tokens.Mark(number.End) == ',' ? number.End + 1 : number.End;
        return number.Value > 12 && tokens.IsWord(number.First - 1, Word.At) && (tokens.WordAt(next) is Word.He or Word.She);
    }

    // "The premier, 71, has"
    private static bool IsNoun(TokenView tokens, int index) =>
        !WordClasses.IsBoundary(tokens, index) && !WordClasses.IsPlural(tokens, index) && !WordClasses.IsParticiple(tokens, index)
        && !WordClasses.Is(tokens, index, WordClass.Adverb | WordClass.Designator);

    // "Thomas Sam, 42, and his wife": a name, a comma, and a number that a comma or the sentence's end closes.
    private static bool IsApposition(TokenView tokens, in Number number)
    {
        var comma = tokens.WordAt(number.First - 1) is Word.Now or Word.Then ? number.First - 2 : number.First - 1;
        if (comma < number.First - 1)
        {
            return tokens.Mark(comma) == ',' && tokens.Mark(number.End) is ',' or '.';
        }

        if (tokens.IsWord(comma - 1, WordSet.Relatives) || (tokens.IsWord(comma - 2, WordSet.Possessors) && IsNoun(tokens, comma - 1) && number.IsDigits && number.Value > 15))
        {
            return tokens.Mark(comma) == ',' && tokens.Mark(number.End) == ',' && tokens.SameSentence(comma, number.First);
        }

        if (tokens.Mark(comma) != ',' || !tokens.IsCapital(comma - 1) || number.Value < 1 || WordClasses.IsTimeWord(tokens, comma - 1)
            || !tokens.SameSentence(comma, number.First))
        {
            return false;
        }

        var closed = tokens.Mark(number.End) is ',' or ';' or ')' || tokens.WordAt(number.End) is Word.And or Word.Of or Word.From or Word.Who or Word.Was || (tokens.Mark(number.End) == '.'
            && !tokens.SameSentence(number.End, number.End + 1));
        return closed && (tokens.IsCapital(comma - 2) || tokens.Mark(number.End) == ',') && !NumberWords.TryGet(tokens, comma - 1, out _);
    }
}
