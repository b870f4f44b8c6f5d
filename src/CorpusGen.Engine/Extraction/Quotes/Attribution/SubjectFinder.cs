using CorpusGen.Engine.Extraction.Quotes.Names;
using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes.Attribution;

/// <summary>Finds the subject of a verb, and of a sentence.</summary>
internal sealed class SubjectFinder(Skeleton text, NameIndex names)
{
    private const int LongestClause = 40;

    private readonly ClauseSubject _clauses = new(text);
    private readonly AppositionReader _appositions = new(text, names);

    /// <summary>The subject of the main clause of the sentence that starts at a piece.</summary>
    public NounPhrase OfSentence(int start, int limit) => _clauses.OfSentence(start, limit);

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
            return _appositions.Before(last, start);
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

    /// <summary>Whether a noun phrase names people or a body, as far as its words tell.</summary>
    public bool IsAnimate(NounPhrase phrase) =>
        text.Is(phrase.End - 1, WordClass.Role | WordClass.Relation | WordClass.Plural | WordClass.Pronoun | WordClass.Organisation)
        || (names.LastWithin(phrase.Start, phrase.End) is { } name && name.End == phrase.End && name.Entity.Kind != EntityKind.Place);

    /// <summary>Whether a noun phrase is the name of a person, or <c>he</c> or <c>she</c>.</summary>
    public bool IsPerson(NounPhrase phrase) =>
        (phrase.End - phrase.Start == 1 && text.IsAnyWord(phrase.Start, "he", "she"))
        || (names.LastWithin(phrase.Start, phrase.End) is { Entity.Kind: EntityKind.Person } name && name.End == phrase.End && !text[name.End - 1].IsPossessive);

    // has repeatedly | said; can be heard | shouting
    private int SkipHelpers(int i, int start)
    {
        while (i >= start && (text.Is(i, WordClass.Time) || (IsHelper(i) && !text.IsCapitalised(i))))
        {
            i--;
        }

        return i;
    }

    private bool IsHelper(int i) => text.IsAuxiliary(i) || text.IsAdverb(i) || text.IsAnyWord(i, "heard", "seen");

    private NounPhrase EndingAt(int last, int start)
    {
        // the inquiry that followed | found
        if (last - 2 > start && (text.EndsIn(last, "ed") || text.Is(last, WordClass.Verb)) && text.IsAnyWord(last - 1, "that", "who", "which"))
        {
            return NearestEndingAt(last - 2, start);
        }

        var first = ClauseStart(last, start);
        if (first > last)
        {
            return default;
        }

        if (Antecedent(first - 1, start) is { IsEmpty: false } antecedent)
        {
            return antecedent;
        }

        if (text.Is(first, WordClass.Preposition) && text.IsSmall(first))
        {
            return _clauses.BehindPreposition(first + 1, last + 1);
        }

        first = _clauses.BehindTime(first, last + 1);
        while (first < last && (text.IsAdverb(first) || text.Is(first, WordClass.Conjunction)) && !text.Is(first, WordClass.Determiner))
        {
            first++;
        }

        var phrase = NounPhraseReader.Read(text, first, last + 1);

        // told AFP [the soldiers] | shouted; a charge [the Treasury] | rejects
        while (!phrase.IsEmpty && phrase.End <= last && text.Is(phrase.End, WordClass.Determiner | WordClass.Possessive))
        {
            phrase = NounPhraseReader.Read(text, phrase.End, last + 1);
        }

        return phrase;
    }

    // [A firefighter] who took | part in the rescue
    private NounPhrase Antecedent(int verb, int start)
    {
        if (text.IsQuote(verb) || !text.IsWord(verb) || text.Is(verb, WordClass.Conjunction | WordClass.Subordinator | WordClass.Relative))
        {
            return default;
        }

        for (var i = verb - 1; i > start && i > verb - 4 && text.IsWord(i); i--)
        {
            if (text.IsAnyWord(i, "who", "which"))
            {
                return text.IsWord(i - 1) ? NearestEndingAt(i - 1, start) : default;
            }

            if (!text.IsAuxiliary(i) && !text.IsAdverb(i))
            {
                break;
            }
        }

        return default;
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
            if (text.Is(first, WordClass.Pronoun) && text.IsSmall(first) && !text.Is(first - 1, WordClass.Preposition))
            {
                break;
            }
        }

        return first;
    }

    // a study | published in May
    private bool IsParticiple(int i) => text.EndsIn(i, "ed") && text.Is(i + 1, WordClass.Preposition) && !text.IsWord(i + 1, "that");

    private bool EndsClause(int i)
    {
        if (text.IsQuote(i))
        {
            return !text.IsNickname(i) && !text.IsModifier(i);
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

        return text.Is(i, WordClass.Subordinator | WordClass.Relative) || (!text[i].StartsSentence && (text.IsAuxiliary(i) || IsVerb(i)));
    }

    private bool IsVerb(int i)
    {
        var modified = text.Is(i - 1, WordClass.Determiner | WordClass.Possessive | WordClass.Preposition) || (text.IsWord(i - 1) && text[i - 1].IsPossessive);
        return text.IsWord(i - 1) && !modified && !IsParticiple(i) && NounPhraseReader.LooksLikeVerb(text, i);
    }
}
