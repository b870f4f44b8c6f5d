using System.CommandLine;
using CorpusGen.Cli.Documents;
using CorpusGen.Cli.Output;
using CorpusGen.Engine.Emission;

namespace CorpusGen.Cli.Commands;

/// <summary><c>corpusgen generate</c>: the files that the generator would add to a compilation.</summary>
internal static class GenerateCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        var paths = PathsArgument.Create(ArgumentArity.OneOrMore);
        var output = new Option<string>("--output", "-o") { Description = "The folder to write to.", HelpName = "DIR", Required = true };
        var corpusNamespace = new Option<string>("--namespace") { Description = "The namespace of the generated types.", HelpName = "NAME", DefaultValueFactory = _ => "CorpusGenerated" };
        var corpusClass = CorpusOptions.Class();
        var accessibility = new Option<string>("--accessibility") { Description = "Who may use the generated types.", DefaultValueFactory = _ => "public" };
        accessibility.AcceptOnlyFromAmong("public", "internal");

        var command = new DescribedCommand("generate", "Writes the very files that the generator would add. Run it in the project's folder, so that paths agree.")
        {
            Examples =
            [
                ("corpusgen generate seeds -o generated --namespace Newsroom", "the code of a folder's documents"),
                ("corpusgen generate seeds -o snapshots", "files to keep and compare when the corpus changes"),
            ],
            ExitCodes =
            [
                (ExitCode.Success, "every document gave an article, and all files were written"),
                (ExitCode.Failure, "one did not, or there was nothing to read or no way to write, or the command was misused"),
                (ExitCode.Interrupted, "interrupted; each file is whole, the old one or the new one"),
            ],
        };
        command.Add(paths);
        command.Add(output);
        command.Add(corpusNamespace);
        command.Add(corpusClass);
        command.Add(accessibility);
        command.SetAction(result => Generate(
            result.GetRequiredValue(paths),
            new SourceFolder(environment.FullPathOf(result.GetRequiredValue(output))),
            new EmissionOptions(
                result.GetRequiredValue(corpusNamespace),
                result.GetRequiredValue(corpusClass),
                IsPublic: result.GetRequiredValue(accessibility) == "public"),
            environment));
        return command;
    }

    private static int Generate(string[] paths, SourceFolder folder, EmissionOptions options, CommandEnvironment environment)
    {
        var corpus = CompiledCorpus.Read(DocumentFiles.Find(paths, environment), options.ClassName.ToString(), environment);
        foreach (var problem in corpus.Problems)
        {
            environment.Error.WriteLine(ProblemLine.Of(problem));
        }

        folder.Write(CorpusEmitter.EmitAll(corpus.Articles, options), environment.Interrupted);
        return corpus.ExitCode;
    }
}
