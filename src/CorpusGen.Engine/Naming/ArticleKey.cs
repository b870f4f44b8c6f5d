using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Naming;

/// <summary>What is needed of an article to name it among all the others. Small, so that most edits of a document leave it alone.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Name">Its name within its document.</param>
/// <param name="Path">The document.</param>
public sealed record ArticleKey(string Id, string Name, string Path)
{
    /// <summary>The key of an article.</summary>
    public static ArticleKey Of(Article article) => new(article.Id, article.Name, article.Path);
}
