using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Naming;

namespace CorpusGen.Engine.Emission;

/// <summary>Emits the class that carries what an article's record is built from, when something of it is first asked for.</summary>
/// <remarks>
/// All of it stands in one attribute. The compiler keeps the strings of attributes as UTF-8, with no limit short of memory, and has
/// nothing to do but to copy them: for 1,000 articles of 4 KB it took half the time of UTF-8 literals and constructor calls with
/// an argument for each field. String literals in code would stop at 16 MB (CS8103), and constants are UTF-16,
/// twice the size. Attributes are there in every framework, trimmed or compiled ahead of time.
/// </remarks>
internal static class ArticleDataEmitter
{
    /// <summary>The name of the class. No fact can have it: names of facts do not begin with an underscore and a letter.</summary>
    public static readonly Code ClassName = $"_Data";

    private static readonly Code Null = $"null";

    public static void Write(CodeWriter writer, Article article, Identifier className)
    {
        writer.WriteLine($"[_Facts(");
        using (writer.Indent())
        {
            writer.WriteLine(
                $"Id, Headline, {Constant(article.Publisher, $"Publisher")}, {Constant(article.Author, $"Author")}, {Constant(article.DatePublished, $"DatePublished")},");
            writer.WriteLine($"{Literal.Of(className.ToString())}, {Literal.Of(article.Path)}, {article.Line}, {Literal.Of(article.Language)},");
            WriteTexts(writer, [article.Body, .. FactLines.Of(article)]);
        }

        writer.WriteLine($"private abstract class {ClassName} : _Lazy<{ClassName}> {{ }}");
    }

    private static void WriteTexts(CodeWriter writer, List<string> texts)
    {
        for (var i = 0; i < texts.Count - 1; i++)
        {
            writer.WriteLine($"{Literal.Of(texts[i])},");
        }

        writer.WriteLine($"{Literal.Of(texts[texts.Count - 1])})]");
    }

    private static Code Constant(string? value, Code name) => value is null ? Null : name;
}
