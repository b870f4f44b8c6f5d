using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes.Attribution;

/// <summary>Finds the words that attribute a quotation in its own sentence.</summary>
internal sealed class AttributionFinder(Skeleton text, SubjectFinder subjects)
{
    private const int Farthest = 90;
    private const int NearReach = 30;
    private const int MostOpenings = 8;
    private const int WeakReach = 4;
    private const int LongestApposition = 30;

    /// <summary>What stands right behind the quotation: <c>"…," Harcourt said</c>; <c>"…," said KCNA</c>; <c>"…", according to the report</c>.</summary>
    public Source? Behind(int quote, bool endsOpen)
    {
        var i = quote + 1;
        var comma = endsOpen;
        while (text.IsMark(i, ",\u2014\u2013-"))
        {
            comma = true;
            i++;
        }

        return At(i, comma, SourcePlace.Behind);
    }

    /// <summary>What stands further on: <c>It was "great" for all, Smith said</c>.</summary>
    public Source? Later(int quote, Func<int, bool> endsOpen)
    {
        var end = Math.Min(text.SentenceEnd(quote), quote + Farthest);
        for (var (i, tries) = (quote + 1, 0); i < end && tries < MostOpenings; i++)
        {
            if (text.IsMark(i, ",\u2014") || (text.IsQuote(i) && endsOpen(text[i].Quote)))
            {
                tries++;
                if (At(i + 1, true, SourcePlace.Later) is { } source)
                {
                    return source;
                }
            }
        }

        return null;
    }

    /// <summary>The nearest reporting word before the quotation that governs it.</summary>
    public Source? Before(int quote)
    {
        var start = text.SentenceStart(quote);
        if (Echoed(quote, start) is { } echoed)
        {
            return echoed;
        }

        Source? weak = null;
        for (var i = quote - 1; i >= start && i > quote - Farthest; i--)
        {
            if (!text.IsWord(i))
            {
                continue;
            }

            if (AccordingTo(i) is { } phrase && phrase.Subject.End <= quote)
            {
                return phrase;
            }

            if (Verb(i, quote) is { } verb)
            {
                if (!verb.IsWeak)
                {
                    return verb;
                }

                weak ??= verb;
            }

            weak ??= Noun(i, quote);
        }

        return weak ?? Script(quote, start);
    }

    private Source? Verb(int i, int quote)
    {
        foreach (var cue in text.CuesAt(i))
        {
            if (!Governs(cue, i, quote) || Subject(cue, i, quote) is not { IsEmpty: false } subject)
            {
                continue;
            }

            if (cue.Reach == CueReach.Think && IsInRelativeClause(subject, i))
            {
                continue;
            }

            var quotedAs = cue.Form == CueForm.Gerund && text.IsWord(i - 1, "as") && text.IsAnyWord(i - 2, "quoted", "cited", "reported");
            var weak = cue.Reach is CueReach.Weak or CueReach.Think || IsClosed(subject, i, quote) || text.IsWord(i - 1, "to");
            return new Source(subject, quotedAs ? i - 2 : i, cue.Particle is null ? i + 1 : i + 2, SourcePlace.Before) { IsWeak = weak };
        }

        return null;
    }

    /// <summary>The reporting word of a whole sentence, such as <c>statement</c> of <c>X issued a statement</c>; null where it reports nothing.</summary>
    public Source? OfSentence(int start, int end)
    {
        Source? noun = null;
        for (var i = start; i < end && i < start + Farthest; i++)
        {
            if (!text.IsWord(i) || text.IsCapitalised(i))
            {
                continue;
            }

            if (CueLexicon.IsNoun(text.Body, text[i].Span.Start, text[i].Stem) && !text[i].IsPossessive && noun is null)
            {
                var issuer = subjects.OfSentence(start, i);
                noun = issuer.IsEmpty ? null : new Source(issuer, i, i + 1, SourcePlace.Earlier);
            }

            foreach (var cue in text.CuesAt(i))
            {
                if (cue.Reach is CueReach.Weak || cue.Particle is not null || cue.Form is CueForm.Base or CueForm.Gerund || IsNounHere(cue, i))
                {
                    continue;
                }

                var subject = subjects.Before(i);
                if (!subject.IsEmpty && !IsPassive(i))
                {
                    return new Source(subject, i, i + 1, SourcePlace.Earlier);
                }
            }
        }

        return noun;
    }

