using System.Globalization;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Extraction.Figures;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Tests.Extraction.Figures;

/// <summary>Runs the examples in the tables of the extractor's README: the documentation is the test.</summary>
public sealed class FigureRulesTests
{
    private static readonly string[] Readme = File.ReadAllLines(Path.Combine(Repository.Root, "src", "CorpusGen.Engine", "Extraction", "Figures", "README.md"));

    public static TheoryData<string, string> Figures => Rows("| Example | Figures |");

    public static TheoryData<string, string> Measured => Rows("| Example | Of |");

    [Theory]
    [MemberData(nameof(Figures))]
    public void The_figures_of_an_example_are_those_of_the_readme(string example, string expected)
    {
        var found = Extract(example).Select(figure => "`" + Describe(figure) + "`").ToArray();

        Assert.Equal(expected, found.Length == 0 ? "none" : string.Join("; ", found));
    }

    [Theory]
    [MemberData(nameof(Measured))]
    public void What_an_example_measures_is_that_of_the_readme(string example, string expected)
    {
        var found = Extract(example).Select(figure => figure.Of).Where(of => of.Length > 0).Select(of => "`" + of + "`");

        Assert.Equal(expected, string.Join("; ", found));
    }

    [Fact]
    public void The_readme_has_examples_of_every_kind()
    {
        var kinds = Figures.SelectMany(row => Extract((string)row[0])).Select(figure => figure.Kind).Distinct();

        Assert.Equal(Enum.GetValues<FigureKind>(), kinds.Order());
    }

    [Fact]
    public void The_readme_names_every_scanner()
    {
        var folder = Path.Combine(Repository.Root, "src", "CorpusGen.Engine", "Extraction", "Figures");
        var text = string.Join('\n', Readme);
        foreach (var role in Directory.GetFiles(folder).Select(Path.GetFileNameWithoutExtension).Where(name => name!.EndsWith("Cues", StringComparison.Ordinal) || name.EndsWith("Finder", StringComparison.Ordinal)))
        {
            Assert.Contains(role!, text, StringComparison.Ordinal);
        }
    }

    private static IReadOnlyList<Figure> Extract(string text) => FigureExtractor.Extract(ProseText.Read(text, "en"));

    private static string Describe(Figure figure)
    {
        var value = figure.Value is { } single ? Number(single) : Number(figure.MinValue!.Value) + ".." + Number(figure.MaxValue!.Value);
        var bound = figure.Bound == Bound.Exact ? "" : ", " + Camel(figure.Bound.ToString());
        var trend = figure.Trend == Trend.None ? "" : ", " + Camel(figure.Trend.ToString());
        return figure.Text + " = " + (value + " " + figure.UnitText).Trim() + bound + trend;
    }

    private static string Number(decimal value) => decimal.Round(value, 4).ToString("0.####", CultureInfo.InvariantCulture);

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static TheoryData<string, string> Rows(string header)
    {
        var rows = new TheoryData<string, string>();
        for (var i = 0; i < Readme.Length; i++)
        {
            if (Readme[i] != header)
            {
                continue;
            }

            for (i += 2; i < Readme.Length && Readme[i].StartsWith('|'); i++)
            {
                var cells = Readme[i].Trim('|').Split('|');
                rows.Add(cells[0].Trim(), cells[1].Trim());
            }
        }

        return rows;
    }
}
