using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Emission;

/// <summary>Emits an article's quotes as members.</summary>
internal static class QuotesEmitter
{
    public static void Write(CodeWriter writer, Article article, EmissionOptions options)
    {
        if (article.Quotes.All(quote => quote.Name is null))
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine("/// <summary>The quotations in the article.</summary>");
        using (writer.WriteBlock("public static class Quotes"))
        {
            var first = true;
            for (var i = 0; i < article.Quotes.Count; i++)
            {
                if (article.Quotes[i].Name is { } name)
                {
                    if (!first)
                    {
                        writer.WriteLine();
                    }

                    WriteMember(writer, article, article.Quotes[i], name, i, options);
                    first = false;
                }
            }
        }
    }

    private static void WriteMember(CodeWriter writer, Article article, Quote quote, string name, int index, EmissionOptions options)
    {
        writer.WriteLine(DocComment.Fact(article, quote.Sentence, quote.Span, quote.Position));
        writer.WriteLine("public const string " + name + "Text = " + Literal.Of(quote.Text) + ";");
        writer.WriteLine();
        writer.WriteLine(DocComment.SameAs(name + "Text"));
        writer.WriteLine("public static " + options.Global("Quote") + " " + name + " => " + ArticleDataEmitter.ClassName + ".Article.Quotes[" + Literal.Of(index) + "];");
    }
}
