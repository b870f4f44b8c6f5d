using System.Globalization;
using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Naming;

/// <summary>Names the articles of one document, by the name given for them or after their headlines.</summary>
internal static class ArticleNamer
{
    private const int Words = 7;
    private const int OpeningLength = 200;

    /// <summary>The articles with their names and identifiers, and which of them had to be told apart.</summary>
    /// <param name="articles">The articles of one document; <see cref="Article.Name"/> is the given name, or empty.</param>
    public static (IReadOnlyList<Article> Articles, IReadOnlyList<SharedName> Shared) Name(IReadOnlyList<Article> articles)
    {
        var candidates = articles.Select(CandidatesOf).ToList();
        var names = NameResolver.Resolve(candidates, NameComparer.Instance);
        var named = articles.Select((article, i) => article with { Name = names[i].ToString(), Id = article.Path + "#" + names[i] }).ToList();
        var shared = Enumerable.Range(0, articles.Count)
            .Where(i => names[i] != candidates[i].Natural)
            .Select(i => new SharedName(candidates[i].Natural.ToString(), names[i].ToString(), new Text.LinePosition(articles[i].Line, 1)))
            .ToList();
        return (named, shared);
    }

    private static NameCandidates CandidatesOf(Article article)
    {
        var natural = ReservedNames.ForArticle(NaturalName(article));
        return new NameCandidates(natural, () =>
        {
            var dated = natural.With(NameWords.Split((article.DatePublished ?? "").Split('T')[0].Replace("-", "")));
            var opening = dated.With(NameWords.First(article.Body.Substring(0, Math.Min(article.Body.Length, OpeningLength)), Words));
            return [dated, opening, opening.With([StableHash.ShortOf(article.Line.ToString(CultureInfo.InvariantCulture) + article.Body)])];
        });
    }

    private static Identifier NaturalName(Article article)
    {
        if (article.Name.Length > 0 && Identifier.FromGiven(article.Name) is { } given)
        {
            return given;
        }

        var headline = Identifier.FromWords(NameWords.First(article.Headline, Words));
        return headline.IsEmpty ? Identifier.FromWords(["Article", StableHash.ShortOf(article.Body)]) : headline;
    }
}
