using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes.Attribution;

/// <summary>Finds the words that attribute a quotation in its own sentence, and the source that a whole sentence names.</summary>
internal sealed class AttributionFinder(Skeleton text, SubjectFinder subjects)
{
    private const int Farthest = 90;
    private const int MostOpenings = 8;

    private readonly SourcePhrases _phrases = new(text);
    private readonly CueGrammar _grammar = new(text, subjects);
    private readonly PrecedingNoun _nouns = new(text, subjects);
    private readonly PrecedingVerb _verbs = new(text, subjects, new CueGrammar(text, subjects));
    private readonly FollowingAttribution _following = new(text, new SourcePhrases(text));

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

        return text.StartsParagraph(i) ? null : _following.At(i, comma, SourcePlace.Behind);
    }

    /// <summary>What stands further on: <c>It was "great" for all, Smith said</c>.</summary>
    public Source? Later(int quote)
    {
        var end = Math.Min(text.SentenceEnd(quote), quote + Farthest);
        for (var (i, tries) = (quote + 1, 0); i < end && tries < MostOpenings; i++)
        {
            if (text.IsMark(i, ",\u2014") || (text.IsQuote(i) && text.QuoteAt(i).EndsOpen))
            {
                tries++;
                if (_following.At(i + 1, true, SourcePlace.Later) is { } source)
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
        if (_nouns.Echoed(quote, start) is { } echoed)
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

            if (_phrases.AccordingTo(i) is { } phrase && phrase.Subject.End <= quote)
            {
                return phrase;
            }

            if (_verbs.Verb(i, quote) is { } verb)
            {
                if (!verb.IsWeak)
                {
                    return verb;
                }

                weak ??= verb;
            }

            weak ??= _nouns.Noun(i, quote);
        }

        return weak ?? _nouns.Script(quote, start);
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
                if (cue.Reach is CueReach.Weak || cue.Particle is not null || cue.Form is CueForm.Base or CueForm.Gerund || _grammar.IsNounHere(cue, i))
                {
                    continue;
                }

                var subject = subjects.Before(i);
                if (!subject.IsEmpty && !_grammar.IsPassive(i))
                {
                    return new Source(subject, i, i + 1, SourcePlace.Earlier);
                }
            }
        }

        return noun;
    }
}
