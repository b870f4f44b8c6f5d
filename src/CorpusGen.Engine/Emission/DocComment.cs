using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Emission;

/// <summary>Writes the documentation comments of articles and facts, a line each.</summary>
internal static class DocComment
{
    private const int MostBeforeAndAfter = 240;

    private static readonly Code Ellipsis = $"…";

    /// <summary>An article: headline, publisher and date, what was found in it, and where it stands.</summary>
    public static void Write(CodeWriter writer, Article article)
    {
        var source = string.Join(", ", new[] { article.Publisher, article.DatePublished }.Where(part => part is not null));
        var title = article.Headline + (source.Length > 0 ? " — " + source : "");
        writer.WriteLine($"/// <summary>{DocText.Of(title)}<br/>{DocText.Of(FactWords.Of(article))} – {DocText.Of(article.Path)}({article.Line})</summary>");
    }

    /// <summary>A figure: its sentence with the words marked, what it is, its article, and where it stands.</summary>
    public static void Write(CodeWriter writer, Figure figure, Article article) =>
        Write(writer, article, figure.Sentence, figure.Span, FactWords.Of(figure), figure.Position);

    /// <summary>A quote: its sentence with the words marked, what it is, its article, and where it stands.</summary>
    public static void Write(CodeWriter writer, Quote quote, Article article) =>
        Write(writer, article, quote.Sentence, quote.Span, FactWords.Of(quote), quote.Position);

    // Where a fact stands is written file(line,column), the form that editors and compilers use. The sentence is cut where it is very long.
    private static void Write(CodeWriter writer, Article article, TextSpan sentence, TextSpan fact, string words, LinePosition position)
    {
        var start = Math.Min(Math.Max(sentence.Start, fact.Start - MostBeforeAndAfter), fact.Start);
        var end = Math.Min(Math.Max(sentence.End, fact.End), fact.End + MostBeforeAndAfter);
        var before = DocText.Of(article.Body, TextSpan.FromBounds(start, fact.Start));
        var after = DocText.Of(article.Body, TextSpan.FromBounds(fact.End, end));
        var (isCutBefore, isCutAfter) = (start > sentence.Start, end < sentence.End);
        writer.WriteLine(
            $"/// <summary>{If(isCutBefore)}{before}<b>{DocText.Of(article.Body, fact)}</b>{after}{If(isCutAfter)}<br/>{DocText.Of(words)} – <see cref=\"Article\"/>, {DocText.Of(article.Path)}({position.Line},{position.Column})</summary>");

        static Code If(bool isCut) => isCut ? Ellipsis : default;
    }
}
