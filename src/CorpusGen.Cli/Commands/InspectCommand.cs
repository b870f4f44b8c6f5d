using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen.Cli.Documents;
using CorpusGen.Cli.Output;

namespace CorpusGen.Cli.Commands;

/// <summary><c>corpusgen inspect</c>: what stands in documents, for a person.</summary>
internal static class InspectCommand
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(CommandEnvironment environment)
    {
        var paths = PathsArgument.Create(ArgumentArity.OneOrMore);
        var noText = new Option<bool>("--no-text") { Description = "Leaves out the articles' text." };
        var json = new Option<bool>("--json") { Description = "Writes the objects that extract writes, as one indented JSON array." };
        var command = new DescribedCommand("inspect", "Shows the articles, figures and quotes that documents hold, and what is wrong with them.")
        {
            Examples =
            [
                ("corpusgen inspect seeds/briefs.txt", "one document: its text with the facts marked, then tables"),
                ("corpusgen inspect seeds --no-text", "the tables of a whole folder"),
                ("corpusgen inspect 'news/**/*.md' --json", "the same for a program"),
            ],
            ExitCodes =
            [
                (ExitCode.Success, "every document gave an article"),
                (ExitCode.Failure, "one did not, or there was nothing to read, or the command was misused; everything else was shown"),
                (ExitCode.Interrupted, "interrupted"),
            ],
        };
        command.Add(paths);
        command.Add(noText);
        command.Add(json);
        command.SetAction(result =>
        {
            var files = DocumentFiles.Find(result.GetRequiredValue(paths), environment);
            return result.GetValue(json) ? WriteJson(files, environment) : Show(files, !result.GetValue(noText), environment);
        });
        return command;
    }

    private static int Show(IReadOnlyList<DocumentFile> files, bool withText, CommandEnvironment environment)
    {
        var printer = new ResultPrinter(environment.Screen, withText);
        var exitCode = RunIn(environment).Over(files, (_, found) => found, printer.Print);
        printer.PrintSummary();
        return exitCode;
    }

    private static int WriteJson(IReadOnlyList<DocumentFile> files, CommandEnvironment environment)
    {
        using var json = new Utf8JsonWriter(environment.Output, Indented);
        json.WriteStartArray();
        var exitCode = RunIn(environment).Over(files, (path, found) => (path, found), document =>
        {
            ResultJson.Write(json, document.path, document.found);
            json.Flush();
        });
        json.WriteEndArray();
        json.Flush();
        environment.Output.Write("\n"u8);
        return exitCode;
    }

    private static DocumentRun RunIn(CommandEnvironment environment) => new(environment) { IsShownMeanwhile = environment.Screen.IsTerminal };
}
