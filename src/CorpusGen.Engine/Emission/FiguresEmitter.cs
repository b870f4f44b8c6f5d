using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Emission;

/// <summary>Emits an article's figures as members.</summary>
internal static class FiguresEmitter
{
    public static void Write(CodeWriter writer, Article article, EmissionOptions options) => MembersEmitter.Write(
        writer,
        ("The quantities that the article states.", "Figures"),
        article.Figures,
        figure => figure.Name,
        (figure, name, index) => WriteMember(writer, article, figure, name, index, options));

    private static void WriteMember(CodeWriter writer, Article article, Figure figure, string name, int index, EmissionOptions options)
    {
        var summary = DocComment.Of(figure, article);
        var constants = ConstantsOf(figure).ToList();
        foreach (var (suffix, value) in constants)
        {
            writer.WriteLine(summary);
            writer.WriteLine("public const decimal " + name + suffix + " = " + Literal.Of(value) + ";");
            writer.WriteLine();
            summary = DocComment.SameAs(name + constants[0].Suffix);
        }

        var type = options.Global(figure.Kind.ToString());
        writer.WriteLine(summary);
        writer.WriteLine("public static " + type + " " + name + " => " + ArticleDataEmitter.ClassName + "." + figure.Kind + "(" + Literal.Of(index) + ");");
    }

    private static IEnumerable<(string Suffix, decimal Value)> ConstantsOf(Figure figure)
    {
        foreach (var (suffix, value) in new[] { ("Value", figure.Value), ("Min", figure.MinValue), ("Max", figure.MaxValue) })
        {
            if (value is { } number)
            {
                yield return (suffix, number);
            }
        }
    }
}
