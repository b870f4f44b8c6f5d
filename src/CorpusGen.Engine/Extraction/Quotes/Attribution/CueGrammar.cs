using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes.Attribution;

/// <summary>Tells what a reporting verb is doing in its sentence: active or passive, verb or noun, with an object or without.</summary>
internal sealed class CueGrammar(Skeleton text, SubjectFinder subjects)
{
    // its reports; the call
    public bool IsNounHere(Cue cue, int i)
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

    public bool IsPassive(int i)
    {
        var before = SkipBackAdverbs(i - 1);
        return text.Is(before, WordClass.Be) && !text[before].IsPossessive;
    }

    public int SkipBackAdverbs(int i)
    {
        while (text.IsAdverb(i))
        {
            i--;
        }

        return i;
    }

    // Russians who doubted the war
    public bool IsInRelativeClause(NounPhrase subject, int verb) =>
        subject.End <= verb && Enumerable.Range(subject.End, verb - subject.End).Any(i => text.Is(i, WordClass.Relative));

    // Those who still believe it can be won, …; when Smith said no, …: what stands behind the comma is not in their words.
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

    // what she called "…"; which he described as "…"
    public bool HasRelative(int i)
    {
        var subject = subjects.Before(i);
        var before = subject.IsEmpty ? i - 1 : subject.Start - 1;
        // a man it called a "leader"
        if (!subject.IsEmpty && text.Is(subject.Start, WordClass.Pronoun) && text.IsWord(before) && !text[subject.Start].StartsSentence
            && !text.Is(before, WordClass.Conjunction | WordClass.Subordinator | WordClass.Relative))
        {
            return true;
        }

        return text.Is(before, WordClass.Relative) || text.IsAnyWord(before, "that", "as") || text.Is(i - 1, WordClass.Relative);
    }
}
