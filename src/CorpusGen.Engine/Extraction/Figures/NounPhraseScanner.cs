using System.Runtime.CompilerServices;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Finds where the noun phrase behind a number ends: <c>17 African and Latin American countries</c>, <c>four new deputy ministers</c>.</summary>
internal static class NounPhraseScanner
{
    // Longer noun phrases are not met with; the bound keeps the scan linear.
    private const int MostWords = 9;

    private const int LongestModel = 3;

    /// <summary>The noun phrase that begins at the token; empty where none does.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="index">The token behind the number.</param>
    /// <param name="isOne">Whether one thing is counted, so that the head is a singular.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static NounPhrase Read(TokenView tokens, int index, bool isOne)
    {
        var first = tokens.IsQuotationMark(index) && tokens.Touches(index + 1) ? index + 1 : index;
        if (EndOfModel(tokens, first) is > 0 and var end)
        {
            return new NounPhrase(first, first, end, end);
        }

        var phrase = new Reader(tokens, first, isOne).Read(index);
        if (phrase.IsEmpty)
        {
            return IsPeople(tokens, first) ? new NounPhrase(first, first, first + 1, first + 1) : default;
        }

        return isOne && !IsThing(tokens, phrase) ? default : phrase;
    }

    // "two F-16s", "14 Boeing 777s": a name, a number and an s; 0 where none stands there.
    private static int EndOfModel(TokenView tokens, int index)
    {
        var end = index;
        while (end < index + LongestModel && tokens.IsCapital(end) && tokens.SameSentence(index, end)
            && (!WordClasses.IsBoundary(tokens, end) || (tokens[end].Length == 1 && tokens.IsDigits(end + 1))))
        {
            end++;
        }

        end = end > index && tokens.IsHyphen(end) && tokens.Touches(end) ? end + 1 : end;
        var isModel = end > index && tokens.IsDigits(end) && tokens.Touches(end + 1) && tokens.IsWord(end + 1, Word.S)
            && !(tokens.Touches(end + 2) && (tokens.IsWord(end + 2) || tokens.IsHyphen(end + 2)));
        return isModel && !(tokens[end].Length == 4 && tokens[end].SpaceBefore) ? end + 2 : 0;
    }

    // "700,000 Rohingya fled", "three Chinese": the name of a people alone, without a plural.
    private static bool IsPeople(TokenView tokens, int index) =>
        tokens.IsCapital(index) && tokens.SameSentence(index - 1, index) && tokens[index].Length > 3 && !WordClasses.IsBoundary(tokens, index) && !WordClasses.IsPossessive(tokens, index)
            && !WordClasses.IsTimeWord(tokens, index)
        && !tokens.IsHyphen(index + 1) && (!tokens.SameSentence(index, index + 1) || WordClasses.IsBoundary(tokens, index + 1)
        || WordClasses.IsParticiple(tokens, index + 1));

