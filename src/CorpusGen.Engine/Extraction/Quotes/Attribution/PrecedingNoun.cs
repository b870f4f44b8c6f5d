using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes.Attribution;

/// <summary>Reads attributions before the quotation that have no verb of saying: <c>a statement of "concern"</c>, a name and a colon.</summary>
internal sealed class PrecedingNoun(Skeleton text, SubjectFinder subjects)
{
    private const int Farthest = 90;

    // a statement of "serious concern"; in a letter: "…"
    public Source? Noun(int i, int quote)
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

    private int SkipDeterminer(int i) => text.Is(i, WordClass.Determiner) ? i + 1 : i;

    // Dugin's views were echoed by Kosachev, chair of the committee: "…"
    public Source? Echoed(int quote, int start)
    {
        if (!text.IsMark(quote - 1, ':') || Array.Exists(text.CuesAt(quote - 2), cue => cue.Reach == CueReach.Report))
        {
            return null;
        }

        for (var i = quote - 2; i > start && i > quote - Farthest; i--)
        {
            if (text.IsWord(i, "by") && Array.Exists(text.CuesAt(i - 1), cue => cue.Form == CueForm.Past))
            {
                var agent = NounPhraseReader.Read(text, i + 1, quote);
                return agent.IsEmpty ? null : new Source(agent, i - 1, i, SourcePlace.Before);
            }
        }

        return null;
    }

    // Kosachev, chair of the committee: "…"
    public Source? Script(int quote, int start)
    {
        if (!text.IsMark(quote - 1, ':'))
        {
            return null;
        }

        var speaker = NounPhraseReader.Read(text, start, quote);
        var full = subjects.OfSentence(start, quote);
        if (full.End - full.Start > 0 && full.End < quote - 1 && subjects.IsPerson(full))
        {
            return new Source(full, quote - 1, quote - 1, SourcePlace.Before) { IsWeak = true };
        }

        var named = !speaker.IsEmpty && (speaker.End == quote - 1 || text.IsMark(speaker.End, ",(")) && text.IsCapitalised(speaker.End - 1);
        return named ? new Source(speaker, quote - 1, quote - 1, SourcePlace.Before) : null;
    }
}
