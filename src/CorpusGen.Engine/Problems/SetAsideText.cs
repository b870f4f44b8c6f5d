using System.Globalization;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Problems;

/// <summary>Tells what of a document stands beside the bodies of its articles, in one problem: nothing is dropped silently.</summary>
internal static class SetAsideText
{
    /// <summary>The problem; null where all text is body.</summary>
    public static Problem? In(string path, IReadOnlyList<Article> articles)
    {
        var lines = articles
            .SelectMany(article => article.Sections.Select(section => section.Line)
                .Concat(article.Captions.Select(caption => caption.Line))
                .Concat(article.EndMatter.Select(endMatter => endMatter.Line)))
            .ToList();
        return lines.Count == 0 ? null : ProblemFactory.SetAside(path, new LinePosition(lines.Min(), 1), What(articles));
    }

    private static string What(IReadOnlyList<Article> articles) => string.Join(", ", new[]
    {
        Count(articles.Sum(article => article.Sections.Count), "heading", "headings"),
        Count(articles.Sum(article => article.Captions.Count), "caption", "captions"),
        Count(articles.Sum(article => article.EndMatter.Count), "paragraph of end matter", "paragraphs of end matter"),
    }.Where(count => count.Length > 0));

    private static string Count(int count, string one, string several) =>
        count == 0 ? "" : count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : several);
}
