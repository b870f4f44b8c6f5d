using System.Globalization;
using CorpusGen.Cli.Output;
using CorpusGen.Engine.Text;
using Spectre.Console;

namespace CorpusGen.Cli.Names;

/// <summary>Shows members, one a line, each after its place, so that an editor finds it and a search shows it whole.</summary>
internal sealed class NamesPrinter(Screen screen)
{
    private readonly IAnsiConsole _console = screen.Console();

    /// <summary><c>seeds/a.txt(3,1): decimal Corpus.A.Figures.FeesValue = 5</c>.</summary>
    public void Print(IEnumerable<Member> members)
    {
        foreach (var member in members)
        {
            Print(member, "", Color.Default, " = " + member.Value);
        }
    }

    public void Print(NameChanges changes)
    {
        foreach (var member in changes.Removed)
        {
            Print(member, "removed ", Color.Red, " = " + member.Value);
        }

        foreach (var (before, after) in changes.Moved)
        {
            Print(after, "moved ", Color.Red, $" = {after.Value}, stood for {before.Value} at {PlaceOf(before)}");
        }

        foreach (var (before, after) in changes.Changed)
        {
            Print(after, "changed ", Color.Yellow, $" = {after.Value}, was {before.Value}");
        }

        foreach (var member in changes.Added)
        {
            Print(member, "added ", Color.Green, " = " + member.Value);
        }
    }

    private void Print(Member member, string change, Color color, string rest)
    {
        if (screen.HasColors)
        {
            Write(PlaceOf(member) + ": ", new Style(decoration: Decoration.Dim));
            Write($"{change}{member.Kind} ", new Style(color));
            Write(PlainText.Of(member.Name), new Style(decoration: Decoration.Bold));
            Write(PlainText.Of(rest), Style.Plain);
            screen.WriteLine("");
        }
        else
        {
            screen.WriteLine($"{PlaceOf(member)}: {change}{member.Kind} {member.Name}{PlainText.Of(rest)}");
        }
    }

    private void Write(string text, Style style) => _console.Write(text, style);

    private static string PlaceOf(Member member) => ProblemLine.PlaceIn(member.Path, new LinePosition(member.Line, member.Column));
}
