using System.Text;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Emission;

/// <summary>Writes text of a document into documentation comments.</summary>
/// <remarks>
/// Such a comment ends with its line, and C# ends lines at U+0085, U+2028 and U+2029 too. Whatever is not plainly visible is
/// written as a blank, so that nothing of a document can leave the comment.
/// </remarks>
internal static class DocComment
{
    private const int MostBeforeAndAfter = 240;

    private const string Break = "<br/>";

    // The property beside the classes of figures and quotes.
    private const string ArticleLink = "<see cref=\"Article\"/>";

    /// <summary>A line that says something in the author's own words, with text of a document in it.</summary>
    public static string Summary(string escaped) => "/// <summary>" + escaped + "</summary>";

    /// <summary>An article: headline, publisher and date, what was found in it, and where it stands.</summary>
    public static string Of(Article article)
    {
        var source = string.Join(", ", new[] { article.Publisher, article.DatePublished }.Where(part => part is not null));
        return Summary(
            Escape(article.Headline + (source.Length > 0 ? " — " + source : "")) + Break + FactWords.Of(article)
            + " – " + Escape(article.Path) + "(" + Literal.Of(article.Line) + ")");
    }

    /// <summary>A figure: its sentence with the words marked, what it is, its article, and where it stands.</summary>
    public static string Of(Figure figure, Article article) => Fact(article, figure.Sentence, figure.Span, FactWords.Of(figure), figure.Position);

    /// <summary>A quote: its sentence with the words marked, what it is, its article, and where it stands.</summary>
    public static string Of(Quote quote, Article article) => Fact(article, quote.Sentence, quote.Span, FactWords.Of(quote), quote.Position);

    /// <summary>A line that says what another member says.</summary>
    /// <param name="member">The member, in the same class.</param>
    public static string SameAs(string member) => "/// <inheritdoc cref=\"" + member + "\"/>";

    private static string Fact(Article article, TextSpan sentence, TextSpan fact, string words, LinePosition position) =>
        Summary(Marked(article.Body, sentence, fact) + Break + Escape(words) + " – " + ArticleLink + ", " + Place(article.Path, position));

    // The sentence is cut where it is very long.
    private static string Marked(string body, TextSpan sentence, TextSpan span)
    {
        var start = Math.Max(sentence.Start, span.Start - MostBeforeAndAfter);
        var end = Math.Min(Math.Max(sentence.End, span.End), span.End + MostBeforeAndAfter);
        start = Math.Min(start, span.Start);
        return (start > sentence.Start ? "…" : "")
            + Escape(TextSpan.FromBounds(start, span.Start).In(body))
            + "<b>" + Escape(span.In(body)) + "</b>"
            + Escape(TextSpan.FromBounds(span.End, end).In(body))
            + (end < sentence.End ? "…" : "");
    }

    /// <summary>Where a fact stands: <c>file(line,column)</c>, the form that editors and compilers use.</summary>
    private static string Place(string path, LinePosition position) =>
        Escape(path) + "(" + Literal.Of(position.Line) + "," + Literal.Of(position.Column) + ")";

    /// <summary>Text as XML character data on one line.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                default:
                    escaped.Append(PlainCharacters.IsPlain(text, i) ? c : ' ');
                    break;
            }
        }

        return escaped.ToString();
    }
}
