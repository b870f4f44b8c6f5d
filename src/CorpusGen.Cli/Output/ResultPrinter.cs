using System.Globalization;
using CorpusGen.Cli.Documents;
using CorpusGen.Engine;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Naming;
using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CorpusGen.Cli.Output;

/// <summary>Shows a person what was found in a document. Colours and frames are for terminals; a file gets plain text.</summary>
internal sealed class ResultPrinter
{
    private const string Indent = "  ";

    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Faint = new(decoration: Decoration.Dim);
    private static readonly Style OfFigures = new(Color.Yellow);
    private static readonly Style OfQuotes = new(Color.Green);

    private readonly Screen _screen;
    private readonly IAnsiConsole _console;
    private readonly bool _withText;
    private readonly List<Article> _articles = [];

    /// <param name="screen">Where it is shown.</param>
    /// <param name="withText">Whether the articles' text is shown too, with the facts marked.</param>
    public ResultPrinter(Screen screen, bool withText)
    {
        _screen = screen;
        _console = screen.Console();
        _withText = withText;
    }

    /// <summary>Shows what stands in one document.</summary>
    public void Print(DocumentResult result)
    {
        foreach (var article in result.Articles)
        {
            _articles.Add(article with { Body = "" });
            PrintHeader(article);
            PrintText(article);
            PrintFigures(article);
            PrintQuotes(article);
            PrintSetAside(article);
        }

        PrintProblems(result.Problems);
    }

    /// <summary>Shows all articles in one table, where there are several, and what is wrong between them.</summary>
    public void PrintSummary()
    {
        if (_articles.Count > 1)
        {
            var table = TableOf("at", "article", "figures", "quotes");
            foreach (var article in _articles)
            {
                AddRow(table, ProblemLine.PlaceIn(article.Path, new LinePosition(article.Line, 1)), article.Headline, Wording.Of(article.Figures.Count), Wording.Of(article.Quotes.Count));
            }

            AddRow(table, "", Wording.Counted(_articles.Count, "article"), Wording.Of(_articles.Sum(article => article.Figures.Count)), Wording.Of(_articles.Sum(article => article.Quotes.Count)));
            Write("Articles", Strong, table);
        }

        PrintProblems(CompiledCorpus.SharedNames(_articles, CorpusNamer.Name(_articles.Select(ArticleKey.Of), "Corpus")).ToEquatableArray());
    }

    private void PrintHeader(Article article)
    {
        WriteLine(article.Headline, Strong);
        string?[] facts = [article.Publisher, article.Author, article.DatePublished, article.Language, article.Name];
        WriteLine(string.Join(" · ", facts.Where(fact => !string.IsNullOrEmpty(fact))), Faint);
        WriteUnwrapped(ProblemLine.PlaceIn(article.Path, new LinePosition(article.Line, 1)));
        _console.WriteLine();
    }

    private void PrintText(Article article)
    {
        if (!_withText)
        {
            return;
        }

        var text = MarkedText.Of(article);
        WriteLine(_screen.HasColors ? "Text" : "Text, figures \u2039so\u203A", Strong);
        _console.WriteLine();
        foreach (var line in (_screen.HasColors ? text : text.WithSigns()).Wrapped(_screen.Width - Indent.Length - 1, WidthOf))
        {
            _console.Write(Indent);
            foreach (var (words, mark) in line)
            {
                _console.Write(PlainText.Of(words), StyleOf(mark));
            }

            _console.WriteLine();
        }

        _console.WriteLine();
    }

    private static int WidthOf(string text) => new Segment(text).CellCount();

    private static Style StyleOf(FactMark mark) => mark switch
    {
        FactMark.Figure => OfFigures,
        FactMark.Quote => OfQuotes,
        _ => Style.Plain,
    };

    private void PrintFigures(Article article)
    {
        if (article.Figures.Count == 0)
        {
            return;
        }

        var table = TableOf("at", "text", "value", "kind", "bound", "trend", "of");
        foreach (var figure in article.Figures)
        {
            AddRow(
                table,
                PlaceOf(figure.Position),
                figure.Text,
                ValueOf(figure),
                Wording.Of(figure.Kind),
                figure.Bound == Bound.Exact ? "" : Wording.Of(figure.Bound),
                figure.Trend == Trend.None ? "" : Wording.Of(figure.Trend),
                figure.Of);
        }

        Write("Figures", Strong.Combine(OfFigures), table);
    }

    private void PrintQuotes(Article article)
    {
        if (article.Quotes.Count == 0)
        {
            return;
        }

        var table = TableOf("speaker", "at", "text", "kind", "cue");
        foreach (var group in article.Quotes.GroupBy(SpeakerOf, StringComparer.Ordinal))
        {
            var speaker = group.Key;
            foreach (var quote in group)
            {
                AddRow(table, speaker, PlaceOf(quote.Position), quote.Text, Wording.Of(quote.Kind), quote.Cue ?? "");
                speaker = "";
            }
        }

        Write("Quotes", Strong.Combine(OfQuotes), table);
    }

    private void PrintSetAside(Article article)
    {
        var parts = article.Sections.Select(section => (section.Line, Kind: "heading", Text: section.Title))
            .Concat(article.Captions.Select(caption => (caption.Line, Kind: "caption", Text: WithCredit(caption))))
            .Concat(article.EndMatter.Select(part => (part.Line, Kind: part.Language is null ? "end matter" : $"end matter ({part.Language})", part.Text)))
            .OrderBy(part => part.Line)
            .ToList();
        if (parts.Count == 0)
        {
            return;
        }

        var table = TableOf("line", "what", "text");
        foreach (var (line, kind, text) in parts)
        {
            AddRow(table, line.ToString(CultureInfo.InvariantCulture), kind, text);
        }

        Write("Set aside", Strong, table);
    }

    private void PrintProblems(EquatableArray<Problem> problems)
    {
        foreach (var problem in problems)
        {
            WriteUnwrapped(ProblemLine.Of(problem));
        }

        if (problems.Count > 0)
        {
            _console.WriteLine();
        }
    }

    private static Table TableOf(params string[] columns) => new Table { Border = TableBorder.Simple }.AddColumns(columns);

    /// <summary>Cells are plain text, never Spectre's markup: a document may hold square brackets.</summary>
    private static void AddRow(Table table, params string[] cells) => table.AddRow(cells.Select(cell => new Text(PlainText.Of(cell))));

    private void Write(string title, Style style, Table table)
    {
        WriteLine(title, style);
        _console.Write(table);
    }

    private void WriteLine(string text, Style style)
    {
        _console.Write(new Text(PlainText.Of(text), style));
        _console.WriteLine();
    }

    /// <summary>Editors and terminals find a file's place only where it stands on one line.</summary>
    private void WriteUnwrapped(string text) => _screen.WriteLine(text);

    private static string SpeakerOf(Quote quote) => quote.Speakers.Count > 0 ? string.Join(" and ", quote.Speakers) : quote.SpeakerAsWritten ?? "(nobody named)";

    private static string WithCredit(Caption caption) => caption.Credit is null ? caption.Text : $"{caption.Text} [{caption.Credit}]";

    private static string PlaceOf(LinePosition position) => string.Create(CultureInfo.InvariantCulture, $"{position.Line}:{position.Column}");

    private static string ValueOf(Figure figure)
    {
        var number = figure.Value is { } value ? Wording.Of(value) : $"{Wording.Of(figure.MinValue)} to {Wording.Of(figure.MaxValue)}";
        return figure.UnitText.Length == 0 ? number : $"{number} {figure.UnitText}";
    }
}
