using CorpusGen.Engine.Extraction.Quotes.Names;
using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes.Attribution;

/// <summary>Says whom a pronoun means, by looking back a sentence at a time: subjects before other names, agreement before both.</summary>
internal sealed class PronounResolver(Skeleton text, NameIndex names, SubjectFinder subjects, SpeakerResolver speakers)
{
    private const int FarthestSentences = 14;
    private const int DeepestChain = 6;
    private const int MostNames = 60;
    private const int NearPlural = 12;

    public IReadOnlyList<Speaker> Resolve(int pronoun, int depth)
    {
        if (depth > DeepestChain)
        {
            return [];
        }

        if (text.IsAnyWord(pronoun, "he", "him", "his", "himself"))
        {
            return Person(pronoun, Gender.Male, depth);
        }

        if (text.IsAnyWord(pronoun, "she", "her", "hers", "herself"))
        {
            return Person(pronoun, Gender.Female, depth);
        }

        if (text.IsAnyWord(pronoun, "they", "them", "their") || text.Is(pronoun, WordClass.Determiner))
        {
            return Group(pronoun, depth);
        }

        return text.IsWord(pronoun, "it") ? Thing(pronoun, depth) : [];
    }

    /// <summary>The last person that is the subject of something before a piece.</summary>
    public Entity? LastPerson(int piece)
    {
        var found = Person(piece, Gender.Unknown);
        return found.Count > 0 ? found[0].Entity : null;
    }

    private IReadOnlyList<Speaker> Person(int pronoun, Gender gender, int depth = 0)
    {
        Mention? weak = null;
        var nearest = InSentence(text.SentenceStart(pronoun), pronoun, gender, EntityKind.Person, 0, ref weak);
        var found = nearest is null ? Unnamed(pronoun, gender, depth) : [];
        if (found.Count > 0)
        {
            return found;
        }

        var mention = nearest ?? Back(pronoun, gender, EntityKind.Person) ?? FirstAfter(pronoun, gender) ?? Back(pronoun, gender, EntityKind.Unknown);
        return mention is null ? [] : [new Speaker(mention.Entity.Name, mention.Entity, false)];
    }

    private Mention? Back(int pronoun, Gender gender, EntityKind kind)
    {
        var end = pronoun;
        var start = text.SentenceStart(pronoun);
        Mention? weak = null;
        for (var sentence = 0; sentence < FarthestSentences; sentence++)
        {
            if (InSentence(start, end, gender, kind, sentence, ref weak) is { } found)
            {
                return found;
            }

            if (start == 0 || (weak is not null && sentence > 0))
            {
                break;
            }

            end = start;
            start = text.SentenceStart(end - 1);
        }

        return weak;
    }

    // His colleague laughed. "No," she said.
    private IReadOnlyList<Speaker> Unnamed(int pronoun, Gender gender, int depth)
    {
        var end = text.SentenceStart(pronoun);
        if (gender == Gender.Unknown || end == 0)
        {
            return [];
        }

        var subject = subjects.OfSentence(text.SentenceStart(end - 1), end);
        if (text.IsWord(subject.Start, gender == Gender.Male ? "he" : "she"))
        {
            return Resolve(subject.Start, depth + 1);
        }

        var head = subject.End - 1;
        var isPerson = !subject.IsEmpty && text.Is(head, WordClass.Role) && !text.Is(head, WordClass.Plural) && !text.IsCapitalised(head)
            && (text.IsAnyWord(subject.Start, "a", "an", "one", "another") || text.Is(subject.Start, WordClass.Possessive));
        var (own, opposite) = gender == Gender.Male ? (WordClass.Male, WordClass.Female) : (WordClass.Female, WordClass.Male);
        // Her landlord laughed. "No," | she said: rather the tenant.
        var ofSame = text.IsWord(subject.Start, gender == Gender.Male ? "his" : "her") && !text.Is(head, own);
        if (!isPerson || ofSame || text.Is(head, opposite) || text.IsWord(subject.End, "asked"))
        {
            return [];
        }

        var speaker = speakers.Resolve(subject, depth + 1);
        return speaker.Count == 1 && (speaker[0].Entity is not { } entity || CanBe(entity, gender)) ? speaker : [];
    }

    // "It's about respect," she said. Ms Lopez has worked there since 1998.
    private Mention? FirstAfter(int pronoun, Gender gender)
    {
        if (!text.IsQuote(text.SentenceStart(pronoun)))
        {
            return null;
        }

        var first = names.IndexBefore(pronoun) + 1;
        for (var i = first; i < names.Mentions.Count && i < first + 4; i++)
        {
            var mention = names.Mentions[i];
            if (text.SentenceAt(mention.Start) - text.SentenceAt(pronoun) is > 0 and <= 2 && mention.IsSubject && CanBe(mention.Entity, gender))
            {
                return mention;
            }
        }

        return null;
    }

    private Mention? InSentence(int start, int end, Gender gender, EntityKind kind, int distance, ref Mention? weak)
    {
        Mention? subject = null;
        Mention? doubtful = null;
        for (var (i, tries) = (names.IndexBefore(end), 0); i >= 0 && names.Mentions[i].Start >= start && tries < MostNames; i--, tries++)
        {
            var mention = names.Mentions[i];
            // Lee asked whether it was over. "Yes," he said.
            var isSubject = mention.IsSubject && !(distance == 1 && text.IsWord(mention.End, "asked"));
            if (!CanBe(mention.Entity, gender))
            {
                continue;
            }

            if (mention.Entity.Kind != kind)
            {
                doubtful = distance < 2 && isSubject && mention.Entity.Kind == EntityKind.Unknown ? mention : doubtful;
                continue;
            }

            subject = isSubject ? mention : subject;

            weak ??= mention;
        }

        return subject ?? (weak is null ? doubtful : null);
    }

    private static bool CanBe(Entity entity, Gender gender) =>
        entity.Kind is EntityKind.Person or EntityKind.Unknown
        && (gender == Gender.Unknown || entity.Gender == Gender.Unknown || entity.Gender == gender);

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

    // They: the last plural subject, or the last two that are named together.
    private IReadOnlyList<Speaker> Group(int pronoun, int depth)
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
                return Resolve(subject.Start, depth + 1);
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
    private List<Speaker>? NamedTogether(int start, int end)
    {
        Mention? second = null;
        for (var (i, tries) = (names.IndexBefore(end), 0); i >= 0 && names.Mentions[i].Start >= start && tries < MostNames; i--, tries++)
        {
            var first = names.Mentions[i];
            if (!CanBe(first.Entity, Gender.Unknown))
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

    // It: the last subject that is no person.
    private IReadOnlyList<Speaker> Thing(int pronoun, int depth)
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
