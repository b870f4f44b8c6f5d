using Newsroom;
using Newsroom.Sections;
using Spectre.Console;

// A morning report for an editor, made from the corpus in /seeds. The corpus is code: nothing is read at run time.
var console = AnsiConsole.Console;
if (Console.IsOutputRedirected)
{
    console.Profile.Width = 120;
    console.Profile.Capabilities.Ansi = false;
    console.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
}

console.Write(new Rule($"Newsroom · {Corpus.Articles.Count} articles, {Corpus.Figures.Count} figures, {Corpus.Quotes.Count} quotes").LeftJustified());
foreach (var section in new[] { ArticlesSection.Render(), FindingsSection.Render(), FiguresSection.Render(), QuotesSection.Render() })
{
    console.WriteLine();
    console.Write(section);
}
