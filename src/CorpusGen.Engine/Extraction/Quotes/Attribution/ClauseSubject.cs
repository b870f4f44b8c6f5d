using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes.Attribution;

/// <summary>Finds the subject of a sentence by reading it from its start: behind introductions, before the verb.</summary>
internal sealed class ClauseSubject(Skeleton text)
{
    private const int LongestClause = 40;
    private const int LongestSentence = 120;
    private const int MostSegments = 7;

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

            var introduces = Introduces(i);
            if (!introduces)
            {
                var phrase = NounPhraseReader.Read(text, BehindTime(i, limit), limit);
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

    // In London, …; Speaking in Paris, …; Told of the verdict, …
    private bool Introduces(int i) =>
        text.Is(i, WordClass.Preposition | WordClass.Subordinator) || (text.EndsIn(i, "ing") && !text.Is(i + 1, WordClass.Role))
        || ((text.EndsIn(i, "ed") || text.IsAnyWord(i, "told", "given", "seen", "known")) && text.Is(i + 1, WordClass.Preposition));

    // "…," said KCNA
    private NounPhrase InvertedSubject(int verb, int start) =>
        text.IsQuote(start) && verb <= start + 2 && Array.Exists(text.CuesAt(verb), cue => cue.Form is CueForm.Past or CueForm.ThirdPerson)
            ? NounPhraseReader.Read(text, verb + 1, Math.Min(text.Count, verb + LongestClause))
            : default;

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

    /// <summary>The place behind words of time that a subject follows without a comma: Last Monday | Congress, Since March | Italy; the place itself where there are none.</summary>
    public int BehindTime(int start, int limit)
    {
        var i = start + (text.IsAnyWord(start, "last", "next", "this", "early") ? 1 : 0);
        var first = i;
        while (i < limit && (i > start || text.IsAnyWord(start - 1, "since", "until", "by", "in")) && (text.Is(i, WordClass.Time) || text[i].Kind == PieceKind.Number))
        {
            i++;
        }

        return i > first && i < limit && (text.IsCapitalised(i) || text.Is(i, WordClass.Determiner | WordClass.Possessive)) ? i : start;
    }

    /// <summary>The subject behind a preposition that no comma closes off: In London | police said.</summary>
    public NounPhrase BehindPreposition(int i, int limit)
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
}
