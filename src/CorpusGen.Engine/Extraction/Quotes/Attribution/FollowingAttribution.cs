using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes.Attribution;

/// <summary>Reads an attribution that starts behind the quotation: <c>Harcourt said</c>, <c>said KCNA</c>.</summary>
internal sealed class FollowingAttribution(Skeleton text, SourcePhrases phrases)
{
    private const int LongestApposition = 30;

    public Source? At(int i, bool comma, SourcePlace place)
    {
        if (phrases.AccordingTo(i) is { } phrase)
        {
            return phrase with { Place = place };
        }

        // "…" is how one astronaut described it
        if (text.IsAnyWord(i, "is", "was") && text.IsWord(i + 1, "how"))
        {
            return Plain(i + 2, place);
        }

        i += text.IsWord(i, "as") && !text.IsWord(i + 1, "a") ? 1 : 0;
        return Inverted(i, comma, place) ?? (comma ? Plain(i, place) : null);
    }

    // said Ambassador Mohib
    private Source? Inverted(int i, bool comma, SourcePlace place)
    {
        var verb = SkipAdverbs(i);
        foreach (var cue in text.CuesAt(verb))
        {
            var end = verb + 1;
            var fits = cue.Form is CueForm.Past or CueForm.ThirdPerson && cue.Lemma != "tell" && (comma || cue.Reach is CueReach.Report or CueReach.Think);
            if (!fits || (cue.Particle is not null && !text.IsWord(end++, cue.Particle)))
            {
                continue;
            }

            var phrase = NounPhraseReader.Read(text, SkipAdverbs(end), Math.Min(text.Count, end + LongestApposition));
            if (!phrase.IsEmpty && !text.Is(phrase.Start, WordClass.Time) && !(phrase.End - phrase.Start == 1 && text.IsAnyWord(phrase.Start, "him", "her", "them", "me")))
            {
                return new Source(phrases.WithName(phrase), verb, end, place);
            }
        }

        return null;
    }

    // Khaled Al-Maeena, editor at large at the Saudi Gazette, said
    private Source? Plain(int i, SourcePlace place)
    {
        var phrase = NounPhraseReader.Read(text, i, Math.Min(text.Count, i + LongestApposition));
        var introduces = text.Is(i, WordClass.Preposition | WordClass.Subordinator | WordClass.Conjunction) && !text.IsCapitalised(i);
        if (phrase.IsEmpty || introduces)
        {
            return null;
        }

        var end = phrase.End;
        for (var segment = 0; segment < 5 && end < text.Count && !text[end].StartsSentence; segment++)
        {
            var (verb, behind) = VerbAt(end);
            if (verb >= 0)
            {
                return new Source(phrases.WithName(phrase), verb, behind, place);
            }

            end = OpensApposition(end) ? NextBreak(end + 1) : -1;
            if (end < 0)
            {
                return null;
            }

            end += text.IsMark(end, ",)\u2014\u2013") ? 1 : 0;
        }

        return null;
    }

    // a diplomat | briefed on the talks; Lee, | who; officials | in Leeds
    private bool OpensApposition(int i) =>
        text.IsMark(i, ",\u2014\u2013(") || text[i].Kind == PieceKind.Number || text.Is(i, WordClass.Preposition | WordClass.Relative) || text.EndsIn(i, "ed") || text.EndsIn(i, "ing");

    private int NextBreak(int i)
    {
        for (var j = i; j < text.Count && j < i + LongestApposition && !text[j].StartsSentence && !text.IsQuote(j); j++)
        {
            if (text.IsMark(j, ",)\u2014\u2013"))
            {
                return j;
            }

            var (verb, _) = VerbAt(j);
            if (verb >= 0 && text.CuesAt(verb)[0].Reach == CueReach.Report && !text.Is(j - 1, WordClass.Determiner | WordClass.Relative))
            {
                return j;
            }
        }

        return -1;
    }

    // has also | said; later | pointed out
    private (int Verb, int End) VerbAt(int i)
    {
        var verb = i;
        while (text.IsAuxiliary(verb) || text.IsAdverb(verb) || (verb > i && (text.Is(verb, WordClass.Time) || text.IsAnyWord(verb, "heard", "seen"))))
        {
            verb++;
        }

        if (text.IsWord(verb, "quoted") && text.IsWord(verb + 1, "as") && text.IsWord(verb + 2, "saying"))
        {
            return (verb, verb + 3);
        }

        foreach (var cue in text.CuesAt(verb))
        {
            var fits = cue.Form switch
            {
                CueForm.Base => cue.Reach == CueReach.Report,
                CueForm.Gerund => verb > i,
                _ => true,
            };
            if (fits && (cue.Particle is null || text.IsWord(verb + 1, cue.Particle)))
            {
                return (verb, cue.Particle is null ? verb + 1 : verb + 2);
            }
        }

        return (-1, -1);
    }

    private int SkipAdverbs(int i)
    {
        while (text.IsAdverb(i))
        {
            i++;
        }

        return i;
    }
}
