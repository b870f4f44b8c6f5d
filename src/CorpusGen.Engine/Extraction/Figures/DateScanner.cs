namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Tells dates, years and clock times: <c>October 20 - 28</c>, <c>18 July 1995</c>, <c>in 2005</c>, <c>2009 - 10</c>, <c>22:30</c>, <c>5 p.m.</c></summary>
internal static class DateScanner
{
    /// <summary>Whether the number belongs to a date, a year or a time of day.</summary>
    public static bool Covers(TokenView tokens, in Number number, out int end)
    {
        end = number.End;
        return (number.IsDigits && (IsNumericDate(tokens, number, out end) || IsClock(tokens, number, out end) || IsYearSpan(tokens, number, out end)))
            || IsDayOfMonth(tokens, number, out end) || IsClockWord(tokens, number, out end) || (number.IsDigits && IsYear(tokens, number, out end))
            || IsSpelledYear(tokens, number, out end);
    }

    public static bool IsMonth(TokenView tokens, int index) => tokens.IsWord(index, WordSet.Months);

    // "2025-09-02", "12/31/2003", "1.5.2004"
    private static bool IsNumericDate(TokenView tokens, in Number number, out int end)
    {
        end = number.First + 5;
        var mark = tokens.Mark(number.First + 1);
        return mark is '-' or '/' or '.' && tokens.Mark(number.First + 3) == mark && tokens.IsDigits(number.First + 2) && tokens.IsDigits(number.First + 4)
            && tokens.Touches(number.First + 1) && tokens.Touches(number.First + 2) && tokens.Touches(number.First + 3) && tokens.Touches(number.First + 4)
            && tokens[number.First].Length <= 4 && tokens[number.First + 2].Length <= 2 && tokens[number.First + 4].Length is 2 or 4;
    }

    // "22:30", "2:30 a.m."
    private static bool IsClock(TokenView tokens, in Number number, out int end)
    {
        end = number.First + 3;
        if (tokens.Mark(number.First + 1) != ':' || !tokens.Touches(number.First + 1) || !tokens.IsDigits(number.First + 2) || !tokens.Touches(number.First + 2))
        {
            return false;
        }

        while (tokens.Mark(end) == ':' && tokens.IsDigits(end + 1) && end < number.First + 9)
        {
            end += 2;
        }

        return true;
    }

    // "5 p.m.", "1657 UTC", "seven o'clock"
    private static bool IsClockWord(TokenView tokens, in Number number, out int end)
    {
        end = number.End + 1;
        if (tokens.IsWord(number.End, WordSet.ClockWords))
        {
            return tokens.Body[tokens[number.End].Start] is not ('a' or 'A') || number.Value <= 12;
        }

        end = number.End + 3;
        return (tokens.WordAt(number.End) is Word.A or Word.P) && tokens.Mark(number.End + 1) == '.' && tokens.IsWord(number.End + 2, Word.M)
            && tokens.Touches(number.End + 2);
    }

    // "1999 - 2000", "2006 - 7", "1950-53", "2009/10", "1997 to 1998"
    private static bool IsYearSpan(TokenView tokens, in Number number, out int end)
    {
        end = number.First + 3;
        if (!IsYearLike(tokens, number.First) || number.End != number.First + 1 || !NumeralScanner.TryReadSmall(tokens, number.First + 2, out _))
        {
            return false;
        }

        var length = tokens[number.First + 2].Length;
        var joined = tokens.IsDash(number.End) || tokens.Mark(number.End) == '/' || (length == 4 && (tokens.WordAt(number.End) is Word.To or Word.And or Word.Or));
        var later = length == 4 ? IsYearLike(tokens, number.First + 2) : length <= 2;
        return joined && later && !tokens.IsWord(end, Word.Percent) && tokens.Mark(end) != '%' && !(tokens.Mark(end) is '.' && tokens.Touches(end)
            && tokens.IsDigits(end + 1));
    }

    // "March 20", "Oct. 20 - 28", "July 6 to 8", "18 July", "4 May"
    private static bool IsDayOfMonth(TokenView tokens, in Number number, out int end)
    {
        end = number.End;
        if (number.IsExplicit || number.Value is < 1 or > 31 || number.End != number.First + 1 || (!number.IsDigits && !tokens.StartsSentence(number.First)
            && !IsMonth(tokens, number.First - 1)))
        {
            return false;
        }

        var before = tokens.Mark(number.First - 1) == '.' ? number.First - 2 : number.First - 1;
        if (IsMonth(tokens, before) && (tokens.IsCapital(before) || tokens.WordAt(before) is not (Word.May or Word.March)
            || tokens.IsWord(before - 1, WordSet.BeforeDay)))
        {
            end = SkipSecondDay(tokens, number.End);
            return true;
        }

        return IsBeforeMonth(tokens, number, out end);
    }

