using CorpusGen.Engine.Extraction.Quotes.Names;
using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes.Attribution;

/// <summary>Finds the subject of a verb, and of a sentence.</summary>
internal sealed class SubjectFinder(Skeleton text, NameIndex names)
{
    private const int LongestClause = 40;
    private const int LongestSentence = 120;
    private const int MostSegments = 7;

    /// <summary>The subject of the verb at a piece; empty where none is found.</summary>
    public NounPhrase Before(int verb)
    {
        var start = text.SentenceStart(verb);
        var last = SkipHelpers(verb - 1, start);
        if (last < start)
        {
            return default;
        }

        if (text.IsMark(last, ",") || text.IsMark(last, "\u2014\u2013-)"))
        {
            return BehindParenthesis(last, start);
        }

        if (text.Is(last, WordClass.Conjunction) || text.IsQuote(last))
        {
            return OfSentence(start, verb);
        }

        if (text.Is(last, WordClass.Relative) && !text.IsWord(last, "what"))
        {
            var behind = last - 1;
            behind -= text.IsMark(behind, ',') ? 1 : 0;
            return behind >= start ? NearestEndingAt(behind, start) : default;
        }

        if (text.IsWord(last, "to"))
        {
            var animate = last > start ? NearestEndingAt(last - 1, start) : default;
            return !animate.IsEmpty && IsAnimate(animate) ? animate : default;
        }

        return EndingAt(last, start);
    }

    /// <summary>The subject of the main clause of the sentence that starts at a piece.</summary>
    public NounPhrase OfSentence(int start, int limit)
    {
        limit = Math.Min(limit, start + LongestSentence);
        var i = start;
        for (var step = 0; step < MostSegments && i < limit; step++)
        {
            while (i < limit && !text.IsWord(i) && text[i].Kind != PieceKind.Number)
            {
                i++;
            }

            if (i > start && InvertedSubject(i, start) is { IsEmpty: false } speaker)
            {
                return speaker;
            }

            if (text.IsAdverb(i) || text.Is(i, WordClass.Conjunction))
            {
                i++;
                continue;
            }

            var introduces = text.Is(i, WordClass.Preposition | WordClass.Subordinator) || text.EndsIn(i, "ing") || (text.EndsIn(i, "ed") && text.Is(i + 1, WordClass.Preposition));
            if (!introduces)
            {
                var phrase = NounPhraseReader.Read(text, i, limit);
                if (!phrase.IsEmpty)
                {
                    return phrase;
                }
            }

            var comma = NextComma(i, limit);
            if (comma < 0)
            {
                return introduces ? BehindPreposition(i + 1, limit) : default;
            }

            i = comma + 1;
        }

        return default;
    }

    // "…," said KCNA
    private NounPhrase InvertedSubject(int verb, int start) =>
        text.IsQuote(start) && verb <= start + 2 && text.CuesAt(verb).Any(cue => cue.Form is CueForm.Past or CueForm.ThirdPerson)
            ? NounPhraseReader.Read(text, verb + 1, Math.Min(text.Count, verb + LongestClause))
            : default;

    /// <summary>Whether a noun phrase names people or a body, as far as its words tell.</summary>
    public bool IsAnimate(NounPhrase phrase) =>
        text.Is(phrase.End - 1, WordClass.Role | WordClass.Relation | WordClass.Plural | WordClass.Pronoun | WordClass.Organisation)
        || (names.LastWithin(phrase.Start, phrase.End) is { } name && name.End == phrase.End && name.Entity.Kind != EntityKind.Place);

    private int NextComma(int i, int limit)
    {
        for (var j = i; j < limit && j < i + LongestClause; j++)
        {
            if (text.IsMark(j, ','))
            {
                return j;
            }
        }

        return -1;
    }

    // In London police said
    private NounPhrase BehindPreposition(int i, int limit)
    {
        while (i < limit && (text.Is(i, WordClass.Time) || text[i].Kind == PieceKind.Number))
        {
            i++;
        }

        var phrase = NounPhraseReader.Read(text, i, limit);
        while (!phrase.IsEmpty && phrase.End < limit && text.IsWord(phrase.End) && !text.Is(phrase.End, WordClass.Auxiliary | WordClass.Be)
            && text.Is(phrase.End, WordClass.Determiner | WordClass.Pronoun | WordClass.Time | WordClass.Preposition))
        {
            var next = text.Is(phrase.End, WordClass.Determiner | WordClass.Pronoun) ? phrase.End : phrase.End + 1;
            var following = NounPhraseReader.Read(text, next, limit);
            if (following.IsEmpty)
            {
                break;
            }

            phrase = following;
        }

        return phrase;
    }

