using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Emission;

/// <summary>Emits an article's quotes as members.</summary>
internal static class QuotesEmitter
{
    public static void Write(CodeWriter writer, Article article, EmissionOptions options) => MembersEmitter.Write(
        writer,
        ("The quotations in the article.", "Quotes"),
        article.Quotes,
        quote => quote.Name,
        (quote, name, index) => WriteMember(writer, article, quote, name, index, options));

    private static void WriteMember(CodeWriter writer, Article article, Quote quote, string name, int index, EmissionOptions options)
    {
        writer.WriteLine(DocComment.Of(quote, article));
        writer.WriteLine("public const string " + name + "Text = " + Literal.Of(quote.Text) + ";");
        writer.WriteLine();
        writer.WriteLine(DocComment.SameAs(name + "Text"));
        writer.WriteLine("public static " + options.Global("Quote") + " " + name + " => " + ArticleDataEmitter.ClassName + ".Quote(" + Literal.Of(index) + ");");
    }
}
