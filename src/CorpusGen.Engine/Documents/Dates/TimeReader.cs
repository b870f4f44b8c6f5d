using System.Globalization;

namespace CorpusGen.Engine.Documents.Dates;

/// <summary>Reads the time of day behind a date.</summary>
internal static class TimeReader
{
    // Only names that mean one zone wherever they are written: CST is Chicago's time and Shanghai's.
    private static readonly Dictionary<string, string> Zones = new(StringComparer.Ordinal)
    {
        ["z"] = "Z",
        ["utc"] = "Z",
        ["gmt"] = "Z",
        ["est"] = "-05:00",
        ["edt"] = "-04:00",
        ["cdt"] = "-05:00",
        ["mst"] = "-07:00",
        ["mdt"] = "-06:00",
        ["pst"] = "-08:00",
        ["pdt"] = "-07:00",
        ["cet"] = "+01:00",
        ["cest"] = "+02:00",
        ["eet"] = "+02:00",
        ["eest"] = "+03:00",
    };

    /// <summary>Reads a time of day with what stands between it and the day: <c>T14:19:01.5+02:00</c>, <c>, at 2:19 p.m. UTC</c>.</summary>
    /// <param name="scanner">Stands behind the day.</param>
    /// <param name="time">The time as in ISO 8601, with its T.</param>
    public static bool TryRead(DateScanner scanner, out string time)
    {
        time = "";
        if (!scanner.TryMark('T') && !scanner.TryMark('t'))
        {
            var before = scanner.Position;
            scanner.SkipSeparators();
            scanner.TryWord("at");
            if (scanner.Position == before)
            {
                return false;
            }
        }

        if (!scanner.TryNumber(1, 2, out var hour))
        {
            return false;
        }

        int minute = 0, second = 0;
        var fraction = "";
        var hasMinutes = scanner.TryMark(':');
        if (hasMinutes && !scanner.TryNumber(2, 2, out minute))
        {
            return false;
        }

        if (hasMinutes && scanner.TryMark(':') && (!scanner.TryNumber(2, 2, out second) || !TryFraction(scanner, out fraction)))
        {
            return false;
        }

        var isHalfDay = TryHalfDay(scanner, ref hour);
        if ((!hasMinutes && !isHalfDay) || hour > 23 || minute > 59 || second > 59 || !TryOffset(scanner, out var offset))
        {
            return false;
        }

        time = "T" + TwoDigits(hour) + ":" + TwoDigits(minute) + ":" + TwoDigits(second) + fraction + offset;
        return true;
    }

    // .123; a tenth of a microsecond is the finest that .NET keeps
    private static bool TryFraction(DateScanner scanner, out string fraction)
    {
        fraction = "";
        if (!scanner.TryMark('.'))
        {
            return true;
        }

        var digits = scanner.Digits();
        fraction = "." + digits.Substring(0, Math.Min(7, digits.Length));
        return digits.Length > 0;
    }

    // p.m.; PM. An hour that no clock of twelve hours shows becomes one that no clock shows.
    private static bool TryHalfDay(DateScanner scanner, ref int hour)
    {
        var start = scanner.Position;
        scanner.SkipSeparators();
        var word = scanner.Word();
        if (word is "a" or "p")
        {
            word += scanner.Word();
        }

        if (word is not ("am" or "pm"))
        {
            scanner.Position = start;
            return false;
        }

        hour = hour is < 1 or > 12 ? 24 : (hour % 12) + (word == "pm" ? 12 : 0);
        return true;
    }

    // Z; UTC; EDT; +02:00; +0200; +02. The widest offset in use is 14 hours.
    private static bool TryOffset(DateScanner scanner, out string offset)
    {
        offset = "";
        if (scanner.AtEnd)
        {
            return true;
        }

        scanner.SkipSeparators();
        if (char.IsLetter(scanner.Next))
        {
            return Zones.TryGetValue(scanner.Word(), out offset!);
        }

        var sign = scanner.Next;
        if (sign is not ('+' or '-'))
        {
            return false;
        }

        scanner.TryMark(sign);
        return TryOffsetHours(scanner, out var hours, out var minutes)
            && (offset = sign + TwoDigits(hours) + ":" + TwoDigits(minutes)).Length > 0
            && minutes < 60 && (hours * 60) + minutes <= 14 * 60;
    }

    private static bool TryOffsetHours(DateScanner scanner, out int hours, out int minutes)
    {
        minutes = 0;
        if (scanner.TryNumber(4, 4, out hours))
        {
            minutes = hours % 100;
            hours /= 100;
            return true;
        }

        return scanner.TryNumber(2, 2, out hours) && (!scanner.TryMark(':') || scanner.TryNumber(2, 2, out minutes));
    }

    /// <summary>A number in two digits, as ISO 8601 writes all but years.</summary>
    public static string TwoDigits(int number) => number.ToString("D2", CultureInfo.InvariantCulture);
}
