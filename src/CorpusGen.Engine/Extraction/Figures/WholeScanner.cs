using System.Runtime.CompilerServices;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Finds what a share or a number is a part of: <c>two-thirds of the bank members</c>, <c>137 of the assembly's 255 seats</c>.</summary>
internal static class WholeScanner
{
    private const int Reach = 8;

    public static int SkipDeterminers(TokenView tokens, int index)
    {
        while (tokens.IsWord(index, WordSet.Determiners))
        {
            index++;
        }

        return index;
    }

    /// <summary>The noun phrase behind "of", or behind "half the"; empty where none stands there.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static NounPhrase Read(TokenView tokens, int index, bool isFraction)
    {
        if (!tokens.SameSentence(index - 1, index))
        {
            return default;
        }

        var start = tokens.IsWord(index, Word.Of) ? index + 1 : index;
        if (start == index && (!isFraction || !tokens.IsWord(index, WordSet.Determiners)))
        {
            return default;
        }

        start = SkipPossessor(tokens, SkipDeterminers(tokens, start));
        start = SkipOrder(tokens, SkipDeterminers(tokens, start));
        if (!NumberWords.TryGet(tokens, start, out _) && !tokens.IsDigits(start))
        {
            start = tokens.IsWord(start, Word.Most) ? start + 1 : start;
        }
        else if (NumberScanner.TryRead(tokens, start, out var number))
        {
            start = tokens.Joins(number.End) ? number.End + 2 : tokens.IsWord(number.End, Word.Of) && number.IsVague ? number.End + 1 : number.End;
        }

        var phrase = ReadAny(tokens, start);
        return UnitLexicon.TryName(tokens, phrase.Head, out var unit) && unit.Unit.Has(UnitTraits.Number) ? default : phrase;
    }

    /// <summary>Whether "of" takes a part of something: <c>seven of its matches</c>; in "five counts of genocide and one of piracy" it does not.</summary>
    public static bool IsPartitive(TokenView tokens, int of) =>
        tokens.IsWord(of + 1, WordSet.Determiners) || tokens.WordAt(of + 1) is Word.Them or Word.Us || tokens.IsDigits(of + 1)
        || NumberWords.TryGet(tokens, of + 1, out _) || SkipPossessor(tokens, of + 1) > of + 1 || SkipOrder(tokens, of + 1) > of + 1;

    /// <summary>The noun phrase that begins at the token, in the plural or in the singular.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static NounPhrase ReadAny(TokenView tokens, int start)
    {
        var phrase = NounPhraseScanner.Read(tokens, start, isOne: false);
        var endsInVerb = !phrase.IsEmpty && phrase.Head > phrase.First && WordClasses.Is(tokens, phrase.Head, WordClass.Verbal)
            && !WordClasses.IsAdjective(tokens, phrase.Head - 1);
        if (endsInVerb)
        {
            return new NounPhrase(phrase.First, phrase.Head - 1, phrase.Head, phrase.Head);
        }

        return phrase.IsEmpty ? NounPhraseScanner.Read(tokens, start, isOne: true) : phrase;
    }

    // "its last nine matches", "an estimated 450 whales"
    private static int SkipOrder(TokenView tokens, int index) =>
        tokens.IsWord(index, WordSet.Order) && (tokens.IsDigits(index + 1) || NumberWords.TryGet(tokens, index + 1, out _)) ? index + 1 : index;

    // "the assembly's 255 seats", "an average person's daily requirement": behind the last possessive.
    private static int SkipPossessor(TokenView tokens, int start)
    {
        for (var i = start; i < start + Reach && tokens.IsWord(i) && tokens.SameSentence(start, i); i++)
        {
            if (WordClasses.IsPossessive(tokens, i))
            {
                return i + 1;
            }

            if (WordClasses.IsBoundary(tokens, i))
            {
                break;
            }
        }

        return start;
    }
}