    /// <summary>The unit that the phrase makes: its words without quotation marks, the head in the singular.</summary>
    public static string UnitText(TokenView tokens, NounPhrase phrase)
    {
        var last = phrase.HeadEnd - 1;
        if (tokens.IsWord(last, Word.S) && tokens.IsDigits(last - 1))
        {
            return PhraseBefore.Clean(tokens, phrase.First, last);
        }

        if (tokens.ArePlain(phrase.First, phrase.HeadEnd))
        {
            return tokens.SingularWords(phrase.First, phrase.HeadEnd);
        }

        var singular = tokens.IsQuotationMark(last) ? "" : tokens.SingularWords(last, last + 1);
        if (last <= phrase.First)
        {
            return singular;
        }

        var before = PhraseBefore.Clean(tokens, phrase.First, last);
        return before + (before.Length > 0 && singular.Length > 0 && tokens[last].SpaceBefore ? " " : "") + singular;
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

        if (TryReadAbbreviation(tokens, index, ref end, ref last))
        {
            return tokens.SameSentence(index, end);
        }

        if (tokens.IsDigits(end) && tokens.Touches(end) && !CurrencyLexicon.TrySymbol(tokens, index, out _, out _))
        {
            end = tokens.IsWord(end + 1) && tokens.Touches(end + 1) ? end + 2 : end + 1;
            last = tokens.IsWord(end - 1) ? end - 1 : index;
            return true;
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

    // "U.S. airplanes", "Mr. Naise"
    private static bool TryReadAbbreviation(TokenView tokens, int index, ref int end, ref int last)
    {
        if (tokens.Mark(end) != '.' || !tokens.Touches(end) || !(tokens.IsWord(index, WordSet.Titles) || (tokens[index].Length == 1 && tokens.IsCapital(index))))
        {
            return false;
        }

        while (tokens.IsWord(end + 1) && tokens.Touches(end + 1) && tokens.Mark(end + 2) == '.' && tokens[end + 1].Length == 1)
        {
            end += 2;
        }

        last = end - 1;
        end++;
        return true;
    }

    private static bool Ends(TokenView tokens, int index, bool seenNoun)
    {
        if (!seenNoun && WordClasses.Is(tokens, index, WordClass.Modifier))
        {
            return false;
        }

        if (WordClasses.IsBoundary(tokens, index))
        {
            return true;
        }

        return WordClasses.Is(tokens, index, WordClass.Adverb)
            || (seenNoun && (tokens.IsWord(index, WordSet.BehindNoun) || IsPast(tokens, index) || WordClasses.IsParticiple(tokens, index) && !WordClasses.IsPlural(tokens, index + 1) || WordClasses.IsManner(tokens, index)));
    }

    // "the war left a sour taste": the past of a verb with its object. "A tax cut" and "the left wing" are things.
    private static bool IsPast(TokenView tokens, int index) =>
        WordClasses.Is(tokens, index, WordClass.Past) && (tokens.IsDigits(index + 1) || WholeScanner.SkipDeterminers(tokens, index + 1) > index + 1
            || NumberWords.TryGet(tokens, index + 1, out _));

    // A plural in front of another noun: "arms treaties", "customs checkpoints".
    private static bool GoesOn(TokenView tokens, int last, int end) =>
        WordClasses.IsPlural(tokens, end) && tokens[end].SpaceBefore && !WordClasses.IsBoundary(tokens, end)
        || (WordClasses.Is(tokens, last, WordClass.Attributive) && tokens.IsWord(end) && !WordClasses.IsBoundary(tokens, end)
            && !WordClasses.Is(tokens, end, WordClass.Adverb) && !WordClasses.IsParticiple(tokens, end));

    private static bool IsModifier(TokenView tokens, int index) =>
        WordClasses.Is(tokens, index, WordClass.Modifier) || WordClasses.IsParticiple(tokens, index) || WordClasses.IsManner(tokens, index)
            || WordClasses.IsAdjective(tokens, index);

    // "African and Latin American countries": two modifiers of one head. "civilians and policemen" are two heads.
    private static bool IsCoordination(TokenView tokens, int index, bool afterPlural, bool isOne) =>
        !afterPlural && !isOne && tokens.IsWord(index, Word.And) && tokens.IsWord(index + 1) && !WordClasses.IsBoundary(tokens, index + 1)
            && !NumberWords.TryGet(tokens, index + 1, out _)
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
        !WordClasses.IsPossessive(tokens, phrase.First) && !tokens.IsWord(phrase.HeadEnd - 1, WordSet.NoHeads) && !(phrase.HeadEnd == phrase.First + 1
            && (WordClasses.IsParticiple(tokens, phrase.First) || WordClasses.IsManner(tokens, phrase.First)));

    /// <summary>Walks over the words of one phrase.</summary>
    private ref struct Reader(TokenView tokens, int first, bool isOne)
    {
        private NounPhrase _best;
        private int _position;
        private bool _hasNoun;
        private bool _hasAttributive;

        public NounPhrase Read(int index)
        {
            _position = first;
            var count = 0;
            while (count < MostWords && tokens.SameSentence(index - 1, _position) && ReadNext(count))
            {
                count++;
            }

            return _best;
        }

        // False where the phrase ends with the word or before it.
        private bool ReadNext(int count)
        {
            _position = IsQuotedStart(tokens, _position) ? _position + 1 : _position;
            if (!TryReadWord(tokens, _position, _hasNoun, out var end, out var last))
            {
                return false;
            }

            var isPlural = WordClasses.IsPlural(tokens, last);
            if (!_best.IsEmpty && !isOne && !isPlural && !_hasAttributive)
            {
                return false;
            }

            if (isPlural || isOne)
            {
                _best = new NounPhrase(first, _position, end, CloseQuote(tokens, first, end));
            }

            _hasAttributive = (_hasAttributive && !isPlural) || WordClasses.Is(tokens, last, WordClass.Attributive);
            _hasNoun |= !IsModifier(tokens, last);
            _position = IsCoordination(tokens, end, isPlural, isOne) ? end + 1 : end;
            return !isPlural || (isOne ? count == 0 : GoesOn(tokens, last, end));
        }
    }
}
