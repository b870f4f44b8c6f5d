using System.CommandLine;
using CorpusGen.Cli.Documents;
using CorpusGen.Cli.Filter;
using CorpusGen.Cli.Output;

namespace CorpusGen.Cli.Commands;

/// <summary><c>corpusgen extract</c>: what stands in documents, as one line of JSON each, for other programs.</summary>
internal static class ExtractCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        var paths = PathsArgument.Create(ArgumentArity.ZeroOrMore, " Without any, documents are read from standard input.");
        var workers = WorkersOption();
        var command = new DescribedCommand(
            "extract", "Writes what it finds as NDJSON: one line of JSON a document, in order. Reads files, or NDJSON as a filter.")
        {
            Examples =
            [
                ("corpusgen extract seeds > facts.ndjson", "a line for each document of a folder"),
                ("corpusgen extract < documents.ndjson", "a line for each line, in order and at once"),
            ],
            ExitCodes =
            [
                (ExitCode.Success, "every line was a document, or every file gave an article; or the reader of the output had enough"),
                (ExitCode.Failure, "one did not, or there was nothing to read, or the command was misused; everything else was done"),
                (ExitCode.Interrupted, "interrupted; the lines written are whole"),
            ],
        };
        command.Add(paths);
        command.Add(workers);
        command.SetAction(result => Extract(result.GetValue(paths) ?? [], result.GetValue(workers), environment));
        return command;
    }

    private static int Extract(string[] paths, int workers, CommandEnvironment environment)
    {
        var output = new LineOutput(environment.Output);
        if (paths.Length == 0)
        {
            return new NdjsonFilter(environment.Input, output, workers).Run(environment.Interrupted);
        }

        var run = new DocumentRun(environment) { Workers = workers, IsShownMeanwhile = environment.Screen.IsTerminal };
        return run.Over(DocumentFiles.Find(paths, environment), ResultJson.LineOf, output.Write);
    }

    private static Option<int> WorkersOption()
    {
        var option = new Option<int>("--workers", "-j")
        {
            Description = "How many documents are worked on at a time; as many as there are processors unless given.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        option.Validators.Add(result =>
        {
            if (result.Errors.Any() || result.GetValueOrDefault<int>() is < 1 or > 1024)
            {
                result.AddError("The number of workers must be from 1 to 1024.");
            }
        });
        return option;
    }
}
