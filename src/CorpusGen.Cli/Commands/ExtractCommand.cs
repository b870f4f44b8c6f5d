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
        var command = new Command("extract", "Writes what it finds as NDJSON: one line of JSON a document, in order. Reads files, or NDJSON as a filter.") { paths };
        command.SetAction(result => result.GetValue(paths) is { Length: > 0 } given
            ? DocumentRun.Over(given, environment, new ResultWriter(environment.Output).Write)
            : new NdjsonFilter(environment.Input, environment.Output).Run());
        return command;
    }
}
