using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Naming;

/// <summary>Says in a name how something is measured: <c>Percent</c>, <c>Days</c>, <c>PerBarrel</c>.</summary>
/// <param name="writer">Writes the names.</param>
internal sealed class MeasureNames(NameWriter writer)
{
    // Leaves room for what is measured.
    private const int Longest = NameWriter.Longest / 2;

    private const string Per = " per ";

    /// <summary>What stands behind the thing that is measured. A sum of money says nothing more, and neither does a count.</summary>
    public string BehindSubject(Figure figure) => figure.Kind switch
    {
        FigureKind.Percentage => Unit(figure),
        FigureKind.Fraction => "Share",
        FigureKind.Money => Rate(figure),
        FigureKind.Duration when IsAge(figure) => "Age",
        FigureKind.Duration or FigureKind.Measurement => Unit(figure),
        FigureKind.Count when figure.UnitText == "point" && !figure.Of.StartsWith("point", StringComparison.Ordinal) => Unit(figure),
        _ => "",
    };

    /// <summary>What stands in a name that says nothing of the thing measured.</summary>
    public string Alone(Figure figure) => figure.Kind switch
    {
        FigureKind.Money => "Amount" + Rate(figure),
        FigureKind.Count => figure.UnitText.Length == 0 ? "Count" : Unit(figure),
        _ => BehindSubject(figure),
    };

    private static bool IsAge(Figure figure) => figure.UnitText.EndsWith(" of age", StringComparison.Ordinal);

    private string Unit(Figure figure) =>
        figure is { Kind: FigureKind.Percentage, UnitText: "percent" } ? "Percent" : Write(figure.UnitText, figure.Kind != FigureKind.Percentage);

    private string Rate(Figure figure)
    {
        var per = figure.UnitText.IndexOf(Per, StringComparison.Ordinal);
        return per < 0 ? "" : Write(figure.UnitText.Substring(per), false);
    }

    private string Write(string unit, bool isPlural) =>
        writer.Begin(Longest).Append(isPlural ? UnitNames.Plural(unit) : unit).ToIdentifier().ToString();
}
