using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>Everybody and everything that an article names, and where.</summary>
internal sealed class NameIndex
{
    // More people of one name than this are no help in telling who is meant.
    private const int MostNamesakes = 16;

    private readonly Skeleton _text;
    private readonly List<Mention> _mentions;
    private RoleIndex? _roles;

    private NameIndex(Skeleton text, int names)
    {
        _text = text;
        _mentions = new List<Mention>(names);
    }

    /// <summary>Who holds which role; learned when it is asked for.</summary>
    public RoleIndex Roles => _roles ??= new RoleIndex(_text, _mentions);

    /// <summary>The places at which names stand, in order.</summary>
    public List<Mention> Mentions => _mentions;

    public static NameIndex Build(Skeleton text)
    {
        var names = new NameFinder(text).Find();
        var index = new NameIndex(text, names.Count);
        var forms = NameForms.Take(text.Body, names.Count);
        index.Read(names, forms);
        forms.GiveBack();
        NameFinder.GiveBack(names);
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

    /// <summary>Whether a name seems to be the subject of its clause.</summary>
    public bool IsSubject(Mention mention) => mention.IsSubject ??= StandsAsSubject(mention);

    private bool StandsAsSubject(Mention mention)
    {
        if (_text[mention.End - 1].IsPossessive)
        {
            return false;
        }

        var before = mention.Start - 1;
        while (before >= 0 && !_text[before + 1].StartsSentence && _text.IsWord(before)
            && (_text.Is(before, WordClass.Title | WordClass.Role | WordClass.Demonym | WordClass.Organisation | WordClass.Place) || _text.IsWord(before, "the")))
        {
            before--;
        }

        var opens = before < 0 || _text[before + 1].StartsSentence || _text[before].Kind is PieceKind.Mark or PieceKind.Quote
            || _text.Is(before, WordClass.Conjunction | WordClass.Subordinator | WordClass.Relative) || _text.CuesAt(before).Length > 0;
        var goesOn = _text.IsMark(mention.End, ',') || _text.IsMark(mention.End, '(')
            || (_text.IsWord(mention.End) && !_text.Is(mention.End, WordClass.Preposition) && !_text[mention.End].StartsSentence);
        return opens && (goesOn || (_text.IsQuote(before - 1) || _text.IsQuote(before - 2)));
    }

    // Full names come first, since shorter ones may stand for them.
    private void Read(List<NameSequence> names, NameForms forms)
    {
        var numbers = new int[names.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            _text.Cancellation.ThrowIfCancellationRequested();
            var sequence = names[i];
            numbers[i] = forms.Of(sequence.Text);
            if (sequence.Words > 1)
            {
                AddFull(sequence, numbers[i], forms);
            }
        }

        AddAcronyms(names, numbers, forms);
        for (var i = 0; i < numbers.Length; i++)
        {
            if (names[i] is { Words: 1, IsDoubtful: false } sequence)
            {
                Find(sequence, ref forms[numbers[i]], create: true);
            }
        }

        for (var i = 0; i < numbers.Length; i++)
        {
            _text.Cancellation.ThrowIfCancellationRequested();
            AddMention(names[i], ref forms[numbers[i]]);
        }

        for (var i = _mentions.Count - 1; i >= 0; i--)
        {
            var mention = _mentions[i];
            mention.Next = mention.Entity.FirstMention;
            mention.Entity.FirstMention = mention;
        }
    }

    private void AddFull(in NameSequence sequence, int form, NameForms forms)
    {
        if (forms[form].Entity is { } known)
        {
            Learn(known, sequence);
            return;
        }

        var last = forms.Of(sequence.Last);
        if (sequence.Kind != EntityKind.Organisation && WithFirstName(forms[last].Last, sequence.First) is { } same)
        {
            if (sequence.Text.Length > same.Words.Length)
            {
                same.Words = sequence.Text;
            }

            forms[form].Entity = same;
            Learn(same, sequence);
            return;
        }

        var first = forms.Of(sequence.First);
        var entity = new Entity(_text, sequence.Text, sequence.Kind);
        forms[form].Entity = entity;
        Learn(entity, sequence);
        Entity[] alone = [entity];
        forms[last].Last = forms[last].Last is { } others ? With(others, entity) : alone;
        forms[first].First = forms[first].First is { } more ? With(more, entity) : alone;
    }

    private Entity? WithFirstName(Entity[]? entities, TextSpan first)
    {
        foreach (var entity in entities ?? [])
        {
            var name = entity.Words;
            if (name.Length > first.Length && _text.Body[name.Start + first.Length] == ' '
                && string.CompareOrdinal(_text.Body, name.Start, _text.Body, first.Start, first.Length) == 0)
            {
                return entity;
            }
        }

        return null;
    }

    private static Entity[] With(Entity[] entities, Entity entity) => entities.Length < MostNamesakes ? [.. entities, entity] : entities;

    // Korean Central News Agency (KCNA)
    private void AddAcronyms(List<NameSequence> names, int[] numbers, NameForms forms)
    {
        for (var i = 1; i < numbers.Length; i++)
        {
            var (name, acronym) = (names[i - 1], names[i]);
            if (name.Words > 1 && acronym.Words == 1 && name.End == acronym.Start - 1 && _text.IsMark(name.End, '('))
            {
                var entity = forms[numbers[i - 1]].Entity!;
                forms[numbers[i]].Entity = entity;
                entity.ToldKind = entity.ToldKind == EntityKind.Unknown ? EntityKind.Organisation : entity.ToldKind;
            }
        }
    }

    private Entity? Find(in NameSequence sequence, ref NameForm form, bool create)
    {
        if (form.Entity is { } known)
        {
            return known;
        }

        if (sequence.Words == 1 && sequence.Kind is EntityKind.Person or EntityKind.Unknown)
        {
            var found = Choose(form.Last, sequence) ?? Choose(form.First, sequence);
            if (found is not null)
            {
                return found;
            }
        }

        return create ? form.Entity = new Entity(_text, sequence.Text, sequence.Kind) : null;
    }

    // Of two of the same surname, the one that the title fits, or the one named last before this place.
    private Entity? Choose(Entity[]? entities, in NameSequence sequence)
    {
        if (entities is null)
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
            if (Fits(entity, gender) && Array.IndexOf(entities, entity) >= 0)
            {
                return entity;
            }
        }

        return first;
    }

