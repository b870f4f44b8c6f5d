using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>Everybody and everything that an article names, and where.</summary>
internal sealed class NameIndex
{
    // More people of one name than this are no help in telling who is meant.
    private const int MostNamesakes = 16;

    private readonly Skeleton _text;
    private readonly List<Mention> _mentions = [];
    private readonly Dictionary<string, List<Entity>> _byLast = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entity>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> _byName = new(StringComparer.Ordinal);

    private NameIndex(Skeleton text)
    {
        _text = text;
        Roles = new RoleIndex(text);
    }

    /// <summary>Who holds which role.</summary>
    public RoleIndex Roles { get; }

    /// <summary>The places at which names stand, in order.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    /// <summary>Everybody named.</summary>
    public IEnumerable<Entity> Entities => _byName.Values.Distinct();

    public static NameIndex Build(Skeleton text)
    {
        var index = new NameIndex(text);
        var sequences = new NameFinder(text).Find();
        foreach (var sequence in sequences)
        {
            if (sequence.Words > 1)
            {
                index.AddFull(sequence);
            }
        }

        index.AddAcronyms(sequences);
        foreach (var sequence in sequences)
        {
            if (sequence is { Words: 1, IsDoubtful: false })
            {
                index.Find(sequence, create: true);
            }
        }

        foreach (var sequence in sequences)
        {
            index.AddMention(sequence);
        }

        new EntityJudge(text).Judge(index._mentions);
        foreach (var mention in index._mentions)
        {
            index.Roles.Learn(mention);
        }

        return index;
    }

    /// <summary>The last mention that lies in a stretch of pieces and ends at its end or before it; null where none does.</summary>
    public Mention? LastWithin(int start, int end)
    {
        for (var i = IndexBefore(end); i >= 0 && _mentions[i].Start >= start; i--)
        {
            if (_mentions[i].End <= end)
            {
                return _mentions[i];
            }
        }

        return null;
    }

    /// <summary>The index of the last mention that starts before a piece; -1 where none does.</summary>
    public int IndexBefore(int piece)
    {
        int low = 0, high = _mentions.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_mentions[middle].Start < piece)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    private void AddFull(NameSequence sequence)
    {
        if (_byName.TryGetValue(sequence.Text, out var known))
        {
            Learn(known, sequence);
            return;
        }

        if (sequence.Kind != EntityKind.Organisation && _byLast.TryGetValue(sequence.Last, out var others))
        {
            if (WithFirstName(others, sequence.First) is { } same)
            {
                if (sequence.Text.Length > same.Name.Length)
                {
                    same.Name = sequence.Text;
                }

                _byName[sequence.Text] = same;
                Learn(same, sequence);
                return;
            }
        }

        var entity = new Entity(sequence.Text, sequence.Kind);
        _byName[sequence.Text] = entity;
        Learn(entity, sequence);
        AddUnder(_byLast, sequence.Last, entity);
        AddUnder(_byFirst, sequence.First, entity);
    }

    private static Entity? WithFirstName(List<Entity> entities, string first)
    {
        foreach (var entity in entities)
        {
            if (entity.Name.Length > first.Length && entity.Name[first.Length] == ' ' && entity.Name.StartsWith(first, StringComparison.Ordinal))
            {
                return entity;
            }
        }

        return null;
    }

    // Korean Central News Agency (KCNA)
    private void AddAcronyms(List<NameSequence> sequences)
    {
        for (var i = 1; i < sequences.Count; i++)
        {
            var (name, acronym) = (sequences[i - 1], sequences[i]);
            if (name.Words > 1 && acronym.Words == 1 && name.End == acronym.Start - 1 && _text.IsMark(name.End, '('))
            {
                _byName[acronym.Text] = _byName[name.Text];
                if (_byName[name.Text].Kind == EntityKind.Unknown)
                {
                    _byName[name.Text].Kind = EntityKind.Organisation;
                }
            }
        }
    }

