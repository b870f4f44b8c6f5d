using System.Text;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Finds where the noun phrase behind a number ends: <c>17 African and Latin American countries</c>, <c>four new deputy ministers</c>.</summary>
internal static class NounPhraseScanner
{
    // Longer noun phrases are not met with; the bound keeps the scan linear.
    private const int MostWords = 9;

    // "two other men", "20 most expensive restaurants": before the first noun these do not end the phrase.
    private static readonly Lexicon<bool> Modifiers = WordList.Of(
        "worst best more less most least such other another so-called very half past following down off above like long just once alone old high tall deep wide thick better higher lower larger smaller longer older younger dead homeless missing daily weekly monthly annual "
        + "north south east west northeast northwest southeast southwest overseas home offshore downtown inland known remaining injured wounded arrested detained displaced infected affected stranded trapped charged convicted sentenced jailed abducted kidnapped captured deported sick ill living killed lost given hit left evacuated rescued found including following involved");

    private static readonly Lexicon<bool> Titles = WordList.Of("mr mrs ms dr st gen sgt lt col capt prof rev sen rep gov");

    // "One in three adults" and "one day" aside, these are no things: "one can", "the two".
    private static readonly Lexicon<bool> NoHeads = WordList.Of("more less most least other others' such own same first second third last next");

    /// <summary>The noun phrase that begins at the token; empty where none does.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="index">The token behind the number.</param>
    /// <param name="isOne">Whether one thing is counted, so that the head is a singular.</param>
    public static NounPhrase Read(TokenView tokens, int index, bool isOne)
    {
        var first = tokens.IsQuotationMark(index) && tokens.Touches(index + 1) ? index + 1 : index;
        var best = default(NounPhrase);
        var seenNoun = false;
        var attributive = false;
        var position = first;
        for (var count = 0; count < MostWords && tokens.SameSentence(index - 1, position); count++)
        {
            if (IsQuotedStart(tokens, position))
            {
                position++;
            }

            if (!TryReadWord(tokens, position, seenNoun, out var end, out var last))
            {
                break;
            }

            var plural = WordClasses.IsPlural(tokens, last);
            if (!best.IsEmpty && !isOne && !plural && !attributive)
            {
                break;
            }

            attributive = (attributive && !plural) || WordClasses.Is(tokens, last, WordClass.Attributive);

            if (plural || isOne)
            {
                best = new NounPhrase(first, position, end, CloseQuote(tokens, first, end));
                if (isOne && plural && count > 0)
                {
                    break;
                }
            }

            if (plural && !isOne && !GoesOn(tokens, last, end))
            {
                break;
            }

            seenNoun |= !IsModifier(tokens, last);
            position = end;
            if (IsCoordination(tokens, position, plural, isOne))
            {
                position++;
            }
        }

        if (best.IsEmpty && IsPeople(tokens, first))
        {
            return new NounPhrase(first, first, first + 1, first + 1);
        }

        return isOne && !best.IsEmpty && !IsThing(tokens, best) ? default : best;
    }

    // "700,000 Rohingya fled", "three Chinese": the name of a people alone, without a plural.
    private static bool IsPeople(TokenView tokens, int index) =>
        tokens.IsCapital(index) && tokens[index].Length > 3 && !WordClasses.IsBoundary(tokens, index) && !WordClasses.IsPossessive(tokens, index) && !WordClasses.IsTimeWord(tokens, index)
        && !tokens.IsHyphen(index + 1) && (!tokens.SameSentence(index, index + 1) || WordClasses.IsBoundary(tokens, index + 1) || WordClasses.IsParticiple(tokens, index + 1));

    /// <summary>The unit that the phrase makes: its words without quotation marks, the head in the singular.</summary>
    public static string UnitText(TokenView tokens, NounPhrase phrase)
    {
        var text = new StringBuilder();
        for (var i = phrase.First; i < phrase.HeadEnd; i++)
        {
            if (tokens.IsQuotationMark(i))
            {
                continue;
            }

            if (text.Length > 0 && tokens[i].SpaceBefore)
            {
                text.Append(' ');
            }

            text.Append(i == phrase.HeadEnd - 1 ? Singularizer.Singular(tokens.Words(i, i + 1)) : tokens.Words(i, i + 1));
        }

        return text.ToString();
    }