    private Source? At(int i, bool comma, SourcePlace place)
    {
        if (AccordingTo(i) is { } phrase)
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

    // according to the report; in the words of the prosecutor
    private Source? AccordingTo(int i)
    {
        int subject, end;
        if (text.IsWord(i, "according") && text.IsWord(i + 1, "to"))
        {
            (subject, end) = (i + 2, i + 2);
        }
        else if (text.IsWord(i, "in") && text.IsWord(i + 1, "the") && text.IsAnyWord(i + 2, "words", "opinion", "view", "phrase") && text.IsWord(i + 3, "of"))
        {
            (subject, end) = (i + 4, i + 4);
        }
        else
        {
            return null;
        }

        var phrase = NounPhraseReader.Read(text, subject, Math.Min(text.Count, subject + LongestApposition));
        if (phrase.IsEmpty)
        {
            return null;
        }

        // according to Yonhap, quoting KCNA
        var quoting = text.IsMark(phrase.End, ',') ? phrase.End + 1 : phrase.End;
        if (text.IsAnyWord(quoting, "quoting", "citing") && NounPhraseReader.Read(text, quoting + 1, Math.Min(text.Count, quoting + LongestApposition)) is { IsEmpty: false } cited)
        {
            return new Source(WithName(cited), quoting, quoting + 1, SourcePlace.Before);
        }

        return new Source(WithName(phrase), i, end, SourcePlace.Before);
    }

    // the Crown prosecutor, Mark Tedeschi: the name that follows a role says who it is.
    private NounPhrase WithName(NounPhrase phrase)
    {
        if (!text.IsMark(phrase.End, ',') || !text.Is(phrase.End - 1, WordClass.Role | WordClass.Relation) || !text.IsCapitalised(phrase.End + 1) || text.Is(phrase.End + 1, WordClass.Time))
        {
            return phrase;
        }

        var name = NounPhraseReader.Read(text, phrase.End + 1, Math.Min(text.Count, phrase.End + 8));
        return name.IsEmpty ? phrase : new NounPhrase(phrase.Start, name.End);
    }

    // said Ambassador Mohib
    private Source? Inverted(int i, bool comma, SourcePlace place)
    {
        var verb = SkipAdverbs(i);
        foreach (var cue in text.CuesAt(verb))
        {
            var end = verb + 1;
            if (cue.Form is CueForm.Base or CueForm.Gerund || cue.Lemma == "tell" || (cue.Reach is CueReach.Weak or CueReach.Judge or CueReach.Name && !comma))
            {
                continue;
            }

            if (cue.Particle is not null && !text.IsWord(end++, cue.Particle))
            {
                continue;
            }

            var phrase = NounPhraseReader.Read(text, SkipAdverbs(end), Math.Min(text.Count, end + LongestApposition));
            if (!phrase.IsEmpty && !text.Is(phrase.Start, WordClass.Time) && !text.IsAnyWord(phrase.Start, "him", "her", "them", "me"))
            {
                return new Source(WithName(phrase), verb, end, place);
            }
        }

        return null;
    }

    // Khaled Al-Maeena, editor at large at the Saudi Gazette, said
    private Source? Plain(int i, SourcePlace place)
    {
        var phrase = NounPhraseReader.Read(text, i, Math.Min(text.Count, i + LongestApposition));
        if (phrase.IsEmpty || text.Is(i, WordClass.Preposition | WordClass.Subordinator | WordClass.Conjunction) && !text.IsCapitalised(i))
        {
            return null;
        }

        var end = phrase.End;
        for (var segment = 0; segment < 5 && end < text.Count && !text[end].StartsSentence; segment++)
        {
            if (VerbAt(end) is var (verb, behind) && verb >= 0)
            {
                return new Source(WithName(phrase), verb, behind, place);
            }

            var comma = text.IsMark(end, ",\u2014\u2013(") || text.Is(end, WordClass.Preposition) ? NextBreak(end + 1) : -1;
            if (comma < 0)
            {
                return null;
            }

            end = comma;
            end += text.IsMark(end, ",)\u2014\u2013") ? 1 : 0;
        }

        return null;
    }

    private int NextBreak(int i)
    {
        for (var j = i; j < text.Count && j < i + LongestApposition && !text[j].StartsSentence && !text.IsQuote(j); j++)
        {
            if (text.IsMark(j, ",)\u2014\u2013"))
            {
                return j;
            }

            if (VerbAt(j) is var (verb, _) && verb >= 0 && text.CuesAt(verb)[0].Reach == CueReach.Report && !text.Is(j - 1, WordClass.Determiner | WordClass.Relative))
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
            var finite = cue.Form is CueForm.Past or CueForm.ThirdPerson || (cue.Form == CueForm.Base && cue.Reach == CueReach.Report) || (cue.Form == CueForm.Gerund && verb > i);
            if (finite && (cue.Particle is null || text.IsWord(verb + 1, cue.Particle)))
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

    // Dugin's views were echoed by Kosachev, chair of the committee: "…"
    private Source? Echoed(int quote, int start)
    {
        if (!text.IsMark(quote - 1, ':'))
        {
            return null;
        }

        for (var i = quote - 2; i > start && i > quote - Farthest; i--)
        {
            if (text.IsWord(i, "by") && text.CuesAt(i - 1).Any(cue => cue.Form == CueForm.Past))
            {
                var agent = NounPhraseReader.Read(text, i + 1, quote);
                return agent.IsEmpty ? null : new Source(agent, i - 1, i, SourcePlace.Before);
            }
        }

        return null;
    }

    // Kosachev, chair of the committee: "…"
    private Source? Script(int quote, int start)
    {
        if (!text.IsMark(quote - 1, ':'))
        {
            return null;
        }

        var speaker = NounPhraseReader.Read(text, start, quote);
        var named = !speaker.IsEmpty && (speaker.End == quote - 1 || text.IsMark(speaker.End, ",(")) && text.IsCapitalised(speaker.End - 1);
        return named ? new Source(speaker, quote - 1, quote - 1, SourcePlace.Before) : null;
    }

    // a statement of "serious concern"; in a letter: "…"
    private Source? Noun(int i, int quote)
    {
        var adjacent = text.IsMark(i + 1, ":,") ? i + 2 == quote
            : text.IsWord(i + 1, "of") || text.IsWord(i + 1, "that") ? SkipDeterminer(i + 2) == quote
            : i + 1 == quote && !text.Is(i, WordClass.Work);
        if (!adjacent || !CueLexicon.IsNoun(text.Body, text[i].Span.Start, text[i].Stem) || text[i].IsPossessive)
        {
            return null;
        }

        var start = text.SentenceStart(i);
        var owner = i - 1;
        while (owner > start && text.IsWord(owner) && !text[owner].IsPossessive && !text.Is(owner, WordClass.Determiner | WordClass.Preposition))
        {
            owner--;
        }

        if (text.IsWord(i + 1, "of") && i + 2 == quote && !text.IsAnyWord(i, "statement", "declaration", "accusation", "warning"))
        {
            return null;
        }

        if (owner >= start && text[owner].IsPossessive)
        {
            var name = NounPhraseReader.Read(text, owner, owner + 1);
            return name.IsEmpty ? null : new Source(name, i, i + 1, SourcePlace.Before);
        }

        var issuer = subjects.OfSentence(start, i);
        return issuer.IsEmpty ? null : new Source(issuer, i, i + 1, SourcePlace.Before);
    }

    // Those who still believe it can be won, …; when Smith said no, …: what stands behind the comma is not in their words.
    private bool IsClosed(NounPhrase subject, int verb, int quote)
    {
        var before = subject.Start - 1;
        var relative = IsInRelativeClause(subject, verb);
        var clause = text.Is(before, WordClass.Subordinator) && !text.IsAnyWord(before, "that", "as");
        if (!relative && !clause)
        {
            return false;
        }

        for (var i = verb + 1; i < quote; i++)
        {
            if (text.IsMark(i, ','))
            {
                return i + 1 < quote || clause;
            }
        }

        return false;
    }

    // Russians who doubted the war
    private bool IsInRelativeClause(NounPhrase subject, int verb) =>
        subject.End <= verb && Enumerable.Range(subject.End, verb - subject.End).Any(i => text.Is(i, WordClass.Relative));

    private int SkipDeterminer(int i) => text.Is(i, WordClass.Determiner) ? i + 1 : i;

    private bool Governs(Cue cue, int i, int quote)
    {
        if (cue.Particle is not null && !text.IsWord(i + 1, cue.Particle))
        {
            return false;
        }

        if (IsNounHere(cue, i) || (text.IsCapitalised(i) && !text[i].StartsSentence))
        {
            return false;
        }

        return cue.Reach switch
        {
            CueReach.Report or CueReach.Think => true,
            CueReach.Weak => quote - i <= WeakReach || text.IsWord(i + 1, "that"),
            _ => quote - i <= NearReach,
        };
    }

    // its reports; the call
    private bool IsNounHere(Cue cue, int i)
    {
        if (cue.Form is CueForm.Past)
        {
            return text.Is(i - 1, WordClass.Determiner) && !text.Is(i - 1, WordClass.Pronoun) && !text.IsAnyWord(i - 1, "that", "all", "both", "many") && text.IsWord(i + 1) && !text.IsQuote(i + 1);
        }

        if (cue.Form is CueForm.Gerund)
        {
            return text.Is(i - 1, WordClass.Determiner | WordClass.Possessive)
                || (text.Is(i - 2, WordClass.Determiner | WordClass.Possessive) && text.IsWord(i - 1) && text[i - 1].Class == WordClass.None && !text.IsCapitalised(i - 1) && !NounPhraseReader.IsPlural(text, i - 1));
        }

        return text.Is(i - 1, WordClass.Determiner | WordClass.Possessive | WordClass.Number | WordClass.Demonym)
            || (text.Is(i - 1, WordClass.Preposition) && !text.IsWord(i - 1, "to"))
            || (i > 0 && text.IsWord(i - 1) && text[i - 1].IsPossessive)
            || (cue.Form == CueForm.ThirdPerson && CueLexicon.IsNoun(text.Body, text[i].Span.Start, text[i].Stem) && text.Is(i + 1, WordClass.Preposition) && !text.IsAnyWord(i + 1, "that", "for", "on", "of"))
            || (cue.Form == CueForm.Base && !text.IsMark(i - 1, ',') && !text.IsWord(i - 1, "to") && !text.Is(i - 1, WordClass.Pronoun | WordClass.Auxiliary | WordClass.Conjunction) && !text.IsAdverb(i - 1) && !NounPhraseReader.IsPlural(text, i - 1) && !text.IsCapitalised(i - 1) && !text.Is(i - 1, WordClass.Role));
    }

    private NounPhrase Subject(Cue cue, int i, int quote)
    {
        if (cue.Form == CueForm.Past && text.IsWord(i + 1, "by"))
        {
            return NounPhraseReader.Read(text, i + 2, quote);
        }

        if (cue.Form == CueForm.Past && IsPassive(i))
        {
            return Agent(i, quote);
        }

        if (cue.Form == CueForm.Gerund && !text.IsAuxiliary(SkipBackAdverbs(i - 1)))
        {
            return OfGerund(i);
        }

        // The plan, said Smith, was "…"
        if (cue.Form is CueForm.Past or CueForm.ThirdPerson && text.IsMark(i - 1, ',')
            && NounPhraseReader.Read(text, i + 1, quote) is { IsEmpty: false } inverted && text.IsMark(inverted.End, ','))
        {
            return inverted;
        }

        if (cue.Reach == CueReach.Name && (cue.Lemma != "describe" || text.IsWord(i + 1, "as")) && !HasObject(i, quote) && !HasRelative(i))
        {
            return default;
        }

        var subject = subjects.Before(i);
        if (!subject.IsEmpty || cue.Reach == CueReach.Weak || !text.IsWord(i - 1, "to"))
        {
            return subject;
        }

        var main = subjects.OfSentence(text.SentenceStart(i), i);
        return !main.IsEmpty && quote - i <= WeakReach && subjects.IsAnimate(main) ? main : default;
    }

    private NounPhrase OfGerund(int i)
    {
        var before = SkipBackAdverbs(i - 1);
        var noun = text.IsWord(before) && !text.Is(before, WordClass.Preposition | WordClass.Conjunction | WordClass.Document | WordClass.Time)
            && !CueLexicon.IsNoun(text.Body, text[before].Span.Start, text[before].Stem);
        var direct = noun ? subjects.Before(i) : default;
        return direct.IsEmpty ? subjects.OfSentence(text.SentenceStart(i), i) : direct;
    }

    private int SkipBackAdverbs(int i)
    {
        while (text.IsAdverb(i))
        {
            i--;
        }

        return i;
    }

    private bool IsPassive(int i)
    {
        var before = SkipBackAdverbs(i - 1);
        return text.Is(before, WordClass.Be) && !text[before].IsPossessive;
    }

    // was described by critics as "…"
    private NounPhrase Agent(int i, int quote)
    {
        for (var j = i + 1; j < quote && j < i + 8; j++)
        {
            if (text.IsWord(j, "by"))
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

    private bool HasObject(int i, int quote)
    {
        for (var j = i + 1; j < quote; j++)
        {
            if ((text.IsWord(j) && !text.Is(j, WordClass.Determiner | WordClass.Possessive | WordClass.Preposition) && !text.IsAdverb(j)) || text.IsQuote(j))
            {
                return true;
            }

            if (text.IsAnyWord(j, "her", "this", "that", "them"))
            {
                return true;
            }
        }

        return false;
    }

    // what she called "…"; which he described as "…"
    private bool HasRelative(int i)
    {
        var subject = subjects.Before(i);
        var before = subject.IsEmpty ? i - 1 : subject.Start - 1;
        return text.Is(before, WordClass.Relative) || text.IsAnyWord(before, "that", "as") || text.Is(i - 1, WordClass.Relative);
    }
}
