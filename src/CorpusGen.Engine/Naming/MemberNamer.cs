using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Naming;

/// <summary>Names the figures and quotes of an article.</summary>
internal static class MemberNamer
{
    /// <summary>The article with its members named, and which of them had to be told apart.</summary>
    public static (Article Article, IReadOnlyList<SharedName> Shared) Name(Article article)
    {
        var shared = new List<SharedName>();
        var figures = NamesOf(article.Figures, figure => FigureNamer.CandidatesOf(figure, article.Body), figure => figure.Position, shared);
        var quotes = NamesOf(article.Quotes, quote => QuoteNamer.CandidatesOf(quote, article.Body), quote => quote.Position, shared);
        var named = article with
        {
            Figures = article.Figures.Select((figure, i) => figure with { Name = figures[i] }).ToEquatableArray(),
            Quotes = article.Quotes.Select((quote, i) => quote with { Name = quotes[i] }).ToEquatableArray(),
        };
        return (named, shared);
    }

    private static string?[] NamesOf<T>(
        IReadOnlyList<T> facts, Func<T, NameCandidates?> candidatesOf, Func<T, Text.LinePosition> positionOf, List<SharedName> shared)
    {
        var named = facts.Select((fact, index) => (Index: index, Candidates: candidatesOf(fact)))
            .Where(fact => fact.Candidates is not null)
            .Select(fact => (fact.Index, Candidates: fact.Candidates!))
            .ToList();
        var resolved = NameResolver.Resolve(named.Select(fact => fact.Candidates).ToList(), NameComparer.Instance);
        var names = new string?[facts.Count];
        var taken = new HashSet<string>(NameComparer.Instance);
        for (var i = 0; i < named.Count; i++)
        {
            var (index, candidates) = named[i];
            var name = resolved[i].ToString();
            names[index] = taken.Add(name) ? name : null;
            if (names[index] is not null && name != candidates.Natural.ToString())
            {
                shared.Add(new SharedName(candidates.Natural.ToString(), name, positionOf(facts[index])));
            }
        }

        return names;
    }
}