    // One word, or words that hyphens join, or an abbreviation: "U.S.", "pro-Taleban", "drug-related".
    private static bool TryReadWord(TokenView tokens, int index, bool seenNoun, out int end, out int last)
    {
        end = index + 1;
        last = index;
        if (!tokens.IsWord(index))
        {
            return false;
        }

        if (tokens.IsWord(index, Titles) && tokens.Mark(end) == '.' && tokens.SameSentence(index, end + 1))
        {
            end++;
            return true;
        }

        if (tokens.IsDigits(end) && tokens.Touches(end))
        {
            end = tokens.IsWord(end + 1) && tokens.Touches(end + 1) ? end + 2 : end + 1;
            last = tokens.IsWord(end - 1) ? end - 1 : index;
            return true;
        }

        if (tokens.Mark(end) == '.' && tokens.Touches(end) && tokens[index].Length == 1 && tokens.IsCapital(index))
        {
            while (tokens.IsWord(end + 1) && tokens.Touches(end + 1) && tokens.Mark(end + 2) == '.' && tokens[end + 1].Length == 1)
            {
                end += 2;
            }

            last = end - 1;
            end++;
            return tokens.SameSentence(index, end);
        }

        while (tokens.Joins(end) && (tokens.IsWord(end + 1) || (tokens.IsDigits(end + 1) && !tokens.Touches(end + 2))) && end < index + 10)
        {
            last = end + 1;
            end += 2;
        }

        if (last > index)
        {
            return true;
        }

        return !Ends(tokens, index, seenNoun);
    }

    private static bool Ends(TokenView tokens, int index, bool seenNoun)
    {
        if (!seenNoun && tokens.IsWord(index, Modifiers))
        {
            return false;
        }

        if (WordClasses.IsBoundary(tokens, index))
        {
            return true;
        }

        return WordClasses.Is(tokens, index, WordClass.Adverb)
            || (seenNoun && (WordClasses.IsParticiple(tokens, index) && !WordClasses.IsPlural(tokens, index + 1) || WordClasses.IsManner(tokens, index)));
    }

    // A plural in front of another noun: "arms treaties", "customs checkpoints".
    private static bool GoesOn(TokenView tokens, int last, int end) =>
        WordClasses.IsPlural(tokens, end) && tokens[end].SpaceBefore && !WordClasses.IsBoundary(tokens, end)
        || (WordClasses.Is(tokens, last, WordClass.Attributive) && tokens.IsWord(end) && !WordClasses.IsBoundary(tokens, end)
            && !WordClasses.Is(tokens, end, WordClass.Adverb) && !WordClasses.IsParticiple(tokens, end));

    private static bool IsModifier(TokenView tokens, int index) =>
        tokens.IsWord(index, Modifiers) || WordClasses.IsParticiple(tokens, index) || WordClasses.IsManner(tokens, index) || WordClasses.IsAdjective(tokens, index);

    // "African and Latin American countries": two modifiers of one head. "civilians and policemen" are two heads.
    private static bool IsCoordination(TokenView tokens, int index, bool afterPlural, bool isOne) =>
        !afterPlural && !isOne && tokens.IsWord(index, "and") && tokens.IsWord(index + 1) && !WordClasses.IsBoundary(tokens, index + 1) && !NumberWords.TryGet(tokens, index + 1, out _)
        && WordClasses.IsAdjective(tokens, index - 1);

    private static bool IsQuotedStart(TokenView tokens, int index) =>
        tokens.IsQuotationMark(index) && tokens[index].SpaceBefore && tokens.Touches(index + 1) && tokens.IsWord(index + 1);

    private static int CloseQuote(TokenView tokens, int first, int end) =>
        tokens.IsQuotationMark(end) && tokens.Touches(end) && (tokens.IsQuotationMark(first - 1) || HasQuote(tokens, first, end)) ? end + 1 : end;

    private static bool HasQuote(TokenView tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens.IsQuotationMark(i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsThing(TokenView tokens, NounPhrase phrase) =>
        !WordClasses.IsPossessive(tokens, phrase.First) && !tokens.IsWord(phrase.HeadEnd - 1, NoHeads) && !(phrase.HeadEnd == phrase.First + 1 && (WordClasses.IsParticiple(tokens, phrase.First) || WordClasses.IsManner(tokens, phrase.First)));
}
