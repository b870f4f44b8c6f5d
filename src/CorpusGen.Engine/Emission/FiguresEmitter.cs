using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Naming;

namespace CorpusGen.Engine.Emission;

/// <summary>Emits an article's figures as members.</summary>
internal static class FiguresEmitter
{
    private static readonly Code Value = $"Value";
    private static readonly Code Min = $"Min";
    private static readonly Code Max = $"Max";

    public static void Write(CodeWriter writer, Article article, EmissionOptions options) => MembersEmitter.Write(
        writer,
        ($"The quantities that the article states.", $"Figures"),
        article.Figures,
        figure => figure.Name,
        (figure, name, index) => WriteMember(writer, article, figure, name, index, options));

    private static void WriteMember(CodeWriter writer, Article article, Figure figure, Identifier name, int index, EmissionOptions options)
    {
        Code? documented = null;
        foreach (var (suffix, value) in ConstantsOf(figure))
        {
            WriteSummary();
            writer.WriteLine($"public const decimal {name}{suffix} = {value};");
            writer.WriteLine();
            documented ??= suffix;
        }

        var type = TypeOf(figure.Kind);
        WriteSummary();
        writer.WriteLine($"public static global::{options.Namespace}.{type} {name} => {ArticleDataEmitter.ClassName}.{type}({index});");

        // The sentence stands at the first member of a figure.
        void WriteSummary()
        {
            if (documented is { } first)
            {
                writer.WriteLine($"/// <inheritdoc cref=\"{name}{first}\"/>");
            }
            else
            {
                DocComment.Write(writer, figure, article);
            }
        }
    }

    private static Code TypeOf(FigureKind kind) => kind switch
    {
        FigureKind.Percentage => $"Percentage",
        FigureKind.Money => $"Money",
        FigureKind.Count => $"Count",
        FigureKind.Duration => $"Duration",
        FigureKind.Measurement => $"Measurement",
        _ => $"Fraction",
    };

    private static IEnumerable<(Code Suffix, decimal Value)> ConstantsOf(Figure figure)
    {
        foreach (var (suffix, value) in new[] { (Value, figure.Value), (Min, figure.MinValue), (Max, figure.MaxValue) })
        {
            if (value is { } number)
            {
                yield return (suffix, number);
            }
        }
    }
}
