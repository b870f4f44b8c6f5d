using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Documents;
using CorpusGen.Engine.Problems;

namespace CorpusGen.Engine.Naming;

/// <summary>Names the figures and quotes of an article.</summary>
internal static class MemberNamer
{
    /// <summary>The article with its members named.</summary>
    /// <param name="article">The article.</param>
    /// <param name="names">The names that are given for its facts, which win.</param>
    /// <param name="problems">Gets the names that had to be told apart, and those given that cannot be used.</param>
    public static Article Name(Article article, IReadOnlyList<GivenName> names, ICollection<Problem> problems)
    {
        var given = names.Count > 0 ? GivenNames.Find(article, names, problems) : null;
        var writer = NameWriter.Take();
        var figureNamer = new FigureNamer(article.Body, writer);
        var figures = new NameCandidates?[article.Figures.Count];
        for (var i = 0; i < figures.Length; i++)
        {
            figures[i] = given?.Figures[i] is null ? figureNamer.CandidatesOf(article.Figures[i]) : null;
        }

        var quoteNamer = new QuoteNamer(article.Body, writer);
        var quotes = new NameCandidates?[article.Quotes.Count];
        for (var i = 0; i < quotes.Length; i++)
        {
            quotes[i] = given?.Quotes[i] is null ? quoteNamer.CandidatesOf(article.Quotes[i]) : null;
        }

        var figureNames = Resolve(figures, given?.Figures, given?.Kept);
        var quoteNames = Resolve(quotes, given?.Quotes, given?.Kept);
        SharedNames.Report(article, figures, figureNames, static (article, i) => article.Figures[i].Position, problems);
        SharedNames.Report(article, quotes, quoteNames, static (article, i) => article.Quotes[i].Position, problems);
        writer.GiveBack();
        return article with
        {
            Figures = Named(article.Figures, figureNames, static (figure, name) => figure with { Name = name }),
            Quotes = Named(article.Quotes, quoteNames, static (quote, name) => quote with { Name = name }),
        };
    }

    private static EquatableArray<T> Named<T>(EquatableArray<T> facts, string?[] names, Func<T, string?, T> give)
        where T : IEquatable<T>
    {
        var named = new T[names.Length];
        for (var i = 0; i < named.Length; i++)
        {
            named[i] = give(facts[i], names[i]);
        }

        return EquatableArray<T>.Of(named);
    }

    private static string?[] Resolve(NameCandidates?[] facts, IReadOnlyList<string?>? given, HashSet<string>? kept)
    {
        var names = NameResolver.Resolve(facts, kept ?? NameResolver.NoneKept, NameComparer.Instance);
        if (given is not null)
        {
            var used = new HashSet<string>(NameComparer.Instance);
            for (var i = 0; i < names.Length; i++)
            {
                names[i] = given[i] is { } name ? (used.Add(name) ? name : null) : names[i];
            }
        }

        return names;
    }
}
