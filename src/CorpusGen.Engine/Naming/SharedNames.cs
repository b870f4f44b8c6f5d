using System.Globalization;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Naming;

/// <summary>Tells which names several facts of an article would have: one problem a name, at the first of them.</summary>
internal static class SharedNames
{
    // A message names so many; there may be thousands.
    private const int Most = 5;

    private static readonly Dictionary<string, List<int>> None = [];

    /// <summary>Reports the facts that did not get their natural names.</summary>
    /// <param name="article">The article.</param>
    /// <param name="facts">What the facts may be called.</param>
    /// <param name="names">What they are called.</param>
    /// <param name="positionOf">Where a fact of the article stands.</param>
    /// <param name="problems">Gets the problems.</param>
    public static void Report(
        Article article, NameCandidates?[] facts, string?[] names, Func<Article, int, LinePosition> positionOf, ICollection<Problem> problems)
    {
        Dictionary<string, List<int>>? shared = null;
        for (var i = 0; i < facts.Length; i++)
        {
            if (facts[i] is { } fact && names[i] is { } name && fact.Natural.ToString() is var natural && natural != name)
            {
                shared ??= new(StringComparer.Ordinal);
                if (!shared.TryGetValue(natural, out var indexes))
                {
                    shared[natural] = indexes = [];
                }

                indexes.Add(i);
            }
        }

        foreach (var entry in shared ?? None)
        {
            var used = string.Join(", ", entry.Value.Take(Most).Select(i => $"'{names[i]}'"));
            var others = entry.Value.Count > Most ? $" and {(entry.Value.Count - Most).ToString(CultureInfo.InvariantCulture)} more" : "";
            problems.Add(ProblemFactory.MemberNameShared(article.Path, positionOf(article, entry.Value[0]), entry.Key, used + others));
        }
    }
}
