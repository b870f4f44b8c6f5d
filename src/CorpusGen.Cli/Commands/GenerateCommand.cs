using System.CommandLine;
using CorpusGen.Cli.Documents;
using CorpusGen.Cli.Output;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Emission;
using CorpusGen.Engine.Naming;

namespace CorpusGen.Cli.Commands;

/// <summary><c>corpusgen generate</c>: the files that the generator would add to a compilation.</summary>
internal static class GenerateCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        var paths = PathsArgument.Create(ArgumentArity.OneOrMore);
        var output = new Option<string>("--output", "-o") { Description = "The folder to write to.", HelpName = "DIR", Required = true };
        var corpusNamespace = new Option<string>("--namespace") { Description = "The namespace of the generated types.", DefaultValueFactory = _ => "CorpusGenerated" };
        var corpusClass = ClassOption();
        var accessibility = new Option<string>("--accessibility") { Description = "Who may use the generated types.", DefaultValueFactory = _ => "public" };
        accessibility.AcceptOnlyFromAmong("public", "internal");

        var command = new Command("generate", "Writes the very files that the generator would add. Run it in the project's folder, so that paths agree.")
        {
            paths, output, corpusNamespace, corpusClass, accessibility,
        };
        command.SetAction(result => Generate(
            result.GetRequiredValue(paths),
            new SourceFolder(Path.GetFullPath(result.GetRequiredValue(output), environment.WorkingDirectory)),
            new EmissionOptions(
                NamespaceName.From(result.GetRequiredValue(corpusNamespace)),
                result.GetRequiredValue(corpusClass),
                IsPublic: result.GetRequiredValue(accessibility) == "public"),
            environment));
        return command;
    }

    private static Option<string> ClassOption()
    {
        var option = new Option<string>("--class") { Description = "The class that holds the corpus.", DefaultValueFactory = _ => "Corpus" };
        option.Validators.Add(result =>
        {
            var name = result.GetValueOrDefault<string>();
            if (!EmissionOptions.IsUsableClassName(name))
            {
                result.AddError($"'{name}' cannot be the name of the class: it is no name in C#, or that of another generated type.");
            }
        });
        return option;
    }

    private static int Generate(string[] paths, SourceFolder folder, EmissionOptions options, CommandEnvironment environment)
    {
        var articles = new List<Article>();
        var exitCode = DocumentRun.Over(paths, environment, (_, result) =>
        {
            articles.AddRange(result.Articles);
            foreach (var problem in result.Problems)
            {
                environment.Error.WriteLine(ProblemLine.Of(problem));
            }
        });

        try
        {
            folder.Write(CorpusEmitter.EmitAll(articles, options));
            return exitCode;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            environment.Error.WriteLine($"corpusgen: {exception.Message}");
            return ExitCode.Failure;
        }
    }
}
