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

    private readonly GroupPronouns _groups = new(text, names, subjects, speakers);

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
            return _groups.They(pronoun, depth);
        }

        return text.IsWord(pronoun, "it") ? _groups.It(pronoun, depth) : [];
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

    // The general warned of what | he called; His colleague laughed. "No," | she said.
    private IReadOnlyList<Speaker> Unnamed(int pronoun, Gender gender, int depth)
    {
        var start = text.SentenceStart(pronoun);
        if (gender == Gender.Unknown)
        {
            return [];
        }

        var own = subjects.OfSentence(start, pronoun);
        if (!own.IsEmpty && own.End <= pronoun && ByRole(own, gender, depth) is { Count: > 0 } found)
        {
            return found;
        }

        return start > 0 ? ByRole(subjects.OfSentence(text.SentenceStart(start - 1), start), gender, depth) : [];
    }

    private IReadOnlyList<Speaker> ByRole(NounPhrase subject, Gender gender, int depth)
    {
        if (text.IsWord(subject.Start, gender == Gender.Male ? "he" : "she"))
        {
            return Resolve(subject.Start, depth + 1);
        }

        var head = NounPhraseReader.Head(text, subject);
        var isPerson = !subject.IsEmpty && text.Is(head, WordClass.Role | WordClass.Relation) && !text.Is(head, WordClass.Plural) && !text.IsCapitalised(head)
            && (text.IsAnyWord(subject.Start, "a", "an", "one", "another") || text.IsWord(subject.Start, "the") || text.Is(subject.Start, WordClass.Possessive));
        var (same, opposite) = gender == Gender.Male ? (WordClass.Male, WordClass.Female) : (WordClass.Female, WordClass.Male);
        // Her landlord laughed. "No," | she said: rather the tenant.
        var ofSame = text.IsWord(subject.Start, gender == Gender.Male ? "his" : "her") && !text.Is(head, same);
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
        for (var i = first; i < names.Mentions.Length && i < first + 4; i++)
        {
            var mention = names.Mentions[i];
            if (text.SentenceAt(mention.Start) - text.SentenceAt(pronoun) is > 0 and <= 2 && names.IsSubject(mention) && CanBe(mention.Entity, gender))
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
            if (!CanBe(mention.Entity, gender))
            {
                continue;
            }

            // Lee asked whether it was over. "Yes," he said.
            var isSubject = names.IsSubject(mention) && !(distance == 1 && text.IsWord(mention.End, "asked"));
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
}
