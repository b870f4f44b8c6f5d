using System.CommandLine;
using CorpusGen.Cli.Documents;
using CorpusGen.Cli.Output;

namespace CorpusGen.Cli.Commands;

/// <summary><c>corpusgen inspect</c>: what stands in documents, for a person.</summary>
internal static class InspectCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        var paths = PathsArgument.Create(ArgumentArity.OneOrMore);
        var command = new Command("inspect", "Shows the articles, figures and quotes that documents hold, and what is wrong with them.") { paths };
        command.SetAction(result =>
        {
            var printer = new ResultPrinter(environment.Screen);
            return DocumentRun.Over(result.GetRequiredValue(paths), environment, (_, found) => printer.Print(found));
        });
        return command;
    }
}
