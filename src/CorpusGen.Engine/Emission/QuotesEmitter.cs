using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Naming;

namespace CorpusGen.Engine.Emission;

/// <summary>Emits an article's quotes as members.</summary>
internal static class QuotesEmitter
{
    public static void Write(CodeWriter writer, Article article, EmissionOptions options) => MembersEmitter.Write(
        writer,
        ($"The quotations in the article.", $"Quotes"),
        article.Quotes,
        quote => quote.Name,
        (quote, name, index) => WriteMember(writer, article, quote, name, index, options));

    private static void WriteMember(CodeWriter writer, Article article, Quote quote, Identifier name, int index, EmissionOptions options)
    {
        DocComment.Write(writer, quote, article);
        writer.WriteLine($"public const string {name}Text = {Literal.Of(quote.Text)};");
        writer.WriteLine();
        writer.WriteLine($"/// <inheritdoc cref=\"{name}Text\"/>");
        writer.WriteLine($"public static global::{options.Namespace}.Quote {name} => {ArticleDataEmitter.ClassName}.Quote({index});");
    }
}
