using System.Globalization;
using CorpusGen.Cli.Documents;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Text;

namespace CorpusGen.Cli.Names;

/// <summary>The members that the documents of a corpus give, as the emitter writes them.</summary>
internal static class MemberList
{
    /// <summary>The members, article after article, in the order of the code.</summary>
    /// <param name="corpus">The documents.</param>
    /// <param name="className">The class that holds the articles.</param>
    public static IEnumerable<Member> Of(CompiledCorpus corpus, string className) =>
        corpus.Articles.SelectMany(article => Of(article, $"{className}.{corpus.Index[article.Id].ClassName}"));

    private static IEnumerable<Member> Of(Article article, string className) =>
    [
        OfArticle(article, className, "class", article.Headline),
        .. ConstantsOf(article).Where(constant => constant.Value is not null)
            .Select(constant => OfArticle(article, $"{className}.{constant.Name}", "string", constant.Value!)),
        OfArticle(article, $"{className}.Article", "Article", article.Headline),
        .. article.Figures.Where(figure => figure.Name is not null).SelectMany(figure => Of(article, figure, $"{className}.Figures.{figure.Name}")),
        .. article.Quotes.Where(quote => quote.Name is not null).SelectMany(quote => Of(article, quote, $"{className}.Quotes.{quote.Name}")),
    ];

    private static (string Name, string? Value)[] ConstantsOf(Article article) =>
    [
        ("Id", article.Id),
        ("Headline", article.Headline),
        ("Publisher", article.Publisher),
        ("Author", article.Author),
        ("DatePublished", article.DatePublished),
    ];

    private static IEnumerable<Member> Of(Article article, Figure figure, string name)
    {
        foreach (var (suffix, value) in new[] { ("Value", figure.Value), ("Min", figure.MinValue), ("Max", figure.MaxValue) })
        {
            if (value is { } number)
            {
                yield return OfFact(name + suffix, "decimal", number.ToString("0.############################", CultureInfo.InvariantCulture));
            }
        }

        yield return OfFact(name, figure.Kind.ToString(), figure.Text);

        Member OfFact(string fullName, string kind, string value) => MemberList.OfFact(article, (figure.Position, figure.Sentence), fullName, kind, value);
    }

    private static IEnumerable<Member> Of(Article article, Quote quote, string name) =>
    [
        OfFact(article, (quote.Position, quote.Sentence), name + "Text", "string", quote.Text),
        OfFact(article, (quote.Position, quote.Sentence), name, "Quote", quote.Text),
    ];

    private static Member OfArticle(Article article, string name, string kind, string value) => new(name, kind, value, article.Path, article.Line, 1, "");

    private static Member OfFact(Article article, (LinePosition Position, TextSpan Sentence) place, string name, string kind, string value) =>
        new(name, kind, value, article.Path, place.Position.Line, place.Position.Column, place.Sentence.In(article.Body));
}
