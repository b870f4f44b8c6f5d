using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Reads the unit of measure behind a number: <c>%</c>, <c>square miles</c>, <c>-year-old</c>, <c>km/h</c>, <c>barrels of oil per day</c>.</summary>
internal static class UnitScanner
{
    /// <summary>Whether the name of a unit stands at the token: <c>hour</c>, <c>mile</c>.</summary>
    public static bool IsNameOfUnit(TokenView tokens, int index) => UnitLexicon.TryName(tokens, index, out var match) && !match.Unit.Has(UnitTraits.Name);

    /// <summary>The measure behind a number.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="number">The number.</param>
    /// <param name="afterMeasure">Whether another measure stands right before the number: <c>12 ft 2 in</c>.</param>
    /// <param name="measure">What was read.</param>
    public static bool TryRead(TokenView tokens, in Number number, bool afterMeasure, out MeasureMatch measure)
    {
        measure = default;
        var behind = SkipSurplus(tokens, number.End);
        var hyphen = tokens.Joins(behind) || IsSpacedHyphen(tokens, behind);
        var at = hyphen ? behind + 1 : behind;
        at = number.IsFraction ? SkipPartOf(tokens, at) : at;
        at = number.IsVague && tokens.IsWord(at, Word.Of) ? at + 1 : at;
        if (!tokens.SameSentence(number.First, at))
        {
            return false;
        }

        if (TryFind(tokens, number, at, hyphen, afterMeasure, out var match))
        {
            measure = Complete(tokens, match, hyphen);
            return true;
        }

        return !hyphen && TryReadBracketed(tokens, at, out measure);
    }

    /// <summary>A unit that stands before the number: <c>magnitude 6.9</c>, <c>a magnitude of 6.9</c>, <c>magnitude-6.9</c>.</summary>
    public static bool TryReadBefore(TokenView tokens, in Number number, out MeasureMatch measure)
    {
        var at = number.First - 1;
        at = tokens.IsWord(at, Word.Of) || (tokens.IsHyphen(at) && tokens.Touches(at)) ? at - 1 : at;
        var found = UnitLexicon.TryName(tokens, at, out var match) && match.Unit.Has(UnitTraits.Number) && tokens.SameSentence(at, number.First);
        measure = found ? new MeasureMatch(match.Unit.Named, number.End) : default;
        return found;
    }

    /// <summary>Past what leaves a number open: <c>20-plus years</c>, <c>100-odd people</c>, <c>30+ countries</c>, <c>a dozen or so boats</c>.</summary>
    public static int SkipSurplus(TokenView tokens, int end)
    {
        if (tokens.Joins(end) && (tokens.WordAt(end + 1) is Word.Odd or Word.Plus))
        {
            return end + 2;
        }

        if (tokens.IsWord(end, Word.Or) && (tokens.WordAt(end + 1) is Word.So or Word.More) && tokens.IsWord(end + 2)
            && !WordClasses.IsBoundary(tokens, end + 2))
        {
            return end + 2;
        }

        return tokens.Mark(end) == '+' && tokens.Touches(end) && !tokens.Touches(end + 1) ? end + 1 : end;
    }

    private static bool TryFind(TokenView tokens, in Number number, int at, bool hyphen, bool afterMeasure, out UnitMatch match)
    {
        if (!hyphen && tokens.IsWord(at, WordSet.BeforeTime) && UnitLexicon.TryName(tokens, at + 1, out match) && match.Unit.IsTime && (match.IsPlural || number.Value == 1))
        {
            return true;
        }

        if (UnitLexicon.TryName(tokens, at, out match) && IsMeant(tokens, number, match, hyphen))
        {
            return true;
        }

        if (hyphen)
        {
            return UnitLexicon.TrySymbol(tokens, at, out match) && !match.Unit.Has(UnitTraits.Symbol) && number.IsDigits && tokens.IsWord(at);
        }

        return UnitLexicon.TrySymbol(tokens, at, out match) && IsMeant(tokens, number, match, at, afterMeasure);
    }

    private static bool IsMeant(TokenView tokens, in Number number, UnitMatch match, bool hyphen)
    {
        var unit = match.Unit;
        if (unit.Name == "stone" && tokens.HasBefore(number.First, WordSet.Weighing))
        {
            return true;
        }

        if (unit.Has(UnitTraits.Name) && !number.IsFraction && number.IsWhole && !tokens.IsWord(match.End, Word.Of) && !(hyphen && !match.IsPlural))
        {
            return false;
        }

        if (unit.Has(UnitTraits.Times))
        {
            return (match.IsPlural || number.Value == 1) && !hyphen && !tokens.IsWord(match.End, Word.Square);
        }

        var single = match.IsPlural || hyphen || number.Value == 1 || number.IsFraction;
        if (!single && (tokens.WordAt(match.End - 1) is Word.Second or Word.Minute))
        {
            return false;
        }

        return !unit.Has(UnitTraits.Pound) || !MoneyWords.ArePounds(tokens, number, match);
    }

