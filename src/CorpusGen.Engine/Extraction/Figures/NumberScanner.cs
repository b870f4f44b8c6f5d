namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Reads one number: digits, words, or both. On false nothing is said about the place.</summary>
internal static class NumberScanner
{
    /// <summary>The marks that a number may begin with, but for fractions of one character.</summary>
    public static IEnumerable<string> Signs => ["-", "\u2212", "+", "\u2013", "."];

    /// <summary>The number that begins at the token: <c>1,000</c>, <c>4 hundred million</c>, <c>a hundred and five</c>, <c>two-thirds</c>.</summary>
    public static bool TryRead(TokenView tokens, int index, out Number number)
    {
        number = default;
        if (!tokens.Has(index))
        {
            return false;
        }

        switch (tokens[index].Kind)
        {
            case Text.TokenKind.Word:
                return FractionScanner.TryRead(tokens, index, out number) || VagueNumberScanner.TryRead(tokens, index, out number)
                    || NumberWordScanner.TryRead(tokens, index, out number) || TryReadMinus(tokens, index, out number)
                    || TryReadArticle(tokens, index, out number);
            case Text.TokenKind.Digits:
                return FractionScanner.TryReadDigits(tokens, index, out number) || TryReadScaledNumeral(tokens, index, out number);
            default:
                return TryReadSigned(tokens, index, out number) || FractionScanner.TryReadSymbol(tokens, index, out number)
                    || (tokens.Mark(index) is '.' && !tokens.Touches(index) && TryReadScaledNumeral(tokens, index, out number));
        }
    }

    /// <summary>The factor of the scale words that stand from the token on: <c>hundred million</c>; the end is the token itself where none do.</summary>
    public static int ReadScale(TokenView tokens, int index, out decimal factor)
    {
        factor = 1;
        for (var count = 0; count < 3; count++)
        {
            var next = tokens.Joins(index) ? index + 1 : index;
            var isScale = NumberWords.TryGet(tokens, next, out var word)
                && (word.Kind is NumberWordKind.Hundred or NumberWordKind.Scale || (word.Kind == NumberWordKind.Plural && word.Value >= 1000))
                && tokens.SameSentence(index - 1, next);
            if (!isScale)
            {
                break;
            }

            factor = word.Value > Number.Most / factor ? Number.TooLarge : factor * word.Value;
            index = next + 1;
        }

        return index;
    }

    /// <summary>Whether "and a half" stands there.</summary>
    public static bool IsAndAHalf(TokenView tokens, int index) =>
        tokens.IsWord(index, Word.And) && tokens.IsWord(index + 1, Word.A) && tokens.IsWord(index + 2, Word.Half);

    private static bool TryReadScaledNumeral(TokenView tokens, int index, out Number number)
    {
        if (!NumeralScanner.TryRead(tokens, index, out number))
        {
            return false;
        }

        var end = ReadScale(tokens, number.End, out var factor);
        if (end > number.End)
        {
            number = number.Times(factor, end, NumberForm.Explicit);
            number = AndAHalf(tokens, number, factor);
        }
        else if (NumberWords.TrySuffix(tokens, number.End, out factor) && IsPlainSuffix(tokens, number.End))
        {
            number = number.Times(factor, number.End + 1, NumberForm.Explicit);
        }

        return true;
    }

    // Only the short forms that are nothing else: "m" and "t" may be measures, "b" anything.
    private static bool IsPlainSuffix(TokenView tokens, int index)
    {
        var length = tokens[index].Length;
        return length == 3 || (length == 2 && tokens.WordAt(index) is not (Word.Mm or Word.Cr))
            || (tokens.IsWord(index, Word.K) && tokens.Touches(index) && !tokens.IsHyphen(index + 1));
    }

    // "3 million and a half"
    private static Number AndAHalf(TokenView tokens, in Number number, decimal factor) =>
        IsAndAHalf(tokens, number.End)
            ? number.Plus(factor / 2, number.End + 3, number.Form)
            : number;

    // "more than a decade", "up to a mile": an article counts where a bound asks for a number; "a second term" is none.
    private static bool TryReadArticle(TokenView tokens, int index, out Number number)
    {
        var found = (tokens.WordAt(index) is Word.A or Word.An) && BoundCues.AskAt(tokens, index) && UnitScanner.IsNameOfUnit(tokens, index + 1) && !IsAndAHalf(tokens, index + 2)
            && (!tokens.IsWord(index + 2) || WordClasses.IsBoundary(tokens, index + 2) || WordClasses.Is(tokens, index + 2, WordClass.Adverb));
        number = found ? new Number(index, index + 1, 1, NumberForm.Words) : default;
        return found;
    }

    // "minus five degrees"; "plus or minus 3 points" has no sign.
    private static bool TryReadMinus(TokenView tokens, int index, out Number number)
    {
        if (tokens.IsWord(index, Word.Minus) && !tokens.IsWord(index - 1, Word.Or) && (tokens.IsDigits(index + 1) || NumberWords.TryGet(tokens, index + 1, out _))
            && TryRead(tokens, index + 1, out number) && !number.IsVague)
        {
            number = number with { First = index, Value = -number.Value, Form = number.Form | NumberForm.Signed };
            return true;
        }

        number = default;
        return false;
    }

    // "-5 degrees", "+2%": a sign touches the digits and nothing before it.
    private static bool TryReadSigned(TokenView tokens, int index, out Number number)
    {
        var sign = tokens.Mark(index);
        if (sign is '-' or '\u2212' or '+' or '\u2013' && tokens.Touches(index + 1)
            && (!tokens.Touches(index) || tokens.Mark(index - 1) is '(' or '[' or '"' or '\u201C')
            && TryReadScaledNumeral(tokens, index + 1, out number))
        {
            number = number with { First = index, Value = sign == '+' ? number.Value : -number.Value, Form = number.Form | NumberForm.Signed };
            return true;
        }

        number = default;
        return false;
    }
}
