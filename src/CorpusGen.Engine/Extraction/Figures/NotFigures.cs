using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Tells the numbers that state no quantity: names with digits, ordinals, scores, numbers of lists and sections.</summary>
internal static class NotFigures
{
    // What numbers name a part of: "chapter 3", "flight 447".
    private static readonly Lexicon<bool> Designators = WordList.Of(
        "flight channel category resolution article chapter section page pages paragraph clause highway route interstate exit room grade type number no nos issue table version act "
        + "scene part volume vol week day game round stage step phase post posts group area unit block gate line platform pier lot apt apartment suite building tower district "
        + "ward zone sector model mark boeing airbus class division figure fig appendix annex item question rule amendment proposition title verse psalm sonnet symphony op opus "
        + "track lane terminal runway hole slot seed seeds year level season series episode heat group pool court studio hangar reactor battalion brigade regiment squadron "
        + "protocol directive regulation decree law order case file form code pin zip postcode box formula apollo soyuz shenzhou expedition mission super bowl windows "
        + "iphone playstation xbox android ios fortune nasdaq ftse dax cac nikkei hang footsie catch-22 ps hms uss");

    private static readonly Lexicon<bool> Determiners = WordList.Of("the a an this that these those each every per some any his her its their our my your one in of on by");

    // Behind "72-39": who won what.
    private static readonly Lexicon<bool> ScoreWords = WordList.Of(
        "win wins victory victories defeat defeats loss losses lead vote votes tie ties draw draws margin decision record majority score ruling triumph rout overtime thrashing drubbing success "
        + "against in over to at on with for by from and");

    private static readonly Lexicon<bool> Idioms = WordList.Of("another by can such's");

    // "no one", "the one who", "any one"
    private static readonly Lexicon<bool> BeforeOne = WordList.Of("no any every each this that another which some such");

    private static readonly Lexicon<bool> Emergency = WordList.Of("call called calling calls dial dialed dialled dialing dials phone phoned");

    /// <summary>Whether the number is no quantity.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="number">The number.</param>
    /// <param name="end">The token behind what it belongs to.</param>
    public static bool Cover(TokenView tokens, Number number, out int end)
    {
        end = number.End;
        return DateScanner.Covers(tokens, number, out end) || IsOrdinal(tokens, number, out end) || IsGlued(tokens, number, out end) || IsScore(tokens, number, out end)
            || IsListNumber(tokens, number, out end) || IsName(tokens, number, out end) || IsIdiom(tokens, number, out end) || IsAddress(tokens, number, out end);
    }

    // "80th", "1990s", "3D", "747s"
    private static bool IsOrdinal(TokenView tokens, Number number, out int end)
    {
        end = number.End + 1;
        return number.IsDigits && tokens.IsWord(number.End) && tokens.Touches(number.End)
            && (tokens.IsWord(number.End, "st") || tokens.IsWord(number.End, "nd") || tokens.IsWord(number.End, "rd") || tokens.IsWord(number.End, "th") || tokens.IsWord(number.End, "s") || tokens.IsWord(number.End, "d"));
    }

    // Letters or digits stuck to it make it a name or a code: "S-400", "H5N1", "mid-2023", "192.168.0.1", "$".
    private static bool IsGlued(TokenView tokens, Number number, out int end)
    {
        end = number.End;
        var before = number.First - 1;
        if (!number.IsDigits || (number.Form & NumberForm.Signed) != 0)
        {
            return !number.IsDigits && tokens.IsHyphen(before) && tokens.Touches(before) && tokens.Touches(number.First) && !tokens.IsDigits(before - 1);
        }

        if (tokens.Touches(number.First))
        {
            var mark = tokens.Mark(before);
            var joined = mark is '-' or '\u2013' or '\u2010' or '\u2011' or '/' or '_' or '.' or '#' or '@' or ':' or '=' or '&' or '+' or '*' or '\\' or ',';
            if (tokens.IsHyphen(before) && tokens.IsWord(before - 1, "magnitude"))
            {
                return false;
            }

            if (tokens.IsWord(before) || mark is '#' or '@' or '_' or '=' || (joined && tokens.Touches(before) && (tokens.IsWord(before - 1) || tokens.IsDigits(before - 1))))
            {
                end = SkipGlued(tokens, end);
                return true;
            }
        }

        var next = tokens.Mark(number.End);
        if (tokens.Touches(number.End) && next is ':' or '/' or '_' or '@' or '#' or '=' && tokens.Touches(number.End + 1) && (tokens.IsDigits(number.End + 1) || next is '@' or '_' or '='))
        {
            end = SkipGlued(tokens, end);
            return true;
        }

        return false;
    }