    private Entity? Find(NameSequence sequence, bool create)
    {
        if (_byName.TryGetValue(sequence.Text, out var known))
        {
            return known;
        }

        if (sequence.Words == 1 && sequence.Kind is EntityKind.Person or EntityKind.Unknown)
        {
            var found = Choose(_byLast, sequence) ?? Choose(_byFirst, sequence);
            if (found is not null)
            {
                return found;
            }
        }

        if (!create)
        {
            return null;
        }

        return _byName[sequence.Text] = new Entity(sequence.Text, sequence.Kind);
    }

    // Of two of the same surname, the one that the title fits, or the one named last before this place.
    private Entity? Choose(Dictionary<string, List<Entity>> table, NameSequence sequence)
    {
        if (!table.TryGetValue(sequence.Text, out var entities))
        {
            return null;
        }

        var gender = GenderOf(sequence.Before);
        var fitting = 0;
        Entity? first = null;
        foreach (var entity in entities)
        {
            if (Fits(entity, gender))
            {
                first ??= entity;
                fitting++;
            }
        }

        for (var i = fitting > 1 ? IndexBefore(sequence.Start) : -1; i >= 0 && i > _mentions.Count - 40; i--)
        {
            var entity = _mentions[i].Entity;
            if (Fits(entity, gender) && entities.Contains(entity))
            {
                return entity;
            }
        }

        return first;
    }

    private static bool Fits(Entity entity, Gender gender) => entity.Kind is EntityKind.Person or EntityKind.Unknown
        && (gender == Gender.Unknown || entity.Gender == Gender.Unknown || entity.Gender == gender);

    private void AddMention(NameSequence sequence)
    {
        var entity = Find(sequence, create: !sequence.IsDoubtful);
        if (entity is null)
        {
            return;
        }

        Learn(entity, sequence);
        _mentions.Add(new Mention(sequence.Start, sequence.End, entity, IsSubject(sequence)));
    }

    private static void Learn(Entity entity, NameSequence sequence)
    {
        if (entity.Kind == EntityKind.Unknown)
        {
            entity.Kind = sequence.Kind;
        }

        if (entity.Gender == Gender.Unknown)
        {
            entity.Gender = GenderOf(sequence.Before);
        }

        if (entity.Gender == Gender.Unknown && entity.Kind == EntityKind.Person)
        {
            entity.Gender = GenderOf(WordTable.ClassOf(sequence.First, 0, sequence.First.Length));
        }
    }

    private static Gender GenderOf(WordClass words)
    {
        var (male, female) = ((words & WordClass.Male) != 0, (words & WordClass.Female) != 0);
        return male == female ? Gender.Unknown : male ? Gender.Male : Gender.Female;
    }

    private bool IsSubject(NameSequence sequence)
    {
        if (_text[sequence.End - 1].IsPossessive)
        {
            return false;
        }

        var before = sequence.Start - 1;
        while (before >= 0 && !_text[before + 1].StartsSentence && _text.IsWord(before)
            && (_text.Is(before, WordClass.Title | WordClass.Role | WordClass.Demonym | WordClass.Organisation | WordClass.Place) || _text.IsWord(before, "the")))
        {
            before--;
        }

        var opens = before < 0 || _text[before + 1].StartsSentence || _text[before].Kind is PieceKind.Mark or PieceKind.Quote
            || _text.Is(before, WordClass.Conjunction | WordClass.Subordinator | WordClass.Relative) || _text.CuesAt(before).Length > 0;
        var goesOn = _text.IsMark(sequence.End, ',') || _text.IsMark(sequence.End, '(')
            || (_text.IsWord(sequence.End) && !_text.Is(sequence.End, WordClass.Preposition) && !_text[sequence.End].StartsSentence);
        return opens && (goesOn || (_text.IsQuote(before - 1) || _text.IsQuote(before - 2)));
    }

    private static void AddUnder(Dictionary<string, List<Entity>> table, string key, Entity entity)
    {
        if (!table.TryGetValue(key, out var entities))
        {
            table[key] = entities = [];
        }

        if (entities.Count < MostNamesakes)
        {
            entities.Add(entity);
        }
    }
}
