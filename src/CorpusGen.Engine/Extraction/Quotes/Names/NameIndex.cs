using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>Everybody and everything that an article names, and where; read when it is asked for.</summary>
/// <remarks>Its room serves one article after another.</remarks>
internal sealed class NameIndex
{
    private const int Least = 64;
    private const int MostKept = 1024;

    private readonly Skeleton _text;
    private readonly NameFinder _finder;
    private readonly NameForms _forms = new();
    private readonly Namesakes _namesakes = new();

    // Those behind the counts are of other articles and may be used again.
    private Mention[] _mentions = [];
    private Entity[] _entities = [];
    private int[] _numbers = [];
    private int _mentionCount;
    private int _entityCount;
    private bool _isRead;
    private RoleIndex? _roles;

    public NameIndex(Skeleton text)
    {
        _text = text;
        _finder = new NameFinder(text);
        Judge = new EntityJudge(text);
    }

    /// <summary>The article.</summary>
    public string Body => _text.Body;

    /// <summary>Tells people from bodies.</summary>
    public EntityJudge Judge { get; }

    /// <summary>Who holds which role; learned when it is asked for.</summary>
    public RoleIndex Roles => _roles ??= new RoleIndex(_text, Mentions);

    /// <summary>The places at which names stand, in order.</summary>
    public ReadOnlySpan<Mention> Mentions
    {
        get
        {
            if (!_isRead)
            {
                Read();
            }

            return _mentions.AsSpan(0, _mentionCount);
        }
    }

    /// <summary>Forgets the article, for the next.</summary>
    public void Forget()
    {
        (_mentionCount, _entityCount, _isRead, _roles) = (0, 0, false, null);
        if (_numbers.Length > MostKept)
        {
            (_mentions, _entities, _numbers) = ([], [], []);
        }
    }

    /// <summary>The last mention that lies in a stretch of pieces and ends at its end or before it; null where none does.</summary>
    public Mention? LastWithin(int start, int end)
    {
        var mentions = Mentions;
        for (var i = IndexBefore(end); i >= 0 && mentions[i].Start >= start; i--)
        {
            if (mentions[i].End <= end)
            {
                return mentions[i];
            }
        }

        return null;
    }

    /// <summary>The index of the last mention that starts before a piece; -1 where none does.</summary>
    public int IndexBefore(int piece) => IndexBefore(Mentions, piece);

