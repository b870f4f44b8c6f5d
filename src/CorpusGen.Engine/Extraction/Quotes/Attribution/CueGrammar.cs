using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes.Attribution;

/// <summary>Tells what a reporting verb is doing in its sentence: active or passive, verb or noun, with an object or without.</summary>
internal sealed class CueGrammar(Skeleton text, SubjectFinder subjects)
{
    // A subject farther off is none: a text without full stops is one sentence.
    private const int LongestClause = 100;

    /// <summary>Whether a form that could be a verb's is a noun or an adjective where it stands.</summary>
    public bool IsNounHere(Cue cue, int i) => cue.Form switch
    {
        CueForm.Past => IsAdjective(i),
        CueForm.Gerund => IsGerundNoun(i),
        _ => FollowsModifier(i) || (cue.Form == CueForm.ThirdPerson ? IsPluralNoun(i) : !IsPlainVerb(cue, i) && !FollowsPluralSubject(i)),
    };

    // the alleged attack; but "that said"
    private bool IsAdjective(int i) =>
        text.Is(i - 1, WordClass.Determiner) && !text.Is(i - 1, WordClass.Alone) && !text.IsAnyWord(i - 1, "that", "all", "both", "many") && text.IsWord(i + 1);

    // a new warning
    private bool IsGerundNoun(int i)
    {
        const WordClass Modifiers = WordClass.Determiner | WordClass.Possessive;
        var adjective = text.IsWord(i - 1) && text.ClassAt(i - 1) == WordClass.None && !text.IsCapitalised(i - 1) && !NounPhraseReader.IsPlural(text, i - 1);
        return text.Is(i - 1, Modifiers) || (adjective && text.Is(i - 2, Modifiers));
    }

    // its reports; the call; Russian claims
    private bool FollowsModifier(int i) =>
        text.Is(i - 1, WordClass.Determiner | WordClass.Possessive | WordClass.Number | WordClass.Demonym)
        || (text.Is(i - 1, WordClass.Preposition) && !text.IsWord(i - 1, "to"))
        || (text.IsWord(i - 1) && text[i - 1].IsPossessive);

    // news reports from Sevastopol
    private bool IsPluralNoun(int i) =>
        CueLexicon.IsNoun(text.Body, text[i].Span.Start, text[i].Stem)
        && text.Is(i + 1, WordClass.Preposition) && !text.IsAnyWord(i + 1, "that", "for", "on", "of");

    private bool IsPlainVerb(Cue cue, int i) => cue.Reach is CueReach.Report or CueReach.Name && !text.Is(i, WordClass.Document | WordClass.Work | WordClass.Organisation | WordClass.Role) && !CueLexicon.IsNoun(text.Body, text[i].Span.Start, text[i].Stem);

    // officials say; they also say; to say
    private bool FollowsPluralSubject(int i) =>
        text.IsMark(i - 1, ',') || text.IsWord(i - 1, "to") || text.IsAdverb(i - 1) || text.IsCapitalised(i - 1)
        || text.Is(i - 1, WordClass.Pronoun | WordClass.Auxiliary | WordClass.Conjunction | WordClass.Role) || NounPhraseReader.IsPlural(text, i - 1);

    /// <summary>Whether a participle is part of a passive: <c>was accused</c>.</summary>
    public bool IsPassive(int i)
    {
        var before = SkipBackAdverbs(i - 1);
        return text.Is(before, WordClass.Be) && !text[before].IsPossessive;
    }

    /// <summary>The nearest piece at a place or before it that is no adverb.</summary>
    public int SkipBackAdverbs(int i)
    {
        while (text.IsAdverb(i))
        {
            i--;
        }

        return i;
    }

    /// <summary>Whether the verb stands in a relative clause of its subject: <c>Russians who doubted the war</c>.</summary>
    public bool IsInRelativeClause(NounPhrase subject, int verb)
    {
        for (var i = subject.End; i < verb && verb - subject.End <= LongestClause; i++)
        {
            if (text.Is(i, WordClass.Relative))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a comma closes the clause of the verb before the quotation: <c>Those who believe it can be won, …</c>;
    /// <c>When Smith said no, …</c>. What stands behind the comma is not in their words.
    /// </summary>
    public bool IsClosed(NounPhrase subject, int verb, int quote)
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

    /// <summary>Whether somebody or something is called what is quoted: <c>called the plan a "farce"</c>.</summary>
    public bool HasObject(int i, int quote)
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

    /// <summary>Whether a relative stands for what is called so: <c>what she called "…"</c>; <c>a man it called a "leader"</c>.</summary>
    public bool HasRelative(int i)
    {
        var subject = subjects.Before(i);
        var before = subject.IsEmpty ? i - 1 : subject.Start - 1;
        return text.Is(before, WordClass.Relative) || text.IsAnyWord(before, "that", "as") || text.Is(i - 1, WordClass.Relative) || IsContactClause(subject);
    }

    private bool IsContactClause(NounPhrase subject) =>
        !subject.IsEmpty && text.Is(subject.Start, WordClass.Pronoun) && !text[subject.Start].StartsSentence && text.IsWord(subject.Start - 1)
        && !text.Is(subject.Start - 1, WordClass.Conjunction | WordClass.Subordinator);
}
