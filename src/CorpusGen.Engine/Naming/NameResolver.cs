namespace CorpusGen.Engine.Naming;

/// <summary>Gives every thing of one scope a name of its own.</summary>
/// <remarks>
/// Where things share a name, none of them keeps it: all go on to their next candidate. So a name never moves silently from one
/// fact to another when a namesake comes or goes, and the order of the things does not matter. Things that share even the last
/// candidate are alike in everything: they are one thing, and share the name.
/// </remarks>
internal static class NameResolver
{
    /// <summary>The names of the things, in their order.</summary>
    /// <param name="candidates">What each thing may be called.</param>
    /// <param name="comparer">When two names are taken to be the same.</param>
    public static IReadOnlyList<Identifier> Resolve(IReadOnlyList<NameCandidates> candidates, StringComparer comparer)
    {
        var things = new Dictionary<string, Thing>(comparer);
        foreach (var candidate in candidates)
        {
            things[candidate.Last] = new Thing(candidate.Names);
        }

        while (true)
        {
            var shared = things.Values.GroupBy(thing => thing.Name.ToString(), comparer).Where(group => group.Skip(1).Any()).SelectMany(group => group).ToList();
            if (shared.Count == 0)
            {
                return candidates.Select(candidate => things[candidate.Last].Name).ToList();
            }

            shared.ForEach(thing => thing.GoOn());
        }
    }

    private sealed class Thing(IReadOnlyList<Identifier> names)
    {
        private int _level;

        public Identifier Name => names[_level];

        public void GoOn() => _level = Math.Min(_level + 1, names.Count - 1);
    }
}
