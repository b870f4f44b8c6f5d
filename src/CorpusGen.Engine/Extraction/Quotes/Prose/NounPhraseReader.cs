using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes.Prose;

/// <summary>Reads a noun phrase from its first word on.</summary>
/// <remarks>
/// Without a dictionary of all nouns, the end is told by what cannot stand inside: helping and reporting verbs, punctuation,
/// prepositions other than <c>of</c>, and a small word after a name (<c>Xi | picked</c>), unless it is a noun for people or
/// bodies (<c>NASA officials</c>).
/// </remarks>
internal static class NounPhraseReader
{
    private const WordClass Breaks = WordClass.Auxiliary | WordClass.Be | WordClass.Subordinator | WordClass.Relative | WordClass.Pronoun;
    private const WordClass Nouns = WordClass.Role | WordClass.Relation | WordClass.Organisation | WordClass.Document;

    /// <summary>The noun phrase that starts at a piece; empty where none does.</summary>
    public static NounPhrase Read(Skeleton text, int start, int limit)
    {
        if (start >= limit)
        {
            return default;
        }

        if (text.Is(start, WordClass.Pronoun) && !text.Is(start, WordClass.Relative) && (text.IsSmall(start) || text.IsWord(start, "I")))
        {
            return new NounPhrase(start, start + 1);
        }

        var i = start;
        var nouns = StandsAlone(text, start, limit) ? 1 : 0;
        i += nouns;
        while (i < limit && Continues(text, start, i, nouns))
        {
            nouns += IsNoun(text, i) ? 1 : 0;
            i++;
        }

        while (i > start + 1 && text.Is(i - 1, WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner) && !text.IsCapitalised(i - 1))
        {
            i--;
        }

        return nouns > 0 ? new NounPhrase(start, i) : default;
    }

    /// <summary>The noun that a phrase is about: <c>mayor</c> in "the mayor of Lyon".</summary>
    public static int Head(Skeleton text, NounPhrase phrase)
    {
        for (var i = phrase.Start + 1; i < phrase.End; i++)
        {
            if (text.Is(i, WordClass.Preposition) && !text.IsCapitalised(i))
            {
                return i - 1;
            }
        }

        return phrase.End - 1;
    }

    // said one; others called it a farce; one of the men
    private static bool StandsAlone(Skeleton text, int i, int limit) =>
        text.Is(i, WordClass.Alone)
        && (i + 1 >= limit || !text.IsWord(i + 1) || text.IsWord(i + 1, "of") || text.IsAuxiliary(i + 1) || LooksLikeVerb(text, i + 1));

    private static bool IsNoun(Skeleton text, int i) =>
        text.IsWord(i) && !text.Is(i, WordClass.Determiner | WordClass.Possessive | WordClass.Preposition | WordClass.Number | WordClass.Conjunction) && !text.IsAdverb(i);

    private static bool Continues(Skeleton text, int start, int i, int nouns)
    {
        if (text.IsQuote(i))
        {
            return text.IsModifier(i) || (nouns > 0 && text.IsNickname(i));
        }

        if (!text.IsWord(i))
        {
            return text[i].Kind == PieceKind.Number && nouns == 0;
        }

        if (i > start && text[i].StartsSentence)
        {
            return false;
        }

        var isSmall = text.IsSmall(i) && (!text.IsCapitalised(i) || text.Is(i, Breaks | WordClass.Preposition | WordClass.Conjunction));
        return isSmall ? SmallWordContinues(text, start, i, nouns) : CapitalContinues(text, i, nouns);
    }

    // Obama | Tuesday; but "Theresa May", "minister Jan Brandt"
    private static bool CapitalContinues(Skeleton text, int i, int nouns)
    {
        var isTime = text.Is(i, WordClass.Time) && !text.Is(i - 1, WordClass.FirstName);
        return !(nouns > 0 && isTime) && !text.IsWord(i, "I");
    }

