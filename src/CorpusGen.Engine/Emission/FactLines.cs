using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Emission;

/// <summary>Writes what was found in an article as lines of fields, which the generated code reads back (<see cref="FactReaderType"/>).</summary>
/// <remarks>
/// <c>Money|ArmsDeal|806|10|790|64|6|812|5000000000|||USD|USD</c>: what it is, then its fields parted by bars; empty ones at the end are left out. Bound and trend are
/// the numbers of their enumerations, whose order the generated ones share.
/// </remarks>
internal static class FactLines
{
    public static IEnumerable<string> Of(Article article) =>
        article.Sections.Select(section => Line("Section", section.Title, Number.Of(section.Line), Number.Of(section.Start)))
            .Concat(article.Captions.Select(caption => Line("Caption", caption.Text, caption.Credit, Number.Of(caption.Line))))
            .Concat(article.EndMatter.Select(endMatter => Line("EndMatter", endMatter.Text, Number.Of(endMatter.Line), endMatter.Language)))
            .Concat(article.Figures.Select(Of))
            .Concat(article.Quotes.Select(Of));

    private static string Of(Figure figure) => Line(
    [
        figure.Kind.ToString(), .. Place(figure.Name, figure.Span, figure.Sentence, figure.Position),
        Digits(figure.Value), Digits(figure.MinValue), Digits(figure.MaxValue), figure.UnitText, figure.UnitCode,
        figure.Bound == Bound.Exact ? "" : Number.Of((int)figure.Bound), figure.Trend == Trend.None ? "" : Number.Of((int)figure.Trend), figure.Of,
    ]);

    private static string Of(Quote quote) => Line(
    [
        quote.Kind.ToString(), .. Place(quote.Name, quote.Span, quote.Sentence, quote.Position),
        quote.SpeakerAsWritten, quote.Cue, .. quote.Speakers,
    ]);

    private static string?[] Place(string? name, TextSpan span, TextSpan sentence, LinePosition position) =>
    [
        name, Number.Of(span.Start), Number.Of(span.Length), Number.Of(sentence.Start), Number.Of(sentence.Length),
        Number.Of(position.Line), Number.Of(position.Column),
    ];

    private static string Digits(decimal? value) => value is { } number ? Number.Of(number) : "";

    // A bar within a field is written \p, and a backslash \s.
    private static string Line(params string?[] fields) =>
        string.Join("|", fields.Select(field => (field ?? "").Replace("\\", "\\s").Replace("|", "\\p"))).TrimEnd('|');
}