    // "68-34", "3 – 0", "1-800-555": more numbers behind dashes, and no unit or noun that they could count.
    private static bool IsScore(TokenView tokens, Number number, out int end)
    {
        end = number.End;
        if (IsVote(tokens, number, out end))
        {
            return true;
        }

        if (!number.IsDigits || !tokens.IsDash(number.End) || !NumeralScanner.TryRead(tokens, number.End + 1, out var second) || tokens.Touches(number.End) != tokens.Touches(second.First))
        {
            return false;
        }

        end = second.End;
        if (tokens.IsDash(second.End) && tokens.Touches(second.End) && tokens.IsDigits(second.End + 1))
        {
            end = SkipGlued(tokens, second.End);
            return true;
        }

        return second.Value <= number.Value || !StatesQuantity(tokens, second) || (tokens.IsWord(second.End, ScoreWords) && !AgeScanner.IsNamedAge(tokens, number.First));
    }

    // "by a vote of 56 to 43", "won 3 to 2"
    private static bool IsVote(TokenView tokens, Number number, out int end)
    {
        end = number.End;
        if (!tokens.IsWord(number.End, "to") || !NumberScanner.TryRead(tokens, number.End + 1, out var second) || second.Value > number.Value || StatesQuantity(tokens, second) && !WordClasses.IsBoundary(tokens, second.End))
        {
            return false;
        }

        end = second.End;
        for (var i = number.First - 1; i >= number.First - 4 && tokens.SameSentence(i, number.First); i--)
        {
            if (tokens.IsWord(i, Contests))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly Lexicon<bool> Contests = WordList.Of("vote votes voted voting margin score ratio won win wins beat beats lost lead leads led ruled ruling decision passed approved");

    private static bool StatesQuantity(TokenView tokens, Number second) =>
        tokens.Has(second.End) && (tokens.IsWord(second.End) || tokens.Joins(second.End) || tokens.Mark(second.End) is '%' or '\u00B0' or '\u20AC' or '$' or '\u00A3');

    // "1) buy", "(2)", "2." at the start of a paragraph
    private static bool IsListNumber(TokenView tokens, Number number, out int end)
    {
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

        var paragraph = tokens.Text.ParagraphAt(tokens[number.First].Start).Start == tokens[number.First].Start;
        return paragraph && tokens.Mark(number.End) is '.' or ':' && tokens.Touches(number.End) && !tokens.Touches(number.End + 1);
    }

    // "Boeing 737", "Channel 10", "Category Five", "chapter 3", "World Cup 2010"
    private static bool IsName(TokenView tokens, Number number, out int end)
    {
        end = number.End;
        var before = number.First - 1;
        if (number.IsExplicit && number.IsDigits && number.Value >= 1000)
        {
            return false;
        }

        before = tokens.Mark(before) == '.' && tokens.IsWord(before - 1, "no") ? before - 1 : before;
        if (!tokens.SameSentence(before, number.First) || !tokens.IsWord(before) || number.IsVague || number.IsFraction)
        {
            return false;
        }

        var named = tokens.IsCapital(before) && !tokens.StartsSentence(before);
        if (tokens.IsWord(before, Designators) && tokens[before].Length > 1 && (named || tokens.IsWord(before, "number") || !tokens.IsWord(before - 1, Determiners)))
        {
            end = SkipList(tokens, number.End);
            return !StatesMeasure(tokens, number) && !(tokens.IsWord(before, "year") && number.IsExplicit);
        }

        if (tokens.IsCapital(number.First) && !number.IsDigits && !tokens.StartsSentence(number.First) && !tokens.IsQuotationMark(before))
        {
            return !WordClasses.IsBoundary(tokens, before) || tokens.IsWord(before, "the");
        }

        return tokens.IsCapital(before) && !number.IsExplicit && !WordClasses.IsBoundary(tokens, before) && !WordClasses.IsTimeWord(tokens, before)
            && !StatesMeasure(tokens, number) && NounPhraseScanner.Read(tokens, number.End, isOne: false).IsEmpty && !tokens.StartsSentence(before)
            && !tokens.Joins(number.End) && !IsVerbLike(tokens, before);
    }

    private static bool IsVerbLike(TokenView tokens, int index) => WordClasses.IsParticiple(tokens, index);

    private static bool StatesMeasure(TokenView tokens, Number number) =>
        UnitScanner.TryRead(tokens, number, afterMeasure: false, out _) || MoneyScanner.TryReadSuffixed(tokens, number.First, number, out _);

    // "posts 542 and 543"
    private static int SkipList(TokenView tokens, int end)
    {
        while ((tokens.IsWord(end, "and") || tokens.IsWord(end, "or") || tokens.IsWord(end, "to") || tokens.Mark(end) is ',' or '&' or '-' or '\u2013') && tokens.IsDigits(end + 1)
            && tokens.SameSentence(end, end + 1))
        {
            end += 2;
        }

        return end;
    }

    private static bool IsIdiom(TokenView tokens, Number number, out int end)
    {
        end = number.End;
        if (tokens.IsWord(number.First - 1, Emergency) && number.IsDigits && !number.IsExplicit && number.Value is 911 or 999 or 112)
        {
            return true;
        }

        if (!tokens.IsWord(number.First, "one") || number.End > number.First + 1)
        {
            return false;
        }

        if (IsPhrase(tokens, number.End, "in", "a"))
        {
            end = number.End + 3;
            return true;
        }

        return IsPhrase(tokens, number.End, "and", "only") || IsPhrase(tokens, number.End, "of", "a", "kind")
            || (tokens.IsWord(number.End, "hand") && !tokens.IsWord(number.First - 1, "with")) || tokens.IsWord(number.End, Idioms) || (tokens.IsWord(number.First - 1, BeforeOne) && !StatesMeasure(tokens, number));
    }

    private static bool IsPhrase(TokenView tokens, int index, params string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!tokens.IsWord(index + i, words[i]))
            {
                return false;
            }
        }

        return true;
    }

    // "10 Downing Street", "PO Box 12"
    private static bool IsAddress(TokenView tokens, Number number, out int end)
    {
        end = number.End;
        if (!number.IsDigits || number.IsExplicit || !tokens.IsCapital(number.End))
        {
            return false;
        }

        for (var i = number.End; i < number.End + 4 && tokens.IsCapital(i); i++)
        {
            if (tokens.IsWord(i, Streets) && i > number.End)
            {
                end = i + 1;
                return true;
            }
        }

        return false;
    }

    private static readonly Lexicon<bool> Streets = WordList.Of("street st avenue ave road rd boulevard blvd lane drive square place terrace court crescent highway parkway plaza");

    private static int SkipGlued(TokenView tokens, int end)
    {
        while (tokens.Touches(end) && (tokens.IsDigits(end) || tokens.IsWord(end) || (tokens.Touches(end + 1) && tokens.Mark(end) is not (')' or '(' or '"' or '\u201D'))))
        {
            end++;
        }

        return end;
    }
}
