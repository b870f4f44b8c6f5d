using System.CommandLine;

namespace CorpusGen.Cli.Commands;

/// <summary><c>corpusgen generate</c>: the files that the generator would add to a compilation.</summary>
internal static class GenerateCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        var paths = PathsArgument.Create(ArgumentArity.OneOrMore);
        var output = new Option<string>("--output", "-o") { Description = "The folder to write to.", HelpName = "DIR", Required = true };
        var corpusNamespace = new Option<string>("--namespace") { Description = "The namespace of the generated types.", DefaultValueFactory = _ => "Corpora" };
        var corpusClass = new Option<string>("--class") { Description = "The class that holds the corpus.", DefaultValueFactory = _ => "Corpus" };
        var accessibility = new Option<string>("--accessibility") { Description = "Who may use the generated types.", DefaultValueFactory = _ => "public" };
        accessibility.AcceptOnlyFromAmong("public", "internal");

        // Not shown until the engine can emit code.
        var command = new Command("generate", "Writes the very files that the generator would add.") { paths, output, corpusNamespace, corpusClass, accessibility };
        command.Hidden = true;
        command.SetAction(_ =>
        {
            environment.Error.WriteLine("corpusgen: generate does not write code yet.");
            return ExitCode.Failure;
        });
        return command;
    }
}
