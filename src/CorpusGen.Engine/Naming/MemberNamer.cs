using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Naming;

/// <summary>Names the figures and quotes of an article.</summary>
internal static class MemberNamer
{
    /// <summary>The article with its members named.</summary>
    /// <param name="article">The article.</param>
    /// <param name="problems">Gets the names that had to be told apart.</param>
    public static Article Name(Article article, ICollection<Problem> problems)
    {
        var figureNamer = new FigureNamer(article.Body);
        var figures = new NameCandidates?[article.Figures.Count];
        for (var i = 0; i < figures.Length; i++)
        {
            figures[i] = figureNamer.CandidatesOf(article.Figures[i]);
        }

        var quoteNamer = new QuoteNamer(article.Body);
        var quotes = new NameCandidates?[article.Quotes.Count];
        for (var i = 0; i < quotes.Length; i++)
        {
            quotes[i] = quoteNamer.CandidatesOf(article.Quotes[i]);
        }

        var figureNames = NameResolver.Resolve(figures, [], StringComparer.Ordinal);
        var quoteNames = NameResolver.Resolve(quotes, [], StringComparer.Ordinal);
        SharedNames.Report(article.Path, figures, figureNames, i => article.Figures[i].Position, problems);
        SharedNames.Report(article.Path, quotes, quoteNames, i => article.Quotes[i].Position, problems);
        return article with
        {
            Figures = article.Figures.Select((figure, i) => figure with { Name = figureNames[i] }).ToEquatableArray(),
            Quotes = article.Quotes.Select((quote, i) => quote with { Name = quoteNames[i] }).ToEquatableArray(),
        };
    }
}
