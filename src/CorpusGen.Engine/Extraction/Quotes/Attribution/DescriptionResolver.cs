using CorpusGen.Engine.Extraction.Quotes.Names;
using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes.Attribution;

/// <summary>Says who is meant by a description without a name: <c>the minister</c>, <c>the chipmaker</c>, <c>her husband</c>, <c>the 22-year-old</c>.</summary>
internal sealed class DescriptionResolver(Skeleton text, NameIndex names, PronounResolver pronouns)
{
    private const int FarthestBack = 400;
    private const int LeadSentences = 2;
    private const int MostMentions = 80;

    // These speak for others without ever being named.
    private const string Anonymous =
        " spokesman spokeswoman spokesperson official source aide diplomat analyst expert critic insider officer prosecutor judge lawyer member adviser man woman boy girl child kid reporter journalist minister president person researcher author editor ";

    /// <summary>Who is meant; null where nobody named is.</summary>
    /// <param name="phrase">The words.</param>
    /// <param name="head">Their noun.</param>
    /// <param name="depth">How many pronouns have been looked up on the way here.</param>
    public Entity? Find(NounPhrase phrase, int head, int depth)
    {
        if (!text.IsWord(head) || text.Is(head, WordClass.Plural))
        {
            return null;
        }

        var noun = text.Body.Substring(text[head].Span.Start, text[head].Stem);
        if (!text.IsWord(phrase.Start, "the") && !text.Is(phrase.Start, WordClass.Possessive))
        {
            // France's culture minister
            return text[phrase.Start].IsPossessive && text.Is(head, WordClass.Role) && head > phrase.Start + 1 ? names.Roles.Only(noun) : InLead(phrase, head, noun);
        }

        if (noun.EndsWith("-year-old", StringComparison.Ordinal))
        {
            return names.Roles.Find(noun.Substring(0, noun.Length - "-year-old".Length), phrase.Start) ?? pronouns.LastPerson(phrase.Start);
        }

        // the Uruguayan
        if (text.Is(head, WordClass.Demonym) && phrase.End - phrase.Start == 2)
        {
            return text.EndsIn(head, "s") || text.EndsIn(head, "ish") ? null : pronouns.LastPerson(phrase.Start);
        }

        if (text.Is(head, WordClass.Role | WordClass.Title))
        {
            return names.Roles.Find(noun, phrase.Start) ?? Unnamed(phrase, head, noun, depth);
        }

        return text.IsWord(phrase.Start, "the") && head + 1 == phrase.End ? Body(phrase.Start, noun) : null;
    }

    // A federal judge on Monday blocked … Judge Arrington gave …
    private Entity? InLead(NounPhrase phrase, int head, string noun) =>
        text.SentenceAt(phrase.Start) <= LeadSentences && text.IsAnyWord(phrase.Start, "a", "an") && text.Is(head, WordClass.Role)
        && names.Roles.Only(noun) is { Kind: EntityKind.Person } holder && FirstPlace(holder) > phrase.End
            ? holder : null;

    private int FirstPlace(Entity entity)
    {
        for (var i = 0; i < names.Mentions.Length && i < MostMentions; i++)
        {
            if (names.Mentions[i].Entity == entity)
            {
                return names.Mentions[i].Start;
            }
        }

        return -1;
    }

    // The witness: a person named, of whom nothing else is told.
    private Entity? Unnamed(NounPhrase phrase, int head, string noun, int depth)
    {
        if (head + 1 < phrase.End || Anonymous.Contains(" " + noun.ToLowerInvariant() + " ") || IsIntroduced(phrase.Start, noun))
        {
            return null;
        }

        var owner = text.Is(phrase.Start, WordClass.Possessive) ? pronouns.Resolve(phrase.Start, depth + 1) : [];
        var possessor = owner.Count == 1 ? owner[0].Entity : null;
        if (text.Is(phrase.Start, WordClass.Possessive) && !text.Is(head, WordClass.Relation))
        {
            return null;
        }

        return Candidate(phrase.Start, text.ClassAt(head), possessor, entity => SharesName(entity, possessor))
            ?? Candidate(phrase.Start, text.ClassAt(head), possessor, entity => !names.Roles.HasRole(entity));
    }

    // "a woman … the woman"; "one passer-by … the passer-by": never named
    private bool IsIntroduced(int piece, string noun)
    {
        for (var i = piece - 1; i > 0 && i > piece - FarthestBack; i--)
        {
            if (text.IsWord(i, noun))
            {
                for (var j = i - 1; j >= 0 && j > i - 4 && text.IsWord(j); j--)
                {
                    if (text.IsAnyWord(j, "a", "an", "one", "another"))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private Entity? Candidate(int piece, WordClass noun, Entity? except, Func<Entity, bool> fits)
    {
        var gender = (noun & WordClass.Male) != 0 ? Gender.Male : (noun & WordClass.Female) != 0 ? Gender.Female : Gender.Unknown;
        bool CanBe(Entity entity) => entity.Kind == EntityKind.Person && entity != except
            && (gender == Gender.Unknown || entity.Gender == Gender.Unknown || entity.Gender == gender) && fits(entity);

        var before = names.IndexBefore(piece);
        for (var i = before; i >= 0 && i > before - MostMentions; i--)
        {
            if (CanBe(names.Mentions[i].Entity))
            {
                return names.Mentions[i].Entity;
            }
        }

        Entity? only = null;
        for (var i = before + 1; i < names.Mentions.Length && i < before + MostMentions; i++)
        {
            var entity = names.Mentions[i].Entity;
            if (entity != only && CanBe(entity))
            {
                if (only is not null)
                {
                    return null;
                }

                only = entity;
            }
        }

        return only;
    }

    private static bool SharesName(Entity entity, Entity? other)
    {
        if (other is null)
        {
            return false;
        }

        var name = entity.Name.Substring(entity.Name.LastIndexOfAny([' ', '-']) + 1);
        return name.Length > 2 && name.Length < entity.Name.Length && other.Name.EndsWith(name, StringComparison.Ordinal);
    }

    // The company: the one called so, or the one that is named so, or the company named last.
    private Entity? Body(int piece, string noun)
    {
        var words = NounTable.OfBody(noun);
        if (names.Roles.Find(noun, piece) is { Kind: EntityKind.Organisation } known && (words.Length == 0 || words[0] == NounTable.AnyCompany || Holds(known, words)))
        {
            return known;
        }

        if (words.Length == 0 || IsIntroduced(piece, noun))
        {
            return names.Roles.Find(noun, piece) is { Kind: EntityKind.Organisation } called ? called : null;
        }

        var before = names.IndexBefore(piece);
        for (var i = before; i >= 0 && i > before - MostMentions; i--)
        {
            if (names.Mentions[i].Entity is { Kind: EntityKind.Organisation } entity && (words[0] == NounTable.AnyCompany ? IsCompany(entity) : Holds(entity, words)))
            {
                return entity;
            }
        }

        return null;
    }

    private bool IsCompany(Entity entity) =>
        HasWord(entity, word => (WordTable.ClassOf(word, 0, word.Length) & WordClass.Body) != 0) || names.Roles.IsCalledCompany(entity);

    private static bool Holds(Entity entity, string[] words) => HasWord(entity, word => Array.IndexOf(words, word) >= 0);

    private static bool HasWord(Entity entity, Func<string, bool> test) => entity.Name.Split(' ').Any(test);
}
