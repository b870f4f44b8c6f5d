using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Emission;

/// <summary>Says in a few words what a fact is, for the documentation comment of its member.</summary>
internal static class FactWords
{
    /// <summary>Kind, bound and trend: <c>Percentage, approximate, down</c>.</summary>
    public static string Of(Figure figure) => Join(Of(figure.Kind), Of(figure.Bound), Of(figure.Trend));

    /// <summary>Kind and speakers: <c>Direct quotation, Ann Lee and Bob Roe</c>. Nobody is named for a term.</summary>
    public static string Of(Quote quote) => Join(Of(quote.Kind), string.Join(" and ", quote.Speakers));

    /// <summary>What was found in an article: <c>12 figures, 1 quote</c>.</summary>
    public static string Of(Article article) => Join(Count(article.Figures.Count, "figure"), Count(article.Quotes.Count, "quote"));

    private static string Of(FigureKind kind) => kind switch
    {
        FigureKind.Money => "Amount of money",
        _ => kind.ToString(),
    };

    private static string Of(Bound bound) => bound switch
    {
        Bound.Exact => "",
        Bound.Approximate => "approximate",
        Bound.AtLeast => "at least",
        Bound.AtMost => "at most",
        Bound.MoreThan => "more than",
        Bound.LessThan => "less than",
        _ => "a range",
    };

    private static string Of(Trend trend) => trend switch
    {
        Trend.Up => "up",
        Trend.Down => "down",
        _ => "",
    };

    private static string Of(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => "Direct quotation",
        QuoteKind.Partial => "Quoted words",
        _ => "Term in quotation marks",
    };

    private static string Count(int count, string thing) => count == 1 ? "1 " + thing : Number.Of(count) + " " + thing + "s";

    private static string Join(params string[] words) => string.Join(", ", words.Where(word => word.Length > 0));
}
