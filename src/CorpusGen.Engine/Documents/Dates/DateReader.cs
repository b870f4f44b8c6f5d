using System.Globalization;

namespace CorpusGen.Engine.Documents.Dates;

/// <summary>Reads a date as newspapers and machines write it, and writes it in ISO 8601.</summary>
/// <remarks>
/// Understood: <c>2025-09-02</c>, <c>2025-09-02 14:19:01</c>, <c>2025-09-02T14:19:01+02:00</c>, <c>Friday, July 21, 2017</c>,
/// <c>2 September 2025</c>, <c>Sept. 2, 2025, 2:19 p.m. UTC</c>. Dates in figures with slashes are not: their order differs from country to country.
/// An offset is kept, and the name of a time zone becomes one where it means one zone only.
/// </remarks>
internal static class DateReader
{
    /// <summary>How many characters a date has at most; longer lines are prose.</summary>
    public const int LongestDate = 60;

    private static readonly string[] Introductions = ["published", "posted", "updated", "on"];

    private static readonly string[] Weekdays =
    [
        "monday", "mon", "tuesday", "tues", "tue", "wednesday", "wed", "thursday", "thurs", "thur", "thu", "friday", "fri",
        "saturday", "sat", "sunday", "sun",
    ];

    private static readonly string[][] Months =
    [
        ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"], ["july", "jul"],
        ["august", "aug"], ["september", "sept", "sep"], ["october", "oct"], ["november", "nov"], ["december", "dec"],
    ];

    /// <summary>Whether a line is as short as a date and has a digit: most lines are done with here.</summary>
    public static bool MayBeDate(ReadOnlySpan<char> line)
    {
        var digits = 0;
        for (var i = 0; i < line.Length && line.Length <= LongestDate; i++)
        {
            digits += line[i] is >= '0' and <= '9' ? 1 : 0;
        }

        return digits > 0;
    }

    /// <summary>Reads a text that is a date and nothing else.</summary>
    public static bool TryRead(string text, out string date)
    {
        date = "";
        var trimmed = text.Trim();
        if (!MayBeDate(trimmed.AsSpan()))
        {
            return false;
        }

        var scanner = new DateScanner(trimmed);
        SkipIntroduction(scanner);
        if (!TryDay(scanner, out date))
        {
            return false;
        }

        if (!scanner.AtEnd)
        {
            if (!TimeReader.TryRead(scanner, out var time))
            {
                return false;
            }

            date += time;
        }

        return scanner.AtEnd;
    }

    private static void SkipIntroduction(DateScanner scanner)
    {
        while (scanner.TryWord(Introductions) || scanner.TryMark(':'))
        {
            scanner.SkipSeparators();
        }
    }

    private static bool TryDay(DateScanner scanner, out string date)
    {
        date = "";
        if (TryIsoDay(scanner, out var year, out var month, out var day) || TryWrittenDay(scanner, out year, out month, out day))
        {
            date = year.ToString("D4", CultureInfo.InvariantCulture) + "-" + TimeReader.TwoDigits(month) + "-" + TimeReader.TwoDigits(day);
            return year > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DaysIn(year, month);
        }

        return false;
    }

    // 2025-09-02
    private static bool TryIsoDay(DateScanner scanner, out int year, out int month, out int day)
    {
        month = day = 0;
        var start = scanner.Position;
        if (scanner.TryNumber(4, 4, out year) && scanner.TryMark('-') && scanner.TryNumber(2, 2, out month)
            && scanner.TryMark('-') && scanner.TryNumber(2, 2, out day))
        {
            return true;
        }

        scanner.Position = start;
        return false;
    }

    // Friday, July 21, 2017; Friday 21st of July 2017
    private static bool TryWrittenDay(DateScanner scanner, out int year, out int month, out int day)
    {
        year = month = 0;
        scanner.TryWord(Weekdays);
        if (TryDayOfMonth(scanner, out day))
        {
            scanner.TryWord("of");
            return TryMonth(scanner, out month) && scanner.TryNumber(4, 4, out year);
        }

        return TryMonth(scanner, out month) && TryDayOfMonth(scanner, out day) && scanner.TryNumber(4, 4, out year);
    }

    private static bool TryDayOfMonth(DateScanner scanner, out int day)
    {
        if (!scanner.TryNumber(1, 2, out day))
        {
            return false;
        }

        scanner.TryWord("st", "nd", "rd", "th");
        scanner.SkipSeparators();
        return true;
    }

    private static bool TryMonth(DateScanner scanner, out int month)
    {
        for (month = 1; month <= Months.Length; month++)
        {
            if (scanner.TryWord(Months[month - 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static int DaysIn(int year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static bool IsLeapYear(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
