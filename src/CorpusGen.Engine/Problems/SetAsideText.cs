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
        var first = int.MaxValue;
        foreach (var article in articles)
        {
            first = Math.Min(first, FirstLineOf(article.Sections, section => section.Line));
            first = Math.Min(first, FirstLineOf(article.Captions, caption => caption.Line));
            first = Math.Min(first, FirstLineOf(article.EndMatter, endMatter => endMatter.Line));
        }

        return first == int.MaxValue ? null : ProblemFactory.SetAside(path, new LinePosition(first, 1), What(articles));
    }

    private static int FirstLineOf<T>(EquatableArray<T> pieces, Func<T, int> lineOf)
        where T : IEquatable<T> => pieces.Count > 0 ? pieces.Min(lineOf) : int.MaxValue;

    private static string What(IReadOnlyList<Article> articles) => string.Join(", ", new[]
    {
        Count(articles.Sum(article => article.Sections.Count), "heading", "headings"),
        Count(articles.Sum(article => article.Captions.Count), "caption", "captions"),
        Count(articles.Sum(article => article.EndMatter.Count), "paragraph of end matter", "paragraphs of end matter"),
    }.Where(count => count.Length > 0));

    private static string Count(int count, string one, string several) =>
        count == 0 ? "" : count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : several);
}
