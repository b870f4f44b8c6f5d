namespace CorpusGen.Engine.Naming;

/// <summary>Gives every thing of one scope a name of its own.</summary>
/// <remarks>
/// Where things share a name, none of them keeps it, and each gets the first of its own candidates that no other of them has among its own. Hence a name
/// never moves: while a thing has it, no other has it among its candidates, and so no other gets it when the thing goes. The order of the things does
/// not matter. Things that are alike in everything are one thing; the first of them gets the name.
/// </remarks>
internal sealed class NameResolver
{
    // So many namesakes are told apart by words; nobody could read more of them.
    private const int MostReadable = 64;

    private const int None = -1;

    // Tables of so many places lie on the stack.
    private const int SmallTable = 128;

    private readonly IReadOnlyList<NameCandidates?> _things;
    private readonly ICollection<string> _kept;
    private readonly StringComparer _comparer;
    private readonly string?[] _names;
    private readonly bool[] _isShared;
    private readonly int[] _next;

    private NameResolver(IReadOnlyList<NameCandidates?> things, ICollection<string> kept, StringComparer comparer, string?[] names, bool[] isShared)
    {
        _things = things;
        _kept = kept;
        _comparer = comparer;
        _names = names;
        _isShared = isShared;
        _next = new int[names.Length];
    }

    /// <summary>No names are kept.</summary>
    public static ICollection<string> NoneKept { get; } = new HashSet<string>();

    /// <summary>The names of the things, in their order; null for what has no candidates and for the repeats of a thing.</summary>
    /// <param name="things">What each thing may be called; null for what is not to be named.</param>
    /// <param name="kept">Names that are kept for others.</param>
    /// <param name="comparer">When two names are taken to be the same.</param>
    public static string?[] Resolve(IReadOnlyList<NameCandidates?> things, ICollection<string> kept, StringComparer comparer)
    {
        var names = new string?[things.Count];
        if (FindShared(things, kept, comparer, names) is { } isShared)
        {
            new NameResolver(things, kept, comparer, names, isShared).ResolveShared();
        }

        return names;
    }

    // Gives everything its natural name, and tells which will not do; null where all will.
    private static bool[]? FindShared(IReadOnlyList<NameCandidates?> things, ICollection<string> kept, StringComparer comparer, string?[] names)
    {
        var size = TableSize(names.Length);
        Span<(int Hash, int Thing)> table = size <= SmallTable ? stackalloc (int, int)[size] : new (int, int)[size];
        table.Clear();
        bool[]? found = null;
        for (var i = 0; i < names.Length; i++)
        {
            if (things[i] is { } thing)
            {
                var natural = names[i] = thing.Natural.ToString();
                var namesake = FirstOf(natural, i, table, names, comparer);
                if (namesake != i || (kept.Count > 0 && kept.Contains(natural)))
                {
                    found ??= new bool[names.Length];
                    found[namesake] = found[i] = true;
                }
            }
        }

        return found;
    }

    private static int TableSize(int count)
    {
        var size = 4;
        while (size < count * 2)
        {
            size *= 2;
        }

        return size;
    }

    // The first thing that has the name; a place in the table holds the hash of a name and the number of the thing, counted from 1.
    private static int FirstOf(string natural, int index, Span<(int Hash, int Thing)> table, string?[] names, StringComparer comparer)
    {
        var hash = comparer.GetHashCode(natural);
        var place = hash & (table.Length - 1);
        for (; table[place].Thing > 0; place = (place + 1) & (table.Length - 1))
        {
            var (other, thing) = table[place];
            if (other == hash && comparer.Equals(names[thing - 1], natural))
            {
                return thing - 1;
            }
        }

        table[place] = (hash, index + 1);
        return index;
    }

    // Names told apart have the same stem or cannot be the same, so each stem is looked at alone.
    private void ResolveShared()
    {
        var last = new Dictionary<string, int>(_comparer);
        for (var i = 0; i < _isShared.Length; i++)
        {
            if (_isShared[i])
            {
                last[_things[i]!.Natural.Stem] = None;
            }
        }

        for (var i = _things.Count - 1; i >= 0; i--)
        {
            if (_things[i]?.Natural.Stem is { } stem && last.TryGetValue(stem, out _next[i]))
            {
                last[stem] = i;
            }
        }

        // Namesakes may have different stems: one is RussianMinIster, the other RussianMinister.
        var naturals = new Dictionary<string, int>(_comparer);
        foreach (var members in last.Values.Select(first => DistinctFrom(first, naturals)).ToList())
        {
            if (AreShared(members, naturals))
            {
                TellApart(members);
            }
        }
    }

    // The things of a stem without repeats; counts those that share their natural name.
    private List<int> DistinctFrom(int first, Dictionary<string, int> naturals)
    {
        var members = new List<int>();
        var seen = new Dictionary<ulong, int>();
        for (var i = first; i != None; i = _next[i])
        {
            if (!_isShared[i])
            {
                members.Add(i);
                continue;
            }

            var thing = _things[i]!;
            if (seen.TryGetValue(thing.Identity, out var same) && _things[same]!.Natural == thing.Natural)
            {
                _names[i] = null;
                continue;
            }

            seen[thing.Identity] = i;
            members.Add(i);
            var natural = thing.Natural.ToString();
            naturals[natural] = naturals.TryGetValue(natural, out var count) ? count + 1 : 1;
        }

        return members;
    }

    // Whether any of them is the namesake still of another, or of a name that is kept.
    private bool AreShared(List<int> members, Dictionary<string, int> naturals)
    {
        var areShared = false;
        foreach (var i in members)
        {
            var natural = _things[i]!.Natural.ToString();
            _isShared[i] = _isShared[i] && (naturals[natural] > 1 || _kept.Contains(natural));
            areShared |= _isShared[i];
        }

        return areShared;
    }

    private void TellApart(List<int> members)
    {
        var owners = new Dictionary<string, int>(_comparer);
        var candidates = new List<string>?[members.Count];
        for (var m = 0; m < members.Count; m++)
        {
            var thing = _things[members[m]]!;
            Claim(owners, thing.Natural.ToString(), m);
            if (members.Count <= MostReadable)
            {
                var told = candidates[m] = [];
                thing.AddToldApart(thing.Natural.Stem, told);
                foreach (var name in told)
                {
                    Claim(owners, name, m);
                }
            }
        }

        TakeFirstOwned(members, owners, candidates);
    }

    private void TakeFirstOwned(List<int> members, Dictionary<string, int> owners, List<string>?[] candidates)
    {
        var unnamed = new List<int>();
        for (var m = 0; m < members.Count; m++)
        {
            if (_isShared[members[m]])
            {
                _names[members[m]] = candidates[m]?.Find(name => owners[name] == m && !_kept.Contains(name));
                if (_names[members[m]] is null)
                {
                    unnamed.Add(m);
                }
            }
        }

        // Six characters of the hash do unless two of very many namesakes meet in them; nine always do.
        foreach (var m in unnamed)
        {
            _names[members[m]] = HashName(members[m], 6);
            Claim(owners, _names[members[m]]!, m);
        }

        foreach (var m in unnamed)
        {
            var name = _names[members[m]]!;
            if (owners[name] != m || _kept.Contains(name))
            {
                _names[members[m]] = HashName(members[m], 9);
            }
        }
    }

    private string HashName(int index, int length) => _things[index]!.Natural.Stem + "_" + StableHash.Write(_things[index]!.Identity, length);

    private static void Claim(Dictionary<string, int> owners, string name, int owner) =>
        owners[name] = owners.TryGetValue(name, out var other) && other != owner ? None : owner;
}