    private static bool IsBeforeMonth(TokenView tokens, in Number number, out int end)
    {
        var month = number.End;
        if ((tokens.IsDash(month) || tokens.WordAt(month) is Word.To or Word.And) && tokens.IsDigits(month + 1) && tokens[month + 1].Length <= 2)
        {
            month += 2;
        }

        month = tokens.IsWord(month, Word.Of) ? month + 1 : month;
        end = month + 1;
        return IsMonth(tokens, month) && (tokens.IsCapital(month) || tokens.IsWord(number.First - 1, WordSet.BeforeDay) || IsYearLike(tokens, month + 1));
    }

    // "October 20 - 28", "July 6 to 8", "May 3 and 4"
    private static int SkipSecondDay(TokenView tokens, int end)
    {
        var joined = tokens.IsDash(end) || tokens.IsWord(end, Word.To);
        var listed = tokens.WordAt(end) is Word.And or Word.Or || tokens.Mark(end) == ',';
        if (!(joined || listed) || !NumeralScanner.TryReadSmall(tokens, end + 1, out var day) || day is < 1 or > 31 || tokens.Mark(end + 2) is '%' or '-'
            || !tokens.SameSentence(end, end + 1))
        {
            return end;
        }

        return joined || (WordClasses.IsBoundary(tokens, end + 2) && tokens.Mark(end) != ',') ? end + 2 : end;
    }

    private static bool IsYear(TokenView tokens, in Number number, out int end)
    {
        end = number.End;
        if (number.End != number.First + 1)
        {
            return false;
        }

        if (tokens.IsWord(number.End, WordSet.Eras) || (tokens.IsWord(number.End, Word.B) && tokens.Mark(number.End + 1) == '.'))
        {
            end = number.End + 1;
            return true;
        }

        return IsBehindEra(tokens, number.First) || (IsYearLike(tokens, number.First) && !IsMeasured(tokens, number) && IsMeantAsYear(tokens, number));
    }

    // "A.D. 79"
    private static bool IsBehindEra(TokenView tokens, int index) =>
        tokens.IsWord(index - 1, WordSet.Eras) || (tokens.Mark(index - 1) == '.' && tokens.IsWord(index - 2, Word.D) && tokens.IsWord(index - 4, Word.A));

    // "2000 miles" and "a 2000-year-old tradition" are figures; "the 2018 day ticket" names a year.
    private static bool IsMeasured(TokenView tokens, in Number number) =>
        (UnitScanner.TryRead(tokens, number, afterMeasure: false, out var match) && (!match.Measure.IsAttributive || match.Measure.IsAge || tokens.Joins(number.End)))
        || MoneyScanner.IsSuffixed(tokens, number);

    // "in 2005 prices rose", "1,709 schoolchildren" without its comma
    private static bool IsMeantAsYear(TokenView tokens, in Number number)
    {
        if (tokens.IsWord(number.End, WordSet.CountedNotDated))
        {
            return tokens.WordAt(number.First - 1) is Word.In or Word.Since;
        }

        return number.Value >= 1900 || tokens.IsWord(number.First - 1, WordSet.BeforeYear) || IsMonth(tokens, number.First - 1)
            || tokens.Mark(number.First - 1) is ',' or '(' || !WordClasses.IsPlural(tokens, number.End);
    }

    // "nineteen eighty-four"
    private static bool IsSpelledYear(TokenView tokens, in Number number, out int end)
    {
        end = number.End;
        var isStart = !number.IsDigits && number.Value is >= 10 and <= 20 && number.End == number.First + 1;
        if (!isStart || !NumberWords.TryGet(tokens, number.End, out var word) || word.Kind != NumberWordKind.Tens
            || !NumberWordScanner.TryRead(tokens, number.End, out var rest) || rest.Value > 99)
        {
            return false;
        }

        end = rest.End;
        return true;
    }

    private static bool IsYearLike(TokenView tokens, int index) =>
        tokens.IsDigits(index) && tokens[index].Length == 4 && NumeralScanner.TryReadSmall(tokens, index, out var year) && year is >= 1000 and <= 2100;
}
