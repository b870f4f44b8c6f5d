using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Naming;

namespace CorpusGen.Engine.Emission;

/// <summary>Tells which article stands in which generated file.</summary>
/// <remarks>
/// Each has a file of its own, which is best to read, until there are too many for the compiler: every file holds a part of the class of the corpus,
/// and where a project has analyzers the compiler looks through all parts for every member. For 4,000 articles that was a third of its work, and grew with the
/// square. From then on the path of its document puts an article into one of so many files, so that no other document moves it.
/// </remarks>
public static class ArticleFiles
{
    /// <summary>So many articles have files of their own.</summary>
    public const int MostAlone = 512;

    private const int Parts = 256;

    /// <summary>Whether articles share files.</summary>
    public static bool AreShared(CorpusIndex index) => index.Entries.Count > MostAlone;

    /// <summary>The file of one article.</summary>
    public static ArticleFile Alone(Article article, CorpusIndex index) =>
        new(null, new EquatableArray<NamedArticle>([new NamedArticle(article, index[article.Id].ClassName)]));

    /// <summary>The files that share the articles: always as many, in the same order, empty ones included.</summary>
    public static IEnumerable<ArticleFile> Shared(IEnumerable<Article> articles, CorpusIndex index)
    {
        var byId = new Dictionary<string, Article>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            byId[article.Id] = article;
        }

        var parts = index.Entries.ToLookup(entry => PartOf(byId[entry.Id]), entry => new NamedArticle(byId[entry.Id], entry.ClassName));
        return Enumerable.Range(0, Parts).Select(part => new ArticleFile(part, parts[part].ToEquatableArray()));
    }

    private static int PartOf(Article article) => (int)(StableHash.Of(article.Path) % Parts);
}
