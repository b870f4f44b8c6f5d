using System.Runtime.CompilerServices;
using System.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Finds the noun phrase that stands before a verb or a preposition, walking back from it.</summary>
internal static class PhraseBefore
{
    private const int Reach = 24;
    private const int MostWords = 6;

    /// <summary>Past the small words before a number: <c>to a record $3.8 billion</c>.</summary>
    public static int SkipLeading(TokenView tokens, int index)
    {
        for (var count = 0; count < 3 && tokens.IsWord(index, WordSet.Leading); count++)
        {
            index--;
        }

        return index;
    }

    /// <summary>The last token before the end that is the word and stands behind the start; -1 where none is.</summary>
    public static int Find(TokenView tokens, int end, int start, Word word)
    {
        for (var i = end - 1; i > start; i--)
        {
            if (tokens.IsWord(i, word))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The subject of a verb: <c>Russian imports from China</c> before "plummeted". Empty for a pronoun.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string Subject(TokenView tokens, int verb)
    {
        var at = verb - 1;
        while (at > verb - Reach && tokens.SameSentence(at, verb) && (tokens.IsWord(at, WordSet.Auxiliaries) || WordClasses.IsManner(tokens, at)))
        {
            at--;
        }

        at = SkipParenthesis(tokens, at, verb);
        return tokens.SameSentence(at, verb) ? Noun(tokens, at + 1) : "";
    }

    /// <summary>The noun phrase that ends right before the token; empty where that is another quantity.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string Noun(TokenView tokens, int end)
    {
        var first = end;
        if (IsUnit(tokens, end - 1) || IsAdverb(tokens, end - 1) || (tokens.IsWord(end - 2, Word.To) && tokens.IsWord(end - 1, Word.Close)))
        {
            return "";
        }

        while (first > end - Reach && tokens.SameSentence(first - 1, end - 1) && BelongsTo(tokens, first - 1, first == end))
        {
            first--;
        }

        // "eczema at the age of", "works at a rate of": the noun of degree alone is meant.
        first = tokens.IsWord(end, Word.Of) ? Math.Max(first, Find(tokens, end, first - 1, Word.At) + 1) : first;
        return Trim(tokens, SkipQuantity(tokens, first, end), end);
    }

    // "alone", "north" in "further north"; "the north" is a place.
    private static bool IsAdverb(TokenView tokens, int index) =>
        WordClasses.Is(tokens, index, WordClass.Adverb) && !(tokens.IsWord(index - 1, WordSet.Articles) && tokens.IsWord(index - 2, WordSet.Joints));

    // "3.5 tons of cocaine worth", "the 40-hour week": the thing, not the quantity before it.
    private static int SkipQuantity(TokenView tokens, int first, int end)
    {
        var isJoined = tokens.Joins(first) || tokens.Joins(first - 1);
        var before = isJoined && !tokens.Joins(first) ? first - 2 : first - 1;
        if (!tokens.IsDigits(before) && !NumberWords.TryGet(tokens, before, out _))
        {
            return first;
        }

        first = tokens.Joins(first) ? first + 1 : first;
        while (isJoined && tokens.Joins(first + 1) && first + 2 < end)
        {
            first += 2;
        }

        return isJoined || tokens.IsWord(first + 1, Word.Of) ? Math.Min(first + (tokens.IsWord(first + 1, Word.Of) ? 2 : 1), end) : first;
    }

    /// <summary>The proper name that ends before the token.</summary>
    public static string Name(TokenView tokens, int end)
    {
        var first = end;
        while (first > end - MostWords && tokens.IsCapital(first - 1) && !WordClasses.IsBoundary(tokens, first - 1))
        {
            first--;
        }

        return tokens.Words(first, end);
    }

    /// <summary>The words without quotation marks, one blank between them.</summary>
    public static string Clean(TokenView tokens, int first, int end)
    {
        if (tokens.ArePlain(first, end))
        {
            return tokens.Words(first, end);
        }

        var text = new StringBuilder();
        for (var i = first; i < end; i++)
        {
            if (tokens.IsQuotationMark(i))
            {
                continue;
            }

            if (text.Length > 0 && tokens[i].SpaceBefore)
            {
                text.Append(' ');
            }

            text.Append(tokens.Words(i, i + 1));
        }

        return text.ToString();
    }

    // ", which" and what stands between dashes or commas before the verb: "vehicle imports from China — including cars — plummeted".
    private static int SkipParenthesis(TokenView tokens, int at, int verb)
    {
        if (tokens.IsWord(at, WordSet.RelativePronouns))
        {
            return tokens.Mark(at - 1) is ',' ? at - 2 : at - 1;
        }

        var mark = tokens.Mark(at);
        if (mark is not (',' or '\u2014' or '\u2013' or '-' or ')'))
        {
            return at;
        }

        var opener = mark == ')' ? '(' : mark;
        for (var i = at - 1; i > at - Reach && tokens.SameSentence(i, verb); i--)
        {
            if (tokens.Mark(i) == opener && (mark != '-' || !tokens.Touches(i)))
            {
                return i - 1;
            }
        }

        return at;
    }

    /// <summary>Whether a unit that a number stands before ends at the token: <c>cents</c> in "closed down 34 cents at".</summary>
    public static bool IsUnit(TokenView tokens, int index) =>
        tokens.Mark(index) == '%' || ((UnitLexicon.TryName(tokens, index, out _) || CurrencyLexicon.TryName(tokens, index, false, out _, out _))
            && (tokens.IsDigits(index - 1) || NumberWords.TryGet(tokens, index - 1, out _)));

    // "crude for June delivery"
    private static bool IsMonthInside(TokenView tokens, int index, bool isLast) =>
        !isLast && DateScanner.IsMonth(tokens, index) && tokens.IsCapital(index) && tokens.IsWord(index - 1, WordSet.Joints) && tokens.IsWord(index - 2)
            && !WordClasses.IsBoundary(tokens, index - 2);

    private static bool BelongsTo(TokenView tokens, int index, bool isLast)
    {
        if (!tokens.IsWord(index))
        {
            return IsNumberOfName(tokens, index) || tokens.Joins(index) || (tokens.Mark(index) is '.' or '&' && tokens.Touches(index) && !isLast);
        }

        // the m of "1.2m"
        if (tokens.Touches(index) && tokens.IsDigits(index - 1))
        {
            return false;
        }

        if (tokens.IsWord(index, WordSet.Joints) || tokens.IsWord(index, Word.And) || tokens.IsWord(index, WordSet.Articles))
        {
            return !isLast && IsInside(tokens, index);
        }

        return IsMonthInside(tokens, index, isLast) || (!NumberWords.TryGet(tokens, index, out _) && IsNominal(tokens, index, isLast));
    }

    // "the FTSE 100", "S-400 missiles"
    private static bool IsNumberOfName(TokenView tokens, int index) =>
        tokens.IsDigits(index) && ((tokens.IsCapital(index - 1) && !WordClasses.IsBoundary(tokens, index - 1)) || (tokens.Joins(index - 1)
            && tokens.IsCapital(index - 2)));

    // A preposition, an article behind one, or the "and" of "Smartphone and computer imports".
    private static bool IsInside(TokenView tokens, int index)
    {
        if (tokens.IsWord(index, WordSet.Articles))
        {
            return tokens.IsWord(index - 1, WordSet.Joints);
        }

        if (!tokens.IsWord(index - 1) || WordClasses.IsBoundary(tokens, index - 1) || (tokens.IsWord(index, Word.Of) && tokens.IsWord(index - 1, WordSet.NoOwners)))
        {
            return false;
        }

        return !tokens.IsWord(index, Word.And) || (!WordClasses.IsParticiple(tokens, index - 1) && !tokens.IsDigits(index - 2)
            && (tokens.StartsSentence(index - 1) || WordClasses.IsBoundary(tokens, index - 2)));
    }

    // A noun or its modifier; a participle only where an article or a preposition stands before it: "the combined sales", "of rising prices".
    private static bool IsNominal(TokenView tokens, int index, bool isLast)
    {
        var isParticiple = WordClasses.IsParticiple(tokens, index);
        var isLed = tokens.IsWord(index - 1, WordSet.Articles) || tokens.IsWord(index - 1, WordSet.Joints) || tokens.StartsSentence(index);
        var isModifier = !isLast && isParticiple && tokens.IsWord(index - 1, WordSet.Joints);
        return (isModifier || !WordClasses.IsBoundary(tokens, index)) && (isLed || !isParticiple) && !TrendCues.IsVerbOnly(tokens, index);
    }

    // Where the phrase is long, what follows its first preposition is left out.
    private static string Trim(TokenView tokens, int first, int end)
    {
        while (first < end && (tokens.IsWord(first, WordSet.Articles) || tokens.IsWord(first, WordSet.Joints) || tokens.IsWord(first, WordSet.Loose) || !tokens.IsWord(first)
            || WordClasses.IsManner(tokens, first)))
        {
            first++;
        }

        first = tokens.IsWord(first, Word.Capita) && tokens.IsWord(first - 1, Word.Per) ? first - 1 : first;
        if (first == end - 1 && !WordClasses.MayBeThing(tokens, first))
        {
            return "";
        }

        var words = 0;
        var joint = -1;
        for (var i = first; i < end; i++)
        {
            words += tokens[i].SpaceBefore || i == first ? 1 : 0;
            if (words > MostWords)
            {
                return joint > 0 ? Clean(tokens, first, joint) : Clean(tokens, Math.Max(first, end - MostWords), end);
            }

            joint = i > first && tokens.IsWord(i, WordSet.Joints) ? i : joint;
        }

        return end <= first ? "" : Clean(tokens, first, end);
    }
}
