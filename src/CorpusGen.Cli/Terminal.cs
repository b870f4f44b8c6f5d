using Spectre.Console;

namespace CorpusGen.Cli;

/// <summary>Asks the console of this process what it is.</summary>
internal static class Terminal
{
    /// <summary>The screen that a stream of the process is. Colours go to terminals alone, and not where <c>NO_COLOR</c> is set (no-color.org).</summary>
    public static Screen Of(TextWriter writer, bool isRedirected)
    {
        if (isRedirected)
        {
            return new Screen(writer);
        }

        var wantsColors = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Screen(writer, IsTerminal: true, HasColors: wantsColors && AnsiConsole.Profile.Capabilities.Ansi, Width());
    }

    private static int Width()
    {
        try
        {
            return Console.WindowWidth > 0 ? Console.WindowWidth : Screen.WidthOfFiles;
        }
        catch (IOException)
        {
            return Screen.WidthOfFiles;
        }
    }
}
