using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using Energy = Newsroom.Corpus.EnergyAndArms;
using Trade = Newsroom.Corpus.TradeBrief;

namespace Newsroom.Sections;

/// <summary>What the numbers say together. Each is cited by name: when a fact leaves the corpus, this file stops compiling.</summary>
internal static class FindingsSection
{
    private const decimal PipelinesPerArmsDeal = Energy.Figures.PipelineValue / Energy.Figures.ArmsValue;

    public static IRenderable Render()
    {
        var tradeBefore = Before(Trade.Figures.Trade, Trade.Figures.TradePercent);
        var carsBefore = Before(Energy.Figures.CarAndLorryImports, Energy.Figures.CarAndLorryImportsPercent);
        return new Panel(new Rows(
            Finding($"Trade of {Billions(Trade.Figures.TradeValue)} after a fall of {AsBounded(Trade.Figures.TradePercent)} means that a year before it was about {Billions(tradeBefore)}.", Trade.Figures.Trade),
            Finding($"Cars and lorries went from about {Billions(carsBefore)} to {Billions(Energy.Figures.CarAndLorryImportsValue)}.", Energy.Figures.CarAndLorryImports),
            Finding($"The gas pipeline costs as much as {PipelinesPerArmsDeal:0} arms deals.", Energy.Figures.Pipeline),
            Finding($"“{Trade.Quotes.OutrightRobberyText}”, said {string.Join(" and ", Trade.Quotes.OutrightRobbery.Speakers)}.", Trade.Quotes.OutrightRobbery)))
            .Header("Findings")
            .RoundedBorder();
    }

    // The types keep the two apart: a percentage in the place of money does not compile.
    private static decimal Before(Money level, Percentage fall) => level.Value!.Value / (1 - (fall.Value!.Value / 100));

    private static string AsBounded(Figure figure) => figure.Bound == Bound.Approximate ? $"about {figure.Text}" : figure.Text;

    private static string Billions(decimal dollars) => (dollars / 1_000_000_000m).ToString("$0.# billion", CultureInfo.InvariantCulture);

    private static Markup Finding(string text, Figure source) => Finding(text, source.Article, source.Line);

    private static Markup Finding(string text, Quote source) => Finding(text, source.Article, source.Line);

    private static Markup Finding(string text, Article article, int line) =>
        new($"• {Markup.Escape(text)} [grey]{Markup.Escape($"{article.Path}({line})")}[/]");
}