    private static int IndexBefore(ReadOnlySpan<Mention> mentions, int piece)
    {
        int low = 0, high = mentions.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (mentions[middle].Start < piece)
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

    private void Read()
    {
        _isRead = true;
        var names = _finder.Find();
        if (_numbers.Length < names.Length)
        {
            var size = Math.Max(Least, names.Length * 2);
            (_mentions, _entities, _numbers) = (new Mention[size], new Entity[size], new int[size]);
        }

        _forms.Start(_text.Body, names.Length);
        _namesakes.Clear();
        Read(names);
        _forms.Forget();
        _finder.Forget();
        for (var i = _mentionCount - 1; i >= 0; i--)
        {
            var mention = _mentions[i];
            mention.Next = mention.Entity.FirstMention;
            mention.Entity.FirstMention = mention;
        }
    }

    // Full names come first, since shorter ones may stand for them.
    private void Read(ReadOnlySpan<NameSequence> names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            _text.Cancellation.ThrowIfCancellationRequested();
            ref readonly var sequence = ref names[i];
            _numbers[i] = sequence.End - sequence.Start == 1 ? FormOf(sequence.Text, sequence.Start) : _forms.Of(sequence.Text);
            if (sequence.Words > 1)
            {
                AddFull(sequence, _numbers[i]);
            }
        }

        AddAcronyms(names);
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i].Words == 1 && !names[i].IsDoubtful)
            {
                Find(names[i], ref _forms[_numbers[i]], create: true);
            }
        }

        for (var i = 0; i < names.Length; i++)
        {
            _text.Cancellation.ThrowIfCancellationRequested();
            AddMention(names[i], ref _forms[_numbers[i]]);
        }
    }

    private void AddFull(in NameSequence sequence, int form)
    {
        if (_forms[form].Entity is { } known)
        {
            Learn(known, sequence);
            return;
        }

        var (firstPiece, lastPiece) = (NextWord(sequence.Start, 1), NextWord(sequence.End - 1, -1));
        var first = PartOf(sequence, firstPiece);
        var last = FormOf(PartOf(sequence, lastPiece), lastPiece);
        if (sequence.Kind != EntityKind.Organisation && WithFirstName(_forms[last].Last, first) is { } same)
        {
            if (sequence.Text.Length > same.Words.Length)
            {
                same.Words = sequence.Text;
            }

            _forms[form].Entity = same;
            Learn(same, sequence);
            return;
        }

        var entity = Create(sequence);
        _forms[form].Entity = entity;
        Learn(entity, sequence);
        _forms[last].Last = _namesakes.With(_forms[last].Last, entity);
        form = FormOf(first, firstPiece);
        _forms[form].First = _namesakes.With(_forms[form].First, entity);
    }

    private int NextWord(int piece, int step)
    {
        while (!_text.IsWord(piece))
        {
            piece += step;
        }

        return piece;
    }

    // The words of a name that a piece of it holds.
    private TextSpan PartOf(in NameSequence name, int piece)
    {
        ref readonly var whole = ref _text[piece];
        var start = Math.Max(whole.Span.Start, name.Text.Start);
        var end = whole.IsPossessive ? whole.Span.Start + Math.Max(1, whole.Stem) : whole.Span.End;
        return new TextSpan(start, Math.Max(0, Math.Min(end, name.Text.End) - start));
    }

    private int FormOf(TextSpan words, int piece) => IsWhole(words, piece) ? _forms.Of(words, _text[piece].Key) : _forms.Of(words);

    private bool IsWhole(TextSpan words, int piece) => _text[piece].Kind == PieceKind.Word && _text[piece].Span == words;

    private Entity Create(in NameSequence sequence)
    {
        var entity = _entities[_entityCount] ??= new Entity(this);
        _entityCount++;
        entity.Start(sequence.Text, sequence.Kind);
        return entity;
    }

    private Entity? WithFirstName(int namesakes, TextSpan first)
    {
        for (var i = namesakes; i > 0; i = _namesakes.After(i))
        {
            var name = _namesakes[i].Words;
            if (name.Length > first.Length && _text.Body[name.Start + first.Length] == ' '
                && string.CompareOrdinal(_text.Body, name.Start, _text.Body, first.Start, first.Length) == 0)
            {
                return _namesakes[i];
            }
        }

        return null;
    }

    // Korean Central News Agency (KCNA)
    private void AddAcronyms(ReadOnlySpan<NameSequence> names)
    {
        for (var i = 1; i < names.Length; i++)
        {
            ref readonly var acronym = ref names[i];
            if (acronym.Words == 1 && names[i - 1].Words > 1 && names[i - 1].End == acronym.Start - 1 && _text.IsMark(acronym.Start - 1, '('))
            {
                var entity = _forms[_numbers[i - 1]].Entity!;
                _forms[_numbers[i]].Entity = entity;
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

        return create ? form.Entity = Create(sequence) : null;
    }

    // Of two of the same surname, the one that the title fits, or the one named last before this place.
    private Entity? Choose(int namesakes, in NameSequence sequence)
    {
        if (namesakes == 0)
        {
            return null;
        }

        var gender = GenderOf(sequence.Before);
        var fitting = 0;
        Entity? first = null;
        for (var i = namesakes; i > 0; i = _namesakes.After(i))
        {
            if (Fits(_namesakes[i], gender))
            {
                first ??= _namesakes[i];
                fitting++;
            }
        }

        var mentions = _mentions.AsSpan(0, _mentionCount);
        for (var i = fitting > 1 ? IndexBefore(mentions, sequence.Start) : -1; i >= 0 && i > mentions.Length - 40; i--)
        {
            var entity = mentions[i].Entity;
            if (Fits(entity, gender) && _namesakes.Has(namesakes, entity))
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
        var mention = _mentions[_mentionCount] ??= new Mention();
        _mentionCount++;
        mention.Set(sequence.Start, sequence.End, entity);
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
            entity.Gender = GenderOf(FirstName(sequence));
        }
    }

    private WordClass FirstName(in NameSequence sequence)
    {
        var piece = sequence.Words > 0 ? NextWord(sequence.Start, 1) : sequence.Start;
        var words = sequence.Words > 0 ? PartOf(sequence, piece) : sequence.Text;
        return IsWhole(words, piece)
            ? WordTable.ClassOf(_text.Body, words, _text[piece].Key)
            : WordTable.ClassOf(_text.Body, words.Start, words.Length);
    }

    private static Gender GenderOf(WordClass words)
    {
        var (male, female) = ((words & WordClass.Male) != 0, (words & WordClass.Female) != 0);
        return male == female ? Gender.Unknown : male ? Gender.Male : Gender.Female;
    }
}
