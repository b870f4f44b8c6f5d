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
        var things = candidates.Select(candidate => new Thing(candidate)).ToList();
        while (true)
        {
            var shared = things.GroupBy(thing => thing.Name.ToString(), comparer)
                .Where(group => group.Skip(1).Any() && AreDifferent(group, comparer))
                .SelectMany(group => group)
                .ToList();
            if (shared.Count == 0)
            {
                return things.ConvertAll(thing => thing.Name);
            }

            shared.ForEach(thing => thing.GoOn());
        }
    }

    private static bool AreDifferent(IEnumerable<Thing> things, StringComparer comparer) =>
        things.Select(thing => thing.Last.ToString()).Distinct(comparer).Skip(1).Any();

    private sealed class Thing(NameCandidates candidates)
    {
        private int _level;

        public Identifier Name => candidates[_level];

        public Identifier Last => candidates.Last;

        public void GoOn() => _level = Math.Min(_level + 1, candidates.Levels);
    }
}
