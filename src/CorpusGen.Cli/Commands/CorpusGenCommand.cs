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
        return root.Parse(args, syntax).Invoke(new InvocationConfiguration { Output = environment.Screen, Error = environment.Error });
    }
}
