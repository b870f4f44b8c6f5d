using System.Globalization;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Reads a fraction: <c>two-thirds</c>, <c>a quarter of</c>, <c>half</c>, <c>1/16</c>, <c>10 1/2</c>, <c>½</c>.</summary>
internal static class FractionScanner
{
    /// <summary>The fractions of one character.</summary>
    public static IEnumerable<string> Symbols => Enumerable.Range(0x80, char.MaxValue - 0x80).Where(c => ValueOf((char)c) > 0).Select(c => ((char)c).ToString());

    /// <summary>A fraction in words.</summary>
    public static bool TryRead(TokenView tokens, int index, out Number number)
    {
        number = default;
        if (tokens.WordAt(index) is Word.Half or Word.Halve)
        {
            return !IsPartOfTime(tokens, index) && Finish(tokens, index, index + 1, 0.5m, out number);
        }

        if (tokens.IsWord(index, Word.Quarter))
        {
            return NumberScanner.ReadScale(tokens, index + 1, out _) > index + 1 && Finish(tokens, index, index + 1, 0.25m, out number);
        }

        if (tokens.WordAt(index) is Word.A or Word.An)
        {
            return TryReadArticle(tokens, index, out number);
        }

        if (!NumberWords.TryGet(tokens, index, out var word) || word.Kind is not (NumberWordKind.Small or NumberWordKind.Tens) || word.Value == 0)
        {
            return false;
        }

        return TryReadDenominator(tokens, index, index + 1, word.Value, out number);
    }

    /// <summary>A fraction that begins with digits: <c>1/16</c>, <c>10 1/2</c>, <c>2½</c>, <c>2/3rds</c>.</summary>
    public static bool TryReadDigits(TokenView tokens, int index, out Number number)
    {
        number = default;
        if (!MayGoOn(tokens, index + 1) || !NumeralScanner.TryReadSmall(tokens, index, out var numerator))
        {
            return false;
        }

        if (TryReadPart(tokens, index, out var part, out var end))
        {
            return Finish(tokens, index, end, part, out number);
        }

        if (TryReadPart(tokens, index + 1, out part, out end) || TryReadVulgar(tokens, index + 1, out part, out end))
        {
            number = new Number(index, end, numerator + part, NumberForm.Digits | NumberForm.Explicit);
            var scaled = NumberScanner.ReadScale(tokens, end, out var factor);
            number = scaled > end ? number.Times(factor, scaled, NumberForm.Explicit) : number;
            return true;
        }

        return tokens[index].Length < 3 && numerator > 0 && TryReadDenominator(tokens, index, index + 1, numerator, out number);
    }

    // Most numbers are done with here: a fraction goes on with a stroke, a hyphen, a character like ½, digits or a denominator.
    private static bool MayGoOn(TokenView tokens, int index) => tokens[index].Kind switch
    {
        TokenKind.Word => NumberWords.IsDenominator(tokens, index),
        TokenKind.Mark => tokens.Mark(index) is '/' or '-' or > '\x7F',
        _ => true,
    };

    /// <summary>A fraction that is one character: <c>½</c>.</summary>
    public static bool TryReadSymbol(TokenView tokens, int index, out Number number)
    {
        number = default;
        return TryReadVulgar(tokens, index, out var part, out var end) && Finish(tokens, index, end, part, out number);
    }

    // "a third of", "a quarter of", "a tenth of", "a half"; "a third term" is none.
    private static bool TryReadArticle(TokenView tokens, int index, out Number number)
    {
        number = default;
        if (!NumberWords.TryDenominator(tokens, index + 1, plural: false, out var denominator))
        {
            return false;
        }

        var end = index + 2;
        var scaled = denominator is 2 or 4 && (NumberScanner.ReadScale(tokens, end, out _) > end
            || UnitScanner.IsNameOfUnit(tokens, tokens.Joins(end) ? end + 1 : end));
        var isAmount = tokens.IsWord(index - 1, WordSet.BeforePart) && WordClasses.IsBoundary(tokens, end);
        return (tokens.IsWord(end, Word.Of) || scaled || isAmount || tokens.IsWord(end, WordSet.BehindPart) || (denominator == 2 && !tokens.IsWord(end)))
            && Finish(tokens, index, end, 1 / denominator, out number);
    }

