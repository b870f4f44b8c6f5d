namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Tells the numbers that are part of a name or an address: <c>Boeing 737</c>, <c>Category Five</c>, <c>chapter 3</c>, <c>10 Downing Street</c>.</summary>
internal static class NameScanner
{
    /// <summary>Whether the number is part of a name.</summary>
    public static bool Covers(TokenView tokens, in Number number, out int end)
    {
        if (IsAddress(tokens, number, out end))
        {
            return true;
        }

        var before = number.First - 1;
        before = tokens.Mark(before) == '.' && (tokens.WordAt(before - 1) is Word.No or Word.Op or Word.Vol) ? before - 1 : before;
        var isPlain = !number.IsVague && !number.IsFraction && !(number.IsExplicit && number.IsDigits && number.Value >= 1000);
        if (!isPlain || !tokens.SameSentence(before, number.First) || !tokens.IsWord(before))
        {
            return false;
        }

        if (IsDesignator(tokens, before))
        {
            end = SkipList(tokens, number.End);
            return !StatesMeasure(tokens, number);
        }

        return IsBehindName(tokens, number, before);
    }

    // "chapter 3", "Channel 10", "the number two leader"; in "this area 300 people live" the article tells that it designates nothing.
    private static bool IsDesignator(TokenView tokens, int index) =>
        WordClasses.Is(tokens, index, WordClass.Designator) && tokens[index].Length > 1
        && ((tokens.HasCapital(index) && !tokens.StartsSentence(index)) || tokens.IsWord(index, Word.Number) || !tokens.IsWord(index - 1, WordSet.BeforeDesignator));

    // "Category Five", "Internet Explorer 6"; a unit or things to count make it a figure: "In Iraq 30 soldiers died".
    private static bool IsBehindName(TokenView tokens, in Number number, int before)
    {
        if (tokens.IsCapital(number.First) && !number.IsDigits && !tokens.StartsSentence(number.First) && !tokens.IsQuotationMark(before))
        {
            return !WordClasses.IsBoundary(tokens, before) || tokens.IsWord(before, Word.The) || (tokens.IsWord(before, Word.Of) && tokens.IsCapital(before - 1));
        }

        if (IsVersion(tokens, number, before))
        {
            return true;
        }

        // "the Committee of 100"
        if (tokens.IsWord(before, Word.Of) && tokens.IsCapital(before - 1) && tokens.IsWord(before - 2, Word.The) && !number.IsExplicit)
        {
            return !StatesMeasure(tokens, number) && NounPhraseScanner.Read(tokens, number.End, isOne: false).IsEmpty && !tokens.Joins(number.End);
        }

        return tokens.IsCapital(before) && !number.IsExplicit && !WordClasses.IsBoundary(tokens, before) && !WordClasses.IsTimeWord(tokens, before)
            && !StatesMeasure(tokens, number) && NounPhraseScanner.Read(tokens, number.End, isOne: false).IsEmpty && !tokens.StartsSentence(before)
            && !tokens.Joins(number.End) && !WordClasses.IsParticiple(tokens, before);
    }

    // "Web 2.0": nobody counts with a zero behind the point.
    private static bool IsVersion(TokenView tokens, in Number number, int before) =>
        tokens.IsCapital(before) && number.IsDigits && number.Scale == 1 && number.End == number.First + 3 && number.IsWhole
        && tokens.Mark(number.First + 1) == '.' && tokens[number.First + 2].Length == 1 && !WordClasses.IsBoundary(tokens, before)
        && !StatesMeasure(tokens, number) && !WordClasses.IsPlural(tokens, number.End);

    /// <summary>Whether a unit or a currency stands behind the number.</summary>
    public static bool StatesMeasure(TokenView tokens, in Number number) =>
        QuantityScanner.MayHaveUnit(tokens, number)
        && (UnitScanner.TryRead(tokens, number, afterMeasure: false, out _) || MoneyScanner.IsSuffixed(tokens, number));

    // "posts 542 and 543"
    private static int SkipList(TokenView tokens, int end)
    {
        while ((tokens.WordAt(end) is Word.And or Word.Or or Word.To || tokens.Mark(end) is ',' or '&' or '-' or '\u2013')
            && tokens.IsDigits(end + 1)
            && tokens.SameSentence(end, end + 1))
        {
            end += 2;
        }

        return end;
    }

    // "10 Downing Street", "PO Box 12"
    private static bool IsAddress(TokenView tokens, in Number number, out int end)
    {
        end = number.End;
        if (!number.IsDigits || number.IsExplicit || !tokens.IsCapital(number.End))
        {
            return false;
        }

        if (tokens.IsWord(number.End, WordSet.StreetsAhead) && tokens.IsWord(number.End + 1))
        {
            end = number.End + 2;
            return true;
        }

        for (var i = number.End; i < number.End + 4 && tokens.IsCapital(i); i++)
        {
            if (tokens.IsWord(i, WordSet.Streets) && i > number.End)
            {
                end = i + 1;
                return true;
            }
        }

        return false;
    }
}
