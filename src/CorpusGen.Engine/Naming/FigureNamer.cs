using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Naming;

/// <summary>Names figures after what they count or measure, and how.</summary>
/// <remarks>
/// The value is not part of a natural name, so that a corrected number keeps its name and the code that cites it goes on
/// compiling. Where a text names nothing that is measured, the words of the figure itself are all there is.
/// </remarks>
internal static class FigureNamer
{
    private const int SubjectWords = 5;

    /// <summary>The names that a figure may get; null for a count of one, which gets no member.</summary>
    public static NameCandidates? CandidatesOf(Figure figure, string body)
    {
        if (figure is { Kind: FigureKind.Count, Value: 1 })
        {
            return null;
        }

        var words = NameWords.Split(figure.Text);
        var subject = NameWords.First(SubjectOf(figure), SubjectWords);
        var natural = subject.Count > 0
            ? Identifier.FromWords(subject.Concat(Measure(figure, subject)))
            : Identifier.FromWords(MeasureAlone(figure).Concat(words));
        if (natural.IsEmpty)
        {
            return null;
        }

        return NameCandidates.OfFact(natural, subject.Count > 0 ? words : [], body, figure.Span, figure.Sentence, ReservedNames.ForFigure);
    }

    private static string SubjectOf(Figure figure) =>
        figure is { Kind: FigureKind.Count, Of: "" } ? UnitNames.Plural(figure.UnitText) : figure.Of;

    // What follows the subject: RussianImports + Percent.
    private static IReadOnlyList<string> Measure(Figure figure, IReadOnlyList<string> subject)
    {
        var measure = figure.Kind switch
        {
            FigureKind.Percentage => NameWords.Split(figure.UnitText),
            FigureKind.Fraction => ["Share"],
            FigureKind.Money => NameWords.Split(Rate(figure.UnitText)),
            FigureKind.Duration when IsAge(figure) => ["Age"],
            FigureKind.Duration or FigureKind.Measurement => NameWords.Split(UnitNames.Plural(figure.UnitText)),
            _ => [],
        };
        return subject[subject.Count - 1].Equals(measure.Count > 0 ? measure[0] : null, StringComparison.OrdinalIgnoreCase) ? measure.Skip(1).ToList() : measure;
    }

    // What goes before the figure's own words: Usd + 5Billion. Units that the words say themselves are not said twice.
    private static IReadOnlyList<string> MeasureAlone(Figure figure) => figure.Kind switch
    {
        FigureKind.Percentage => ["Percent"],
        FigureKind.Money => ["Amount"],
        FigureKind.Count => ["Count"],
        FigureKind.Duration when IsAge(figure) => ["Age"],
        FigureKind.Duration => ["Time"],
        FigureKind.Fraction => ["Share"],
        _ => ["Measure"],
    };

    private static bool IsAge(Figure figure) => figure.UnitText.EndsWith(" of age", StringComparison.Ordinal);

    private static string Rate(string unit)
    {
        var per = unit.IndexOf(" per ", StringComparison.Ordinal);
        return per < 0 ? "" : unit.Substring(per);
    }
}