    private static bool SmallWordContinues(Skeleton text, int start, int i, int nouns)
    {
        if (text.Is(i, WordClass.Preposition))
        {
            return nouns > 0 && (text.IsWord(i, "of") || (text.IsWord(i, "for") && text.Is(i - 1, WordClass.Role))) && text.IsWord(i + 1);
        }

        // the then prime minister
        if (text.IsWord(i, "then") && text.IsWord(i - 1, "the"))
        {
            return true;
        }

        if (text.Is(i, WordClass.Conjunction))
        {
            return nouns > 0 && text.IsWord(i, "and") && JoinsNames(text, i);
        }

        if (text.Is(i, WordClass.Determiner | WordClass.Number))
        {
            return i == start || text.Is(i - 1, WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction);
        }

        if (text.Is(i, WordClass.Particle) && text.IsCapitalised(i + 1))
        {
            return true;
        }

        if (text.Is(i, Breaks))
        {
            return false;
        }

        if (nouns == 0 || text.Is(i - 1, WordClass.Determiner | WordClass.Number | WordClass.Preposition))
        {
            return !text.Is(i, WordClass.Verb) || text.Is(i, Nouns);
        }

        return !text.IsAdverb(i) && !text.Is(i, WordClass.Time) && !LooksLikeVerb(text, i) && FollowsInPhrase(text, start, i);
    }

    // Putin and Xi; police and prosecutors; the mayor and the governor
    private static bool JoinsNames(Skeleton text, int and) =>
        (text.IsCapitalised(and - 1) && (text.IsCapitalised(and + 1) || text.Is(and + 1, WordClass.Possessive) || text.IsWord(and + 1, "the")))
        || (text.Is(and - 1, Nouns) && text.Is(and + 1, Nouns));

    private static bool FollowsInPhrase(Skeleton text, int start, int i)
    {
        var previous = text[i - 1];
        if (!text.IsCapitalised(i - 1) || previous.IsPossessive)
        {
            return true;
        }

        // the Internet security firm
        if (text.Is(start, WordClass.Determiner) && text.Is(i + 1, Nouns))
        {
            return true;
        }

        // Vatican watcher Maria Gallo
        if (text.IsCapitalised(i + 1) && !text.Is(i + 1, WordClass.Time) && !text[i + 1].StartsSentence && (text.EndsIn(i, "er") || text.EndsIn(i, "or") || text.EndsIn(i, "ist")))
        {
            return true;
        }

        return text.Is(i, Nouns | WordClass.Title) || previous.StartsSentence
            || text.Is(i - 1, WordClass.Demonym | WordClass.Title | WordClass.Role | WordClass.Place);
    }

    /// <summary>Whether a word behind a noun is rather a verb.</summary>
    public static bool LooksLikeVerb(Skeleton text, int i)
    {
        if (text.Is(i, WordClass.Verb) && !text.Is(i, Nouns))
        {
            return true;
        }

        var followed = text.IsAuxiliary(i + 1) || (text.CuesAt(i + 1) is { Length: > 0 } next && next[0].Form is CueForm.ThirdPerson or CueForm.Past);
        foreach (var cue in text.CuesAt(i))
        {
            if (cue.Form is CueForm.Past or CueForm.Gerund || (cue.Form == CueForm.ThirdPerson && !followed))
            {
                return true;
            }

            if (cue.Form == CueForm.Base && !followed && IsPlural(text, i - 1))
            {
                return true;
            }
        }

        return text.EndsIn(i, "ed") && (text.IsCapitalised(i - 1) || IsPlural(text, i - 1) || text.Is(i - 1, Nouns));
    }

    /// <summary>Whether a noun is in the plural, as far as its form tells.</summary>
    public static bool IsPlural(Skeleton text, int i) =>
        text.Is(i, WordClass.Plural) || (text.EndsIn(i, "s") && !text.EndsIn(i, "ss") && !text.EndsIn(i, "us") && !text.EndsIn(i, "is") && !text.IsCapitalised(i));
}
