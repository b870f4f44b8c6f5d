using CorpusGen.Cli.Output;
using Spectre.Console;

namespace CorpusGen.Cli;

/// <summary>Where text for people goes: a terminal, a file or a pipe.</summary>
/// <param name="Writer">Takes the text.</param>
/// <param name="IsTerminal">Whether a person watches it come.</param>
/// <param name="HasColors">Whether colours may be used; never where no person watches.</param>
/// <param name="Width">How many characters fit on a line.</param>
internal sealed record Screen(TextWriter Writer, bool IsTerminal = false, bool HasColors = false, int Width = Screen.WidthOfFiles)
{
    /// <summary>The width where there is no terminal to fill.</summary>
    public const int WidthOfFiles = 120;

    public void WriteLine(string text) => Writer.Write(text + "\n");

    /// <summary>The same for tables, styles and progress.</summary>
    public IAnsiConsole Console()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = HasColors ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = HasColors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = IsTerminal ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new AnsiConsoleOutput(IsTerminal ? Writer : new TrimmingWriter(Writer)),
        });
        console.Profile.Width = Width;
        return console;
    }
}