    private static bool TryReadDenominator(TokenView tokens, int first, int index, decimal numerator, out Number number)
    {
        number = default;
        var hyphen = tokens.Joins(index) || (tokens.Mark(index) == '-' && !tokens.IsDigits(first));
        var at = hyphen ? index + 1 : index;
        if (!NumberWords.TryDenominator(tokens, at, numerator != 1, out var denominator) || numerator > denominator * 3)
        {
            return false;
        }

        if (denominator == 4 && numerator != 1 && !hyphen && (numerator != 3 || tokens.IsWord(first - 1, WordSet.BeforeQuarter)))
        {
            return false;
        }

        return (numerator != 1 || hyphen || tokens.IsWord(at + 1, Word.Of) || !tokens.IsWord(at + 1))
            && Finish(tokens, first, at + 1, numerator / denominator, out number);
    }

    // A scale word makes it a plain number: "half a million", "three quarters of a billion".
    private static bool Finish(TokenView tokens, int first, int end, decimal value, out Number number)
    {
        var next = tokens.IsWord(end, Word.Of) ? end + 1 : end;
        next = tokens.IsWord(next, WordSet.IndefiniteArticles) ? next + 1 : next;
        var scaled = tokens.SameSentence(first, next) ? NumberScanner.ReadScale(tokens, next, out var factor) : next;
        factor = 1;
        if (scaled > next && (next != end + 1 || !tokens.IsWord(end, Word.Of)))
        {
            NumberScanner.ReadScale(tokens, next, out factor);
            number = new Number(first, end, value, NumberForm.Words).Times(factor, scaled, NumberForm.Explicit);
            return true;
        }

        number = new Number(first, end, value, NumberForm.Fraction | NumberForm.Explicit | (tokens.IsDigits(first) ? NumberForm.Digits : 0));
        return true;
    }

    private static bool IsPartOfTime(TokenView tokens, int index) =>
        tokens.IsWord(index - 1, WordSet.BeforeHalf) || (tokens.IsWord(index - 1, Word.The) && !tokens.IsWord(index + 1)) || tokens.IsWord(index + 1, WordSet.BehindHalf)
        || (tokens.Touches(index) && tokens.IsDash(index - 1)) || (tokens.Joins(index + 1) && !IsHalfOfUnit(tokens, index + 2));

    // "half-hour", "half-million", "half-dozen"; "half-brother" is none.
    private static bool IsHalfOfUnit(TokenView tokens, int index) =>
        (UnitScanner.IsNameOfUnit(tokens, index) && !tokens.IsWord(index, Word.Year)) || NumberScanner.ReadScale(tokens, index, out _) > index;

    // "1/2" with a denominator that things are cut by; "9/11" and "24/7" are none.
    private static bool TryReadPart(TokenView tokens, int index, out decimal part, out int end)
    {
        part = 0;
        end = index + 3;
        if (tokens.Mark(index + 1) is not ('/' or '\u2044') || !tokens.Touches(index + 1) || !tokens.Touches(index + 2)
            || !NumeralScanner.TryReadSmall(tokens, index, out var numerator) || !NumeralScanner.TryReadSmall(tokens, index + 2, out var denominator)
            || numerator == 0 || numerator >= denominator || (tokens.Touches(end) && (tokens.Mark(end) is '/' or '-' || tokens.IsWord(end))))
        {
            return false;
        }

        part = (decimal)numerator / denominator;
        return denominator is 2 or 3 or 4 or 5 or 6 or 7 or 8 or 9 or 10 or 12 or 16 or 20 or 32 or 64 or 100 or 1000;
    }

    private static bool TryReadVulgar(TokenView tokens, int index, out decimal part, out int end)
    {
        end = index + 1;
        part = tokens.Mark(index) is > '\x7F' and var mark ? ValueOf(mark) : 0;
        return part > 0;
    }

    // 0 where the character is no fraction.
    private static decimal ValueOf(char mark)
    {
        var value = char.GetUnicodeCategory(mark) == UnicodeCategory.OtherNumber ? CharUnicodeInfo.GetNumericValue(mark) : 0;
        return value is > 0 and < 1 ? decimal.Round((decimal)value, 12) : 0;
    }
}
