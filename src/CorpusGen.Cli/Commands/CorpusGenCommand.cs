using System.CommandLine;

namespace CorpusGen.Cli.Commands;

/// <summary>The command <c>corpusgen</c> itself.</summary>
internal static class CorpusGenCommand
{
    public static int Run(string[] args, CommandEnvironment environment)
    {
        var root = new RootCommand("Finds the articles, figures and quotes in documents, as the CorpusGen source generator does.")
        {
            InspectCommand.Create(environment),
            ExtractCommand.Create(environment),
            GenerateCommand.Create(environment),
        };

        // A document's name may begin with '@'; it is no response file.
        var syntax = new ParserConfiguration { ResponseFileTokenReplacer = null };
        var command = root.Parse(args, syntax);

        // Help that follows an error of usage must not reach a program that reads the output.
        var help = command.Errors.Count == 0 ? environment.Screen : environment.Error;
        return command.Invoke(new InvocationConfiguration { Output = help, Error = environment.Error });
    }
}
