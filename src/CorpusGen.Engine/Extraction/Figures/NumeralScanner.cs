using System.Globalization;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Reads a number written in digits of any script: <c>1,000</c>, <c>12,34,567.89</c>, <c>1.5</c>, <c>.5</c>, <c>1.234.567</c>.</summary>
internal static class NumeralScanner
{
    // What a decimal holds without loss.
    private const int MostDigits = 28;

    private const int MostOfInteger = 18;

    public static bool TryRead(TokenView tokens, int index, out Number number)
    {
        number = default;
        if (tokens.Mark(index) == '.')
        {
            return tokens.Touches(index + 1) && tokens.IsDigits(index + 1) && TryReadDecimals(tokens, index, index, 0, 0, out number);
        }

        if (!tokens.IsDigits(index))
        {
            return false;
        }

        var value = 0m;
        var digits = 0;
        Append(tokens, index, ref value, ref digits);
        var end = ReadGroups(tokens, index, ref value, ref digits);
        var form = end > index + 1 ? NumberForm.Digits | NumberForm.Explicit : NumberForm.Digits;
        if (tokens.Mark(end) is '.' or '\u00B7' or '\u066B' && tokens.Touches(end) && tokens.Touches(end + 1) && tokens.IsDigits(end + 1))
        {
            return TryReadDecimals(tokens, index, end, value, digits, out number);
        }

        number = new Number(index, end, value, digits > MostDigits ? form | NumberForm.Overflow : form);
        return true;
    }

    /// <summary>The whole number of at most nine digits that one token holds.</summary>
    public static bool TryReadSmall(TokenView tokens, int index, out int value)
    {
        value = 0;
        if (!tokens.IsDigits(index) || tokens[index].Length > 9)
        {
            return false;
        }

        for (var i = tokens[index].Start; i < tokens[index].End; i++)
        {
            value = (value * 10) + DigitOf(tokens.Body[i]);
        }

        return true;
    }

    private static bool TryReadDecimals(TokenView tokens, int first, int point, decimal value, int digits, out Number number)
    {
        var places = tokens[point + 1].Length;
        Append(tokens, point + 1, ref value, ref digits);
        var form = NumberForm.Digits | NumberForm.Explicit | (digits > MostDigits ? NumberForm.Overflow : 0);
        if (digits <= MostDigits)
        {
            value = Shift(value, places);
        }

        number = new Number(first, point + 2, value, form);
        return true;
    }

    // Groups of three, or of two and a last of three as in India; parted by commas, or by the thin and unbroken spaces of a typesetter.
    private static int ReadGroups(TokenView tokens, int index, ref decimal value, ref int digits)
    {
        var end = index + 1;
        if (tokens[index].Length > 3)
        {
            return end;
        }

        while (IsGroup(tokens, end, out var group))
        {
            Append(tokens, group, ref value, ref digits);
            end = group + 1;
        }

        return end;
    }

    private static bool IsGroup(TokenView tokens, int end, out int group)
    {
        group = end + 1;
        if (tokens.Mark(end) is ',' or '\'' or '\u2019' or '\u066C' or '\uFF0C' && tokens.Touches(end) && tokens.IsDigits(group))
        {
            var length = tokens[group].Length;
            var spaced = !tokens.Touches(group);
            var indian = length == 2 && tokens.Touches(group) && IsGroup(tokens, group + 1, out _);
            return (length == 3 && (!spaced || IsZeros(tokens, group))) || indian;
        }

        if (tokens.Mark(end) == '.' && tokens.Touches(end) && IsPointGroup(tokens, group))
        {
            return IsPointGroup(tokens, group + 2) && tokens.Mark(group + 1) == '.' || tokens.Mark(end - 2) == '.';
        }

        group = end;
        return tokens.IsDigits(end) && tokens[end].Length == 3 && (IsZeros(tokens, end) || tokens.Body[tokens[end].Start - 1] is '\u00A0' or '\u202F' or '\u2009');
    }

    private static bool IsPointGroup(TokenView tokens, int group) => tokens.IsDigits(group) && tokens.Touches(group) && tokens[group].Length == 3;

    private static bool IsZeros(TokenView tokens, int index) => string.CompareOrdinal(tokens.Body, tokens[index].Start, "000", 0, 3) == 0;

    private static void Append(TokenView tokens, int index, ref decimal value, ref int digits)
    {
        ref readonly var token = ref tokens[index];
        digits += token.Length;
        if (digits > MostDigits)
        {
            return;
        }

        // As many digits as an integer holds at a time: decimals are slow.
        for (var start = token.Start; start < token.End; start += MostOfInteger)
        {
            var (part, scale) = ReadInteger(tokens.Body, start, Math.Min(start + MostOfInteger, token.End));
            value = (value * scale) + part;
        }
    }

    private static (ulong Value, ulong Scale) ReadInteger(string text, int start, int end)
    {
        var (value, scale) = (0UL, 1UL);
        for (var i = start; i < end; i++)
        {
            value = (value * 10) + (uint)DigitOf(text[i]);
            scale *= 10;
        }

        return (value, scale);
    }

    private static int DigitOf(char digit) => digit <= '9' ? digit - '0' : CharUnicodeInfo.GetDecimalDigitValue(digit);

    private static decimal Shift(decimal value, int places) => value * new decimal(1, 0, 0, isNegative: false, (byte)places);
}
