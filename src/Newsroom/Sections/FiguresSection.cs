using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Newsroom.Sections;

/// <summary>Every quantity that the articles state, with the place to check it at.</summary>
internal static class FiguresSection
{
    public static IRenderable Render() => new Rows(Corpus.Articles.Where(article => article.Figures.Count > 0).Select(TableOf));

    private static Table TableOf(Article article)
    {
        var table = new Table().Title(Markup.Escape($"{article.Headline} · {article.Path}")).RoundedBorder()
            .AddColumns("as written", "of", "kind")
            .AddColumn(new TableColumn("value").RightAligned())
            .AddColumns("bound", "trend", "place");
        foreach (var figure in article.Figures)
        {
            table.AddRow(
                Markup.Escape(figure.Text),
                Markup.Escape(figure.Of),
                KindOf(figure),
                Markup.Escape(ValueOf(figure)),
                figure.Bound == Bound.Exact ? "" : figure.Bound.ToString(),
                figure.Trend switch { Trend.Up => "▲ up", Trend.Down => "▼ down", _ => "" },
                $"({figure.Line},{figure.Column})");
        }

        return table;
    }

    // One type a kind: the compiler knows what a figure is.
    private static string KindOf(Figure figure) => figure switch
    {
        Percentage => "[blue]percentage[/]",
        Money => "[green]money[/]",
        Duration => "[yellow]duration[/]",
        Measurement => "[purple]measurement[/]",
        Fraction => "[teal]fraction[/]",
        _ => "count",
    };

    private static string ValueOf(Figure figure)
    {
        var value = figure.Value is { } single ? Number(single) : $"{Number(figure.MinValue)} to {Number(figure.MaxValue)}";
        return figure is Percentage or Money or Duration or Measurement ? $"{value} {figure.UnitText}" : value;
    }

    private static string Number(decimal? value) => value?.ToString("#,0.####", CultureInfo.InvariantCulture) ?? "?";
}
