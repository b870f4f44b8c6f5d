using System.CommandLine;

namespace CorpusGen.Cli.Commands;

/// <summary>The command <c>corpusgen</c> itself.</summary>
internal static class CorpusGenCommand
{
    public static int Run(string[] args, CommandEnvironment environment)
    {
        // A document's name may begin with '@'; it is no response file.
        var syntax = new ParserConfiguration { ResponseFileTokenReplacer = null };
        var command = Create(environment).Parse(args, syntax);

        // Help that follows an error of usage must not reach a program that reads the output.
        var help = command.Errors.Count == 0 ? environment.Screen : environment.Error;
        var configuration = new InvocationConfiguration
        {
            Output = help.Writer,
            Error = environment.Error.Writer,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return Guarded(() => command.Invoke(configuration), environment);
    }

    public static RootCommand Create(CommandEnvironment environment)
    {
        var root = new RootCommand("Finds the articles, figures and quotes in documents, as the CorpusGen source generator does.")
        {
            InspectCommand.Create(environment),
            CheckCommand.Create(environment),
            NamesCommand.Create(environment),
            ExtractCommand.Create(environment),
            GenerateCommand.Create(environment),
        };
        HelpWithExamples.AddTo(root);
        return root;
    }

    private static int Guarded(Func<int> run, CommandEnvironment environment)
    {
        try
        {
            return run();
        }
        catch (OperationCanceledException) when (environment.Interrupted.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException exception) when (StandardOutput.IsClosedPipe(exception))
        {
            // Whoever read the output had enough.
            return ExitCode.Success;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            environment.Error.WriteLine($"corpusgen: {exception.Message}");
            return ExitCode.Failure;
        }
    }
}
