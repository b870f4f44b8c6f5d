using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes.Attribution;

/// <summary>Reads an attribution from a verb before the quotation: <c>Ereli said it was "common"</c>.</summary>
internal sealed class PrecedingVerb(Skeleton text, SubjectFinder subjects, CueGrammar grammar)
{
    private const int NearReach = 30;
    private const int WeakReach = 4;
    private const int LongestApposition = 30;

    public Source? Verb(int i, int quote)
    {
        foreach (var cue in text.CuesAt(i))
        {
            if (!Governs(cue, i, quote) || Subject(cue, i, quote) is not { IsEmpty: false } subject)
            {
                continue;
            }

            if (cue.Lemma == "read" && !IsWriting(subject))
            {
                continue;
            }

            if (cue.Reach == CueReach.Think && grammar.IsInRelativeClause(subject, i))
            {
                continue;
            }

            var start = text.IsWord(i - 1, "as") && text.IsAnyWord(i - 2, "quoted", "cited", "reported") ? i - 2 : i;
            var weak = cue.Reach is CueReach.Weak or CueReach.Think || grammar.IsClosed(subject, i, quote) || (text.IsWord(i - 1, "to") && !text.IsWord(i - 2, "on"));
            return new Source(subject, start, cue.Particle is null ? i + 1 : i + 2, SourcePlace.Before) { IsWeak = weak, Reach = cue.Reach };
        }

        return null;
    }

    // The letter read; but "he read"
    private bool IsWriting(NounPhrase subject) =>
        Enumerable.Range(subject.Start, subject.End - subject.Start).Any(i => text.Is(i, WordClass.Document | WordClass.Work));

    private bool Governs(Cue cue, int i, int quote)
    {
        if (cue.Particle is not null && !text.IsWord(i + 1, cue.Particle))
        {
            return false;
        }

        // a man | said to run a ring
        if (cue.Lemma == "say" && cue.Form == CueForm.Past && text.IsWord(i + 1, "to") && text.IsWord(i + 2) && !text.IsCapitalised(i + 2)
            && !text.Is(i + 2, WordClass.Pronoun | WordClass.Determiner))
        {
            return false;
        }

        if (grammar.IsNounHere(cue, i) || (text.IsCapitalised(i) && !text[i].StartsSentence))
        {
            return false;
        }

        return cue.Reach switch
        {
            CueReach.Report or CueReach.Think => true,
            CueReach.Weak => text.IsWord(quote - 1, "as") || (quote - i <= WeakReach && !text.EndsIn(i + 1, "ing")) || text.IsWord(i + 1, "that"),
            _ => quote - i <= NearReach,
        };
    }

    private NounPhrase Subject(Cue cue, int i, int quote)
    {
        if (cue.Form == CueForm.Past && text.IsWord(i + 1, "by"))
        {
            return NounPhraseReader.Read(text, i + 2, quote);
        }

        if (cue.Form == CueForm.Past && grammar.IsPassive(i))
        {
            return Agent(i, quote);
        }

        if (cue.Form == CueForm.Gerund && !text.IsAuxiliary(grammar.SkipBackAdverbs(i - 1)))
        {
            return OfGerund(i);
        }

        // The plan, said Smith, was "…"
        if (cue.Form is CueForm.Past or CueForm.ThirdPerson && text.IsMark(i - 1, ',')
            && NounPhraseReader.Read(text, i + 1, quote) is { IsEmpty: false } inverted && text.IsMark(inverted.End, ','))
        {
            return inverted;
        }

        if (cue.Reach == CueReach.Name && (cue.Lemma != "describe" || text.IsWord(i + 1, "as")) && !grammar.HasObject(i, quote) && !grammar.HasRelative(i))
        {
            return default;
        }

        // the guard, who was heard to | say
        if (text.IsWord(i - 1, "to") && text.IsAnyWord(i - 2, "heard", "reported", "known", "understood"))
        {
            return subjects.Before(i - 1);
        }

        var subject = subjects.Before(i);
        // The letter went on to | say
        if (text.IsWord(i - 1, "to") && text.IsWord(i - 2, "on") && text.IsAnyWord(i - 3, "went", "goes"))
        {
            return subjects.Before(i - 3);
        }

        if (!subject.IsEmpty || cue.Reach == CueReach.Weak || !text.IsWord(i - 1, "to"))
        {
            return subject;
        }

        var main = subjects.OfSentence(text.SentenceStart(i), i);
        return !main.IsEmpty && quote - i <= WeakReach && subjects.IsAnimate(main) ? main : default;
    }

    private NounPhrase OfGerund(int i)
    {
        if (text.IsWord(i - 1, "as"))
        {
            return OfQuotedAs(i - 1);
        }

        var before = grammar.SkipBackAdverbs(i - 1);
        var noun = text.IsWord(before) && !text.Is(before, WordClass.Preposition | WordClass.Conjunction | WordClass.Document | WordClass.Time)
            && !CueLexicon.IsNoun(text.Body, text[before].Span.Start, text[before].Stem);
        var direct = noun ? subjects.Before(i) : default;
        return direct.IsEmpty ? subjects.OfSentence(text.SentenceStart(i), i) : direct;
    }

    // Lee was quoted as | saying; the agency quoted Lee as | saying
    private NounPhrase OfQuotedAs(int @as)
    {
        for (var i = @as - 1; i > 0 && i > @as - LongestApposition; i--)
        {
            if (text.IsAnyWord(i, "quoted", "quotes", "quoting", "cited"))
            {
                var passive = grammar.IsPassive(i) || i + 1 == @as || text.IsWord(i + 1, "by");
                return passive ? subjects.Before(i) : NounPhraseReader.Read(text, i + 1, @as);
            }
        }

        return subjects.OfSentence(text.SentenceStart(@as), @as);
    }

    // was described by critics as "…"
    private NounPhrase Agent(int i, int quote)
    {
        for (var j = i + 1; j < quote && j < i + 8; j++)
        {
            if (text.IsWord(j, "by") || (text.IsWord(j, "in") && text.Is(j + 1, WordClass.Determiner) && text.Is(j + 2, WordClass.Document)))
            {
                return NounPhraseReader.Read(text, j + 1, quote);
            }
        }

        for (var j = quote + 1; j < text.Count && j < quote + 3; j++)
        {
            if (text.IsWord(j, "by"))
            {
                return NounPhraseReader.Read(text, j + 1, Math.Min(text.Count, j + LongestApposition));
            }
        }

        return default;
    }
}
