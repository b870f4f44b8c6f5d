using Newsroom;
using Newsroom.Sections;
using Spectre.Console;

// A morning report for an editor, made from the corpus in /seeds. The corpus is code: nothing is read at run time.
var console = AnsiConsole.Console;
console.Write(new Rule($"[bold]Newsroom[/] · {Corpus.Articles.Count} articles, {Corpus.Figures.Count} figures, {Corpus.Quotes.Count} quotes").LeftJustified());
console.WriteLine();

foreach (var section in new[] { ArticlesSection.Render(), FindingsSection.Render(), FiguresSection.Render(), QuotesSection.Render() })
{
    console.Write(section);
    console.WriteLine();
}
