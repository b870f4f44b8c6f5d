namespace CorpusGen.Engine.Naming;

/// <summary>Gives every thing of one scope a name of its own.</summary>
/// <remarks>
/// Where things share a name, none of them keeps it: all go on to their next candidate. So a name never moves silently from one
/// fact to another when a namesake comes or goes, and the order of the things does not matter. Things that share even the last
/// candidate are alike in everything; they share the name.
/// </remarks>
internal static class NameResolver
{
    /// <summary>The names of the things, in their order.</summary>
    /// <param name="candidates">What each thing may be called.</param>
    /// <param name="comparer">When two names are taken to be the same.</param>
    public static IReadOnlyList<Identifier> Resolve(IReadOnlyList<NameCandidates> candidates, StringComparer comparer)
    {
        var level = new int[candidates.Count];
        while (true)
        {
            var shared = Enumerable.Range(0, candidates.Count)
                .GroupBy(i => NameOf(candidates, level, i).ToString(), comparer)
                .Where(group => group.Skip(1).Any())
                .SelectMany(group => group)
                .Where(i => level[i] < candidates[i].Names.Count - 1)
                .ToList();
            if (shared.Count == 0)
            {
                return Enumerable.Range(0, candidates.Count).Select(i => NameOf(candidates, level, i)).ToList();
            }

            foreach (var i in shared)
            {
                level[i]++;
            }
        }
    }

    private static Identifier NameOf(IReadOnlyList<NameCandidates> candidates, int[] level, int index) => candidates[index].Names[level[index]];
}
