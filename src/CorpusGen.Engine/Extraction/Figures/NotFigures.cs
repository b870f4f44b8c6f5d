namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Tells the numbers that state no quantity: names with digits, ordinals, scores, numbers of lists and sections.</summary>
internal static class NotFigures
{
    /// <summary>Whether the number is no quantity.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="number">The number.</param>
    /// <param name="end">The token behind what it belongs to.</param>
    public static bool Cover(TokenView tokens, in Number number, out int end)
    {
        end = number.End;
        return DateScanner.Covers(tokens, number, out end) || IsDialled(tokens, number, out end) || IsOrdinal(tokens, number, out end) || IsGlued(tokens, number, out end)
            || ScoreScanner.Covers(tokens, number, out end)
            || IsListNumber(tokens, number, out end) || NameScanner.Covers(tokens, number, out end) || IsIdiom(tokens, number, out end);
    }

    // "0800 555 0147": a zero in front of other digits, and the groups of digits behind it.
    private static bool IsDialled(TokenView tokens, in Number number, out int end)
    {
        end = number.First + 1;
        if (!tokens.IsDigits(number.First) || tokens[number.First].Length < 3 || tokens.FirstCharacter(number.First) != '0')
        {
            return false;
        }

        while (tokens.IsDigits(end) && end < number.First + 5)
        {
            end++;
        }

        return true;
    }

    // "twenty-first", "80th", "1990s", "3D", "747s"
    private static bool IsOrdinal(TokenView tokens, in Number number, out int end)
    {
        end = number.End + 1;
        if (!number.IsDigits && tokens.Joins(number.End) && tokens.IsWord(number.End + 1, WordSet.Ordinals))
        {
            end = number.End + 2;
            return true;
        }

        return number.IsDigits && tokens.IsWord(number.End) && tokens.Touches(number.End)
            && (tokens.WordAt(number.End) is Word.St or Word.Nd or Word.Rd or Word.Th or Word.S or Word.D);
    }

    // Letters or digits stuck to it make it a name or a code: "S-400", "H5N1", "mid-2023", "192.168.0.1", "$".
    private static bool IsGlued(TokenView tokens, in Number number, out int end)
    {
        end = number.End;
        var before = number.First - 1;
        if (!number.IsDigits || (number.Form & NumberForm.Signed) != 0)
        {
            return !number.IsDigits && tokens.IsHyphen(before) && tokens.Touches(before) && tokens.Touches(number.First) && !tokens.IsDigits(before - 1);
        }

        if (!IsGluedBefore(tokens, number.First) && !IsGluedBehind(tokens, number.End))
        {
            return false;
        }

        end = SkipGlued(tokens, end);
        return true;
    }

    private static bool IsGluedBefore(TokenView tokens, int first)
    {
        var before = first - 1;
        if (!tokens.Touches(first) || (tokens.IsHyphen(before) && tokens.IsWord(before - 1, Word.Magnitude)))
        {
            return false;
        }

        var mark = tokens.Mark(before);
        var joins = mark is '-' or '\u2013' or '\u2010' or '\u2011' or '/' or '.' or ':' or '&' or '+' or '*' or '\\' or ',';
        return tokens.IsWord(before) || mark is '#' or '@' or '_' or '='
            || (joins && tokens.Touches(before) && (tokens.IsWord(before - 1) || tokens.IsDigits(before - 1)));
    }

    private static bool IsGluedBehind(TokenView tokens, int end)
    {
        var mark = tokens.Mark(end);
        return tokens.Touches(end) && tokens.Touches(end + 1) && (mark is '@' or '_' or '=' || (mark is ':' or '/' or '#' && tokens.IsDigits(end + 1)));
    }

    // "(202) 555-0143", "1) buy", "(2)", "2." at the start of a paragraph
    private static bool IsListNumber(TokenView tokens, in Number number, out int end)
    {
        end = number.End + 4;
        if (tokens.Mark(number.First - 1) == '(' && tokens.Mark(number.End) == ')' && tokens.IsDigits(number.End + 1) && tokens.IsDash(number.End + 2)
            && tokens.IsDigits(number.End + 3))
        {
            return true;
        }

        end = number.End + 1;
        if (number.IsExplicit || !number.IsWhole || number.Value > 99 || !number.IsDigits)
        {
            return false;
        }

        var opened = tokens.Mark(number.First - 1) is '(' or '[';
        if (tokens.Mark(number.End) is ')' or ']')
        {
            return opened || !tokens.IsWord(number.First - 1) || !tokens.StartsSentence(number.First);
        }

        return tokens.Mark(number.End) is '.' or ':' && tokens.Touches(number.End) && !tokens.Touches(number.End + 1)
            && tokens.Text.ParagraphAt(tokens[number.First].Start).Start == tokens[number.First].Start;
    }

    private static bool IsIdiom(TokenView tokens, in Number number, out int end)
    {
        end = number.End;
        if (tokens.IsWord(number.First - 1, WordSet.Dialling) && number.IsDigits && !number.IsExplicit && number.Value is 911 or 999 or 112)
        {
            return true;
        }

        if (!tokens.IsWord(number.First, Word.One) || number.End > number.First + 1)
        {
            return false;
        }

        // "one in a million"; but "one in a thousand" is a share
        var isShare = NumberWords.TryGet(tokens, number.End + 2, out var whole) && whole.Value < 1e6m;
        if (tokens.IsWord(number.End, Word.In) && tokens.IsWord(number.End + 1, Word.A) && !isShare)
        {
            end = number.End + 3;
            return true;
        }

        return (tokens.IsWord(number.End, Word.And) && tokens.IsWord(number.End + 1, Word.Only))
            || (tokens.IsWord(number.End, Word.Of) && tokens.IsWord(number.End + 1, Word.A) && tokens.IsWord(number.End + 2, Word.Kind))
            || (tokens.IsWord(number.End, Word.Hand) && !tokens.IsWord(number.First - 1, Word.With)) || tokens.IsWord(number.End, WordSet.BehindOne)
            || (tokens.IsWord(number.First - 1, WordSet.BeforeOne) && !NameScanner.StatesMeasure(tokens, number));
    }

    /// <summary>The end of the run of letters, digits and marks that goes on without a blank.</summary>
    public static int SkipGlued(TokenView tokens, int end)
    {
        while (tokens.Touches(end) && (tokens.IsDigits(end) || tokens.IsWord(end) || (tokens.Touches(end + 1)
            && tokens.Mark(end) is not (')' or '(' or '"' or '\u201D'))))
        {
            end++;
        }

        return end;
    }
}
