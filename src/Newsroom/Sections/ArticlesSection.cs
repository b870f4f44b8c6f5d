using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Newsroom.Sections;

/// <summary>What there is to read: every article with its source and what it holds.</summary>
internal static class ArticlesSection
{
    public static IRenderable Render()
    {
        var table = new Table().Title("Articles").RoundedBorder()
            .AddColumns("headline", "publisher", "published", "document")
            .AddColumn(new TableColumn("figures").RightAligned())
            .AddColumn(new TableColumn("quotes").RightAligned());
        foreach (var article in Corpus.Articles)
        {
            table.AddRow(
                Markup.Escape(article.Headline),
                Markup.Escape(article.Publisher ?? "–"),
                article.DatePublished?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "–",
                Markup.Escape($"{Path.GetFileName(article.Path)}({article.Line})"),
                Number(article.Figures.Count),
                Number(article.Quotes.Count));
        }

        return table;
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
