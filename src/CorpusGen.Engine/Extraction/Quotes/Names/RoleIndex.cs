using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>Who holds which role in an article: <c>minister</c>, <c>chief</c>; who is how old; which body is the <c>airline</c>.</summary>
internal sealed class RoleIndex
{
    private const int MostHolders = 64;
    private const string YearOld = "-year-old";

    private readonly Skeleton _text;
    private readonly Dictionary<string, List<(int Place, Entity Entity)>> _holders = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<Entity> _known = [];
    private readonly HashSet<Entity> _companies = [];

    /// <summary>Learns it from what stands around the names of an article.</summary>
    public RoleIndex(Skeleton text, ReadOnlySpan<Mention> mentions)
    {
        _text = text;
        foreach (var mention in mentions)
        {
            Learn(mention);
        }
    }

    /// <summary>Who holds a role, such as <c>minister</c>: the last one named before the piece, or the first one named at all.</summary>
    public Entity? Find(string role, int piece)
    {
        if (!_holders.TryGetValue(role, out var holders))
        {
            return null;
        }

        int low = 0, high = holders.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (holders[middle].Place < piece)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return holders[Math.Max(0, low - 1)].Entity;
    }

    /// <summary>The only one who holds a role; null where there are several or none.</summary>
    public Entity? Only(string role) =>
        _holders.TryGetValue(role, out var holders) && holders.Count < MostHolders && holders.TrueForAll(holder => holder.Entity == holders[0].Entity) ? holders[0].Entity : null;

    /// <summary>Whether a role, rather than only an age, is known of somebody.</summary>
    public bool HasRole(Entity entity) => _known.Contains(entity);

    /// <summary>Whether a body is called a company somewhere, or something that only companies are.</summary>
    public bool IsCalledCompany(Entity entity) => _companies.Contains(entity);

    // The titles before a name, the role in an apposition behind it, and its age.
    private void Learn(Mention mention)
    {
        var entity = mention.Entity;
        if (entity.Kind == EntityKind.Place)
        {
            return;
        }

        if (_text.IsWord(mention.Start - 1) && !(entity.Kind != EntityKind.Person && _text.IsWord(mention.Start - 1, "of")))
        {
            BeforeName(entity, mention);
        }

        Behind(entity, mention);
        InFront(entity, mention);
    }

    private void BeforeName(Entity entity, Mention mention)
    {
        for (var i = mention.Start - 1; i >= 0 && i > mention.Start - 5 && _text.IsWord(i) && !_text[i + 1].StartsSentence && !EndsTitle(i); i--)
        {
            Add(entity, mention.Start, i);
        }
    }

    private void Behind(Entity entity, Mention mention)
    {
        var opens = _text.IsMark(mention.End, ',') && !_text.Is(mention.End + 1, WordClass.Relative) ? mention.End + 1 : int.MaxValue;
        for (var i = opens; i < _text.Count && i < mention.End + 10 && (_text.IsWord(i) || _text[i].Kind == PieceKind.Number) && !_text[i].StartsSentence; i++)
        {
            // Lee, brushed off the minister's remarks
            if (_text.IsAuxiliary(i) || (NounPhraseReader.LooksLikeVerb(_text, i) && !_text.Is(i, WordClass.Role)))
            {
                break;
            }

            Add(entity, mention.Start, i);
        }
    }

    // The U.S. ambassador to Iraq, Zalmay Karim
    private void InFront(Entity entity, Mention mention)
    {
        var before = mention.Start - 1;
        for (var limit = before - 5; before > limit && _text.Is(before, WordClass.Title | WordClass.Role | WordClass.Demonym | WordClass.Determiner) && !_text[before].StartsSentence;)
        {
            before--;
        }

        var comma = _text.IsMark(before, ',') && _text.IsMark(mention.End, ",.;:)") ? before - 1 : -1;
        for (var i = comma; i >= 0 && i > mention.Start - 12 && _text.IsWord(i) && !_text.IsAuxiliary(i); i--)
        {
            Add(entity, mention.Start, i);
            if ((_text.Is(i, WordClass.Determiner) && !_text.Is(i - 1, WordClass.Preposition)) || _text[i].StartsSentence)
            {
                break;
            }
        }
    }

    // its founder wrote on | X
    private bool EndsTitle(int i) =>
        (_text.Is(i, WordClass.Preposition) && !_text.IsWord(i, "of")) || _text.IsAuxiliary(i) || _text.Is(i, WordClass.Conjunction | WordClass.Subordinator) || NounPhraseReader.LooksLikeVerb(_text, i);

    private void Add(Entity entity, int place, int piece)
    {
        if (_text.Is(piece, WordClass.Role) && _text[piece].IsPossessive)
        {
            return;
        }

        if (_text.EndsIn(piece, YearOld))
        {
            AddAge(entity, place, _text.Body.Substring(_text[piece].Span.Start, _text[piece].Stem - YearOld.Length));
            return;
        }

        var age = piece >= 0 && _text[piece].Kind == PieceKind.Number;
        var body = entity.Kind == EntityKind.Organisation;
        if (piece < 0 || (body ? !_text.Is(piece, WordClass.Organisation) : !age && !_text.Is(piece, WordClass.Role | WordClass.Title)))
        {
            return;
        }

        var word = _text.Body.Substring(_text[piece].Span.Start, age ? _text[piece].Span.Length : _text[piece].Stem);
        if (!body && !age && _text.Is(piece, WordClass.Role) && !_text.Is(piece, WordClass.Plural))
        {
            _known.Add(entity);
        }

        if (body && NounTable.OfBody(word) is { Length: > 0 } words && words[0] == NounTable.AnyCompany)
        {
            _companies.Add(entity);
        }

        if (age)
        {
            AddAge(entity, place, word);
            return;
        }

        Add(entity, place, word);
        foreach (var noun in NounTable.OfTitle(word))
        {
            _known.Add(entity);
            Add(entity, place, noun);
        }
    }

    // 16-year-old Jaylen: the 16-year-old, the teenager
    private void AddAge(Entity entity, int place, string years)
    {
        Add(entity, place, years);
        if (years.Length == 2 && years[0] == '1' && years[1] >= '3')
        {
            Add(entity, place, "teenager");
            Add(entity, place, "teen");
        }
    }

    private void Add(Entity entity, int place, string word)
    {
        if (!_holders.TryGetValue(word, out var holders))
        {
            _holders[word] = holders = [];
        }

        holders.Add((place, entity));
    }
}
