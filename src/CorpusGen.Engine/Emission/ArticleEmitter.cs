using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Naming;

namespace CorpusGen.Engine.Emission;

/// <summary>Emits the classes of articles.</summary>
internal static class ArticleEmitter
{
    // Where a project has any analyzer, the compiler asks of every symbol whether it was generated, by way of the classes around it up to one that is
    // marked. Without this it asks the class of the corpus, whose list of declarations, one for each file, is made anew each time: twice the work for 4,000 articles.
    private static readonly Code Mark = $"[global::System.CodeDom.Compiler.GeneratedCode(\"CorpusGen\", null)]";

    public static SourceFile Emit(ArticleFile file, EmissionOptions options)
    {
        var writer = new CodeWriter();
        GeneratedHeader.WritePlain(writer, options);
        using (writer.WriteBlock($"static partial class {options.ClassName}"))
        {
            for (var i = 0; i < file.Articles.Count; i++)
            {
                if (i > 0)
                {
                    writer.WriteLine();
                }

                WriteClass(writer, file.Articles[i].Article, Identifier.Parse(file.Articles[i].ClassName), options);
            }
        }

        return file.Part is { } part
            ? new SourceFile(writer, options.ClassName, part)
            : new SourceFile(writer, options.ClassName, Identifier.Parse(file.Articles[0].ClassName));
    }

    private static void WriteClass(CodeWriter writer, Article article, Identifier className, EmissionOptions options)
    {
        DocComment.Write(writer, article);
        writer.WriteLine($"{Mark}");
        using (writer.WriteBlock($"public static class {className}"))
        {
            WriteConstants(writer, article);
            writer.WriteLine($"/// <summary>The article with all its facts.</summary>");
            writer.WriteLine($"public static global::{options.Namespace}.Article Article => {ArticleDataEmitter.ClassName}.Article;");
            FiguresEmitter.Write(writer, article, options);
            QuotesEmitter.Write(writer, article, options);
            writer.WriteLine();
            ArticleDataEmitter.Write(writer, article, className);
        }
    }

    private static void WriteConstants(CodeWriter writer, Article article)
    {
        WriteConstant(writer, $"Id", article.Id, $"Tells the article from every other of the corpus.");
        WriteConstant(writer, $"Headline", article.Headline, $"The headline.");
        WriteConstant(writer, $"Publisher", article.Publisher, $"Who published it.");
        WriteConstant(writer, $"Author", article.Author, $"Who wrote it.");
        WriteConstant(writer, $"DatePublished", article.DatePublished, $"When it was published, in ISO 8601.");
    }

    // What the document does not say has no constant: code that cites it must not compile.
    private static void WriteConstant(CodeWriter writer, Code name, string? value, Code summary)
    {
        if (value is not null)
        {
            writer.WriteLine($"/// <summary>{summary}</summary>");
            writer.WriteLine($"public const string {name} = {Literal.Of(value)};");
            writer.WriteLine();
        }
    }
}