    // has repeatedly | said; can be heard | shouting
    private int SkipHelpers(int i, int start)
    {
        while (i >= start && text.IsWord(i)
            && (text.IsAuxiliary(i) || text.IsAdverb(i) || text.Is(i, WordClass.Time) || text.IsAnyWord(i, "heard", "seen", "used", "had")) && !text.IsCapitalised(i) | text.Is(i, WordClass.Time))
        {
            i--;
        }

        return i;
    }

    private NounPhrase EndingAt(int last, int start)
    {
        var first = ClauseStart(last, start);
        if (first > last)
        {
            return default;
        }

        if (text.Is(first, WordClass.Preposition) && !text.IsCapitalised(first) | text[first].StartsSentence)
        {
            return BehindPreposition(first + 1, last + 1);
        }

        while (first < last && (text.IsAdverb(first) || text.Is(first, WordClass.Conjunction)) && !text.Is(first, WordClass.Determiner))
        {
            first++;
        }

        return NounPhraseReader.Read(text, first, last + 1);
    }

    // a comment by [a top official] who …
    private NounPhrase NearestEndingAt(int last, int start)
    {
        var first = last;
        while (first > start && last - first < 12 && text.IsWord(first - 1)
            && !text.Is(first - 1, WordClass.Preposition | WordClass.Subordinator | WordClass.Auxiliary | WordClass.Relative | WordClass.Verb)
            && !text.Is(first, WordClass.Determiner | WordClass.Possessive))
        {
            first--;
        }

        return NounPhraseReader.Read(text, first, last + 1);
    }

    private int ClauseStart(int last, int start)
    {
        var first = last + 1;
        while (first > start && last - first < LongestClause && !EndsClause(first - 1))
        {
            first--;
            if (text.Is(first, WordClass.Pronoun) && !text.IsCapitalised(first) | text[first].StartsSentence)
            {
                break;
            }
        }

        return first;
    }

    private bool EndsClause(int i)
    {
        if (text.IsQuote(i))
        {
            return !(text.IsCapitalised(i - 1) && text.IsCapitalised(i + 1));
        }

        if (!text.IsWord(i))
        {
            return text[i].Kind == PieceKind.Mark;
        }

        if (text.IsCapitalised(i) && !text[i].StartsSentence)
        {
            return false;
        }

        if (text.Is(i, WordClass.Conjunction))
        {
            return !text.IsWord(i, "and") || !(text.IsCapitalised(i - 1) && text.IsWord(i + 1));
        }

        return text.Is(i, WordClass.Subordinator | WordClass.Relative)
            || (text.IsAuxiliary(i) && !text[i].StartsSentence)
            || (i > 0 && text.IsWord(i - 1) && !text[i].StartsSentence && !text.Is(i - 1, WordClass.Determiner | WordClass.Possessive | WordClass.Preposition) && !text[i - 1].IsPossessive && NounPhraseReader.LooksLikeVerb(text, i));
    }

    private bool IsPersonName(NounPhrase phrase) =>
        names.LastWithin(phrase.Start, phrase.End) is { } name && name.End == phrase.End
        && (name.Entity.Kind == EntityKind.Person || (name.Entity.Kind == EntityKind.Unknown && name.Start == phrase.Start && name.End - name.Start > 1))
        && (!text.Is(phrase.Start, WordClass.Role) || text.IsCapitalised(phrase.Start));

    // Critics, including the mayor, | Anna Holm, fear
    private bool FollowsInclusion(int first, int start)
    {
        var i = first - 2;
        while (i > start && text.IsWord(i) && first - i < 8)
        {
            i--;
        }

        return i > start && text.Is(i + 1, WordClass.Preposition);
    }

    // Smith, 42, of Leeds, said
    private NounPhrase BehindParenthesis(int mark, int start)
    {
        NounPhrase found = default;
        for (var step = 0; step < MostSegments && mark >= start; step++)
        {
            var first = mark;
            while (first > start && mark - first < LongestClause && !text.IsMark(first - 1, ",;:\u2014\u2013(") && !text.IsQuote(first - 1))
            {
                first--;
            }

            while (first < mark && text.Is(first, WordClass.Conjunction | WordClass.Subordinator) && !text.Is(first, WordClass.Preposition))
            {
                first++;
            }

            var introduces = text.Is(first, WordClass.Preposition) || text.EndsIn(first, "ing") || text.IsAdverb(first) || text.Is(first, WordClass.Relative);
            var phrase = introduces ? default : NounPhraseReader.Read(text, first, mark);
            if (!phrase.IsEmpty && !text.Is(first, WordClass.Time))
            {
                found = phrase;
                if (IsPersonName(phrase) && !FollowsInclusion(first, start))
                {
                    return phrase;
                }
            }

            mark = first - 1;
            if (!text.IsMark(mark, ",\u2014\u2013("))
            {
                break;
            }
        }

        return found;
    }
}