    private static bool IsMeant(TokenView tokens, in Number number, UnitMatch match, int at, bool afterMeasure)
    {
        if (tokens.Mark(at) is '"' or '\u2033')
        {
            return tokens.IsWord(match.End, WordSet.Dimensions);
        }

        var joined = tokens.Touches(match.End) && (tokens.IsDash(match.End) || tokens.Mark(match.End) is '.' && tokens.Touches(match.End + 1));
        if (joined || (match.Unit.Has(UnitTraits.Symbol) && !number.IsDigits))
        {
            return false;
        }

        if (match.Unit.Code is "CEL" or "FAH" && tokens.IsWord(at) && tokens[at].Length == 1)
        {
            // "20C (68F)"
            var isRestated = tokens.Mark(match.End) == '(' && tokens.IsDigits(match.End + 1);
            return tokens.Touches(at) && (isRestated || TemperatureWords.StandNear(tokens, at));
        }

        if (!match.Unit.Has(UnitTraits.Symbol))
        {
            return number.IsDigits || match.Unit.Kind == FigureKind.Percentage;
        }

        if (tokens.Touches(at))
        {
            return number.IsExplicit && !tokens.IsWord(at, Word.M) ? !tokens.IsWord(at, Word.K) : !tokens.IsWord(at, WordSet.NamesWithDigits) && IsMetre(tokens, number, match);
        }

        return afterMeasure || !tokens.IsWord(at, WordSet.RiskySymbols) && tokens[at].Kind == TokenKind.Word;
    }

    // "1.8m tall" and "48m" are metres, "1.2m people" are not.
    private static bool IsMetre(TokenView tokens, in Number number, UnitMatch match) =>
        match.Unit.Name != "metre" || tokens.IsWord(match.End, WordSet.Dimensions) || tokens.IsWord(number.First - 1, Word.X)
        || (number.IsWhole && number.Value < 1000 && (!tokens.IsWord(match.End) || WordClasses.IsBoundary(tokens, match.End)));

    private static MeasureMatch Complete(TokenView tokens, UnitMatch match, bool hyphen)
    {
        var unit = match.Unit;
        if (unit.IsTime && AgeScanner.TryReadBehind(tokens, match, hyphen, out var age))
        {
            return age;
        }

        var end = match.End;
        if (hyphen && tokens.Joins(end) && tokens.IsWord(end + 1, WordSet.Dimensions))
        {
            end += 2;
        }

        var measure = match.IsSymbol ? unit.Symbolic : match.IsPlural ? unit.Named : unit.Attributive;
        return unit.IsRate ? new MeasureMatch(measure, end) : RateScanner.Read(tokens, measure, end, hyphen);
    }

    // "half an hour", "two tenths of a percent"
    private static int SkipPartOf(TokenView tokens, int at)
    {
        var next = tokens.IsWord(at, Word.Of) ? at + 1 : at;
        var article = tokens.WordAt(next) is Word.A or Word.An or Word.One;
        return article && UnitLexicon.TryName(tokens, next + 1, out _) ? next + 1 : at;
    }

    // Newswire that was cut into tokens writes "28 - year - old" and "30 - year bonds".
    private static bool IsSpacedHyphen(TokenView tokens, int index) =>
        tokens.Mark(index) == '-' && !tokens.Touches(index) && !tokens.Touches(index + 1)
        && UnitLexicon.TryName(tokens, index + 1, out var match) && !match.IsPlural
        && (tokens.Mark(match.End) == '-' || (tokens.IsWord(match.End) && !WordClasses.IsBoundary(tokens, match.End)));

    // "20 (kg)"
    private static bool TryReadBracketed(TokenView tokens, int at, out MeasureMatch measure)
    {
        measure = default;
        var closer = tokens.Mark(at) switch { '(' => ')', '[' => ']', '{' => '}', '<' => '>', _ => '\0' };
        if (closer == '\0' || !UnitLexicon.TrySymbol(tokens, at + 1, out var match) || tokens.Mark(match.End) != closer)
        {
            return false;
        }

        measure = new MeasureMatch(match.Unit.Named, match.End + 1);
        return true;
    }
}
