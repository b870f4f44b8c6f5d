using CorpusGen.Engine;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Naming;
using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;

namespace CorpusGen.Cli.Documents;

/// <summary>All documents together, as a compilation has them.</summary>
/// <param name="Articles">The articles of all documents, in their order.</param>
/// <param name="Index">The names of their classes.</param>
/// <param name="Problems">What is wrong with documents and between them, by path and place.</param>
/// <param name="ExitCode">Failure when there is no document, or one that gives no article.</param>
internal sealed record CompiledCorpus(IReadOnlyList<Article> Articles, CorpusIndex Index, IReadOnlyList<Problem> Problems, int ExitCode)
{
    /// <summary>Compiles all documents.</summary>
    /// <param name="files">The documents.</param>
    /// <param name="className">The class that holds the articles.</param>
    /// <param name="environment">What the command may touch.</param>
    public static CompiledCorpus Read(IReadOnlyList<DocumentFile> files, string className, CommandEnvironment environment)
    {
        var articles = new List<Article>();
        var problems = new List<Problem>();
        var exitCode = new DocumentRun(environment).Over(files, (_, result) => result, result =>
        {
            articles.AddRange(result.Articles);
            problems.AddRange(result.Problems);
        });
        var index = CorpusNamer.Name(articles.Select(ArticleKey.Of), className);
        problems.AddRange(SharedNames(articles, index));
        return new CompiledCorpus(articles, index, InOrder(problems), exitCode);
    }

    /// <summary>What no document can know of itself: that an article of another has its name.</summary>
    public static IEnumerable<Problem> SharedNames(IEnumerable<Article> articles, CorpusIndex index) =>
        from article in articles
        let entry = index[article.Id]
        where entry.IsToldApart
        select ProblemFactory.ArticleNameShared(article.Path, new LinePosition(article.Line, 1), article.Name, entry.ClassName);

    private static List<Problem> InOrder(IEnumerable<Problem> problems) =>
        [.. problems.OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Position.Line).ThenBy(problem => problem.Position.Column)];
}
