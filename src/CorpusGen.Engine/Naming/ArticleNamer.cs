using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Naming;

/// <summary>Names the articles of one document, by the name given for them or after their headlines.</summary>
internal static class ArticleNamer
{
    private const int Words = 7;
    private const int OpeningLength = 200;

    /// <summary>Gives the articles their names and identifiers.</summary>
    /// <param name="articles">The articles of one document; <see cref="Article.Name"/> is the given name, or empty. Gets them with their names.</param>
    /// <param name="problems">Gets the names that had to be told apart, and those given that cannot be names.</param>
    public static void Name(Article[] articles, ICollection<Problem> problems)
    {
        if (articles.Length == 1)
        {
            var natural = ReservedNames.ForArticle(NaturalName(articles[0])).ToString();
            articles[0] = Named(articles[0], natural, natural, problems);
        }
        else
        {
            NameSeveral(articles, problems);
        }
    }

    private static void NameSeveral(Article[] articles, ICollection<Problem> problems)
    {
        var unnamed = articles.ToArray();
        var firsts = new Lazy<Dictionary<string, Article>>(() => FirstByBody(unnamed));
        var candidates = new NameCandidates[articles.Length];
        for (var i = 0; i < candidates.Length; i++)
        {
            candidates[i] = new Candidates(ReservedNames.ForArticle(NaturalName(articles[i])), articles[i], firsts);
        }

        var names = NameResolver.Resolve(candidates, NameResolver.NoneKept, NameComparer.Instance);
        for (var i = 0; i < articles.Length; i++)
        {
            articles[i] = Named(articles[i], candidates[i].Natural.ToString(), names[i]!, problems);
        }
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

    private sealed class Candidates(Identifier natural, Article article, Lazy<Dictionary<string, Article>> firsts) : NameCandidates(natural)
    {
        // Copies of an article in one document differ in their lines alone.
        public override ulong Identity
        {
            get
            {
                var hash = StableHash.Of(article.Body);
                return ReferenceEquals(firsts.Value[article.Body], article) ? hash : StableHash.Add(StableHash.Add(hash, article.Line), article.Line >> 16);
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
