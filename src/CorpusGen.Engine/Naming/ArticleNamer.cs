using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Naming;

/// <summary>Names the articles of one document, by the name given for them or after their headlines.</summary>
internal static class ArticleNamer
{
    private const int Words = 7;
    private const int OpeningLength = 200;

    /// <summary>The articles with their names and identifiers.</summary>
    /// <param name="articles">The articles of one document; <see cref="Article.Name"/> is the given name, or empty.</param>
    /// <param name="problems">Gets the names that had to be told apart, and those given that cannot be names.</param>
    public static IReadOnlyList<Article> Name(IReadOnlyList<Article> articles, ICollection<Problem> problems)
    {
        var firsts = articles.Count > 1 ? new Lazy<Dictionary<string, Article>>(() => FirstByBody(articles)) : null;
        var candidates = new NameCandidates[articles.Count];
        for (var i = 0; i < candidates.Length; i++)
        {
            candidates[i] = new Candidates(ReservedNames.ForArticle(NaturalName(articles[i])), articles[i], firsts);
        }

        var names = NameResolver.Resolve(candidates, NameResolver.NoneKept, NameComparer.Instance);
        var named = new Article[candidates.Length];
        for (var i = 0; i < named.Length; i++)
        {
            named[i] = Named(articles[i], candidates[i].Natural.ToString(), names[i]!, problems);
        }

        return named;
    }

    private static Article Named(Article article, string natural, string name, ICollection<Problem> problems)
    {
        var position = new LinePosition(article.Line, 1);
        if (name != natural)
        {
            problems.Add(ProblemFactory.ArticleNameShared(article.Path, position, natural, name));
        }

        if (article.Name.Length > 0 && Identifier.FromGiven(article.Name) is null)
        {
            problems.Add(ProblemFactory.InvalidName(article.Path, position, article.Name, name));
        }

        return article with { Name = name, Id = article.Path + "#" + name };
    }

    private static Identifier NaturalName(Article article)
    {
        if (article.Name.Length > 0 && Identifier.FromGiven(article.Name) is { } given)
        {
            return given;
        }

        var headline = Identifier.FromText(article.Headline, Words);
        return headline.IsEmpty ? Identifier.FromText("Article").Followed("_" + StableHash.Write(StableHash.Of(article.Body), 6)) : headline;
    }

    private static Dictionary<string, Article> FirstByBody(IReadOnlyList<Article> articles)
    {
        var firsts = new Dictionary<string, Article>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            if (!firsts.ContainsKey(article.Body))
            {
                firsts.Add(article.Body, article);
            }
        }

        return firsts;
    }

    private sealed class Candidates(Identifier natural, Article article, Lazy<Dictionary<string, Article>>? firsts) : NameCandidates(natural)
    {
        // Copies of an article in one document differ in their lines alone.
        public override ulong Identity
        {
            get
            {
                var hash = StableHash.Of(article.Body);
                return firsts is null || ReferenceEquals(firsts.Value[article.Body], article) ? hash : StableHash.Add(StableHash.Add(hash, article.Line), article.Line >> 16);
            }
        }

        public override void AddToldApart(string stem, List<string> names)
        {
            var writer = new NameWriter();
            if (article.DatePublished is { } date)
            {
                names.Add(writer.Begin(stem).Append(date.Split('T')[0].Replace("-", "")).ToIdentifier().ToString());
            }

            writer.Begin(stem).AppendFirst(article.Body.Substring(0, Math.Min(article.Body.Length, OpeningLength)), Words);
            if (!writer.IsEmpty)
            {
                names.Add(writer.ToIdentifier().ToString());
            }
        }
    }
}