    private static bool Fits(Entity entity, Gender gender) => entity.ToldKind is EntityKind.Person or EntityKind.Unknown
        && (gender == Gender.Unknown || entity.Gender == Gender.Unknown || entity.Gender == gender);

    private void AddMention(in NameSequence sequence, ref NameForm form)
    {
        var entity = Find(sequence, ref form, create: !sequence.IsDoubtful);
        if (entity is null)
        {
            return;
        }

        Learn(entity, sequence);
        _mentions.Add(new Mention(sequence.Start, sequence.End, entity));
    }

    private void Learn(Entity entity, in NameSequence sequence)
    {
        if (entity.ToldKind == EntityKind.Unknown)
        {
            entity.ToldKind = sequence.Kind;
        }

        if (entity.Gender == Gender.Unknown)
        {
            entity.Gender = GenderOf(sequence.Before);
        }

        if (entity.Gender == Gender.Unknown && entity.ToldKind == EntityKind.Person)
        {
            entity.Gender = GenderOf(WordTable.ClassOf(_text.Body, sequence.First.Start, sequence.First.Length));
        }
    }

    private static Gender GenderOf(WordClass words)
    {
        var (male, female) = ((words & WordClass.Male) != 0, (words & WordClass.Female) != 0);
        return male == female ? Gender.Unknown : male ? Gender.Male : Gender.Female;
    }
}
