using CorpusGen.Engine.Extraction.Quotes.Names;
using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes.Attribution;

/// <summary>Says whom <c>they</c> and <c>it</c> mean.</summary>
internal sealed class GroupPronouns(Skeleton text, NameIndex names, SubjectFinder subjects, SpeakerResolver speakers)
{
    private const int FarthestSentences = 14;
    private const int MostNames = 60;
    private const int NearPlural = 12;

    // officials in Seoul have promised what | they
    private NounPhrase NearestPlural(int pronoun)
    {
        var start = text.SentenceStart(pronoun);
        for (var i = pronoun - 1; i >= start && i > pronoun - NearPlural; i--)
        {
            if (text.Is(i, WordClass.Role) && text.Is(i, WordClass.Plural) && (i == start || !text.IsWord(i - 1) || text.Is(i - 1, WordClass.Conjunction)))
            {
                var end = text.Is(i + 1, WordClass.Preposition) && text.IsCapitalised(i + 2) ? i + 3 : i + 1;
                return new NounPhrase(i, end);
            }
        }

        return default;
    }

    /// <summary>Whom <c>they</c> means: the last plural subject, or the last two that are named together.</summary>
    public IReadOnlyList<Speaker> They(int pronoun, int depth)
    {
        if (NearestPlural(pronoun) is { IsEmpty: false } plural)
        {
            return [new Speaker(speakers.AsWritten(plural), null, true)];
        }

        var start = text.SentenceStart(pronoun);
        var end = pronoun;
        for (var sentence = 0; sentence < FarthestSentences; sentence++)
        {
            if (sentence > 0)
            {
                if (start == 0)
                {
                    break;
                }

                end = start;
                start = text.SentenceStart(end - 1);
            }

            var subject = subjects.OfSentence(start, end);
            if (subject.IsEmpty || subject.Start >= pronoun)
            {
                continue;
            }

            if (text.IsWord(subject.Start, "they"))
            {
                return speakers.Resolve(subject, depth + 1);
            }

            if (text.Is(subject.Start, WordClass.Pronoun))
            {
                continue;
            }

            var group = speakers.Resolve(subject, depth + 1);
            if (group.Count > 1 || (group.Count == 1 && group[0].IsPlural && IsAnimate(subject)))
            {
                return group;
            }

            if (NamedTogether(start, end) is { } pair)
            {
                return pair;
            }
        }

        return [];
    }

    private bool IsAnimate(NounPhrase phrase)
    {
        for (var i = phrase.Start; i < phrase.End; i++)
        {
            if (text.Is(i, WordClass.Role | WordClass.Organisation | WordClass.Relation | WordClass.Plural | WordClass.Demonym))
            {
                return true;
            }
        }

        return NounPhraseReader.IsPlural(text, phrase.End - 1);
    }

    // a handshake between Putin and Xi
    private IReadOnlyList<Speaker>? NamedTogether(int start, int end)
    {
        Mention? second = null;
        for (var (i, tries) = (names.IndexBefore(end), 0); i >= 0 && names.Mentions[i].Start >= start && tries < MostNames; i--, tries++)
        {
            var first = names.Mentions[i];
            if (first.Entity.Kind is not (EntityKind.Person or EntityKind.Unknown))
            {
                continue;
            }

            if (second is not null && first.Entity != second.Entity && AreJoined(first.End, second.Start))
            {
                return [new Speaker(first.Entity.Name, first.Entity, false), new Speaker(second.Entity.Name, second.Entity, false)];
            }

            second = first;
        }

        return null;
    }

    // Nkosi, | and his Kenyan counterpart, | Otieno
    private bool AreJoined(int start, int end)
    {
        var joined = false;
        for (var i = start; i < end; i++)
        {
            joined |= text.IsWord(i, "and");
            if (end - start > 8 || text.Is(i, WordClass.Preposition | WordClass.Subordinator | WordClass.Verb) || text.IsAuxiliary(i) || text.IsQuote(i))
            {
                return false;
            }
        }

        return joined;
    }

    /// <summary>What <c>it</c> means: the last subject that is no person.</summary>
    public IReadOnlyList<Speaker> It(int pronoun, int depth)
    {
        var start = text.SentenceStart(pronoun);
        var end = pronoun;
        for (var sentence = 0; sentence < FarthestSentences; sentence++)
        {
            var subject = subjects.OfSentence(start, end);
            if (!subject.IsEmpty && subject.Start < pronoun && !text.Is(subject.Start, WordClass.Pronoun))
            {
                var found = speakers.Resolve(subject, depth + 1);
                if (found.Count == 1 && !found[0].IsPlural && found[0].Entity?.Kind != EntityKind.Person)
                {
                    return found;
                }
            }

            if (start == 0)
            {
                break;
            }

            end = start;
            start = text.SentenceStart(end - 1);
        }

        return [];
    }
}
