using System.CommandLine;
using CorpusGen.Cli.Documents;
using CorpusGen.Cli.Output;
using CorpusGen.Cli.Problems;
using CorpusGen.Engine.Problems;

namespace CorpusGen.Cli.Commands;

/// <summary><c>corpusgen check</c>: what is wrong with documents, as a build would tell it.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        var paths = PathsArgument.Create(ArgumentArity.OneOrMore);
        var severities = SeverityOption();
        var failOn = new Option<string>("--fail-on") { Description = "The least severity that fails the run.", HelpName = "SEVERITY", DefaultValueFactory = _ => "warning" };
        failOn.AcceptOnlyFromAmong("info", "warning", "error", "never");
        var sarif = new Option<string?>("--sarif") { Description = "Writes the problems as SARIF 2.1.0 too, for code scanning.", HelpName = "FILE" };
        var corpusClass = CorpusOptions.Class();

        var command = new DescribedCommand("check", "Tells what is wrong with documents, by the ids and in the words of a build, one problem a line.")
        {
            Examples =
            [
                ("corpusgen check seeds", "file(line,column): warning CORPUS0007: …"),
                ("corpusgen check seeds --severity CORPUS0003=none --fail-on info", "every problem but one fails the run"),
                ("corpusgen check seeds --sarif problems.sarif --fail-on never", "a report for a build server"),
            ],
            ExitCodes =
            [
                (ExitCode.Success, "there is no problem of the severity that fails"),
                (ExitCode.Failure, "there was nothing to read, the report could not be written, or the command was misused"),
                (ExitCode.Found, "there is such a problem"),
                (ExitCode.Interrupted, "interrupted; a report is whole, the old one or the new one"),
            ],
        };
        command.Add(paths);
        command.Add(severities);
        command.Add(failOn);
        command.Add(sarif);
        command.Add(corpusClass);
        command.SetAction(result => new Check(environment)
        {
            Severities = new SeverityRules(result.GetValue(severities) ?? []),
            FailOn = result.GetRequiredValue(failOn),
            ReportPath = result.GetValue(sarif),
        }.Run(result.GetRequiredValue(paths), result.GetRequiredValue(corpusClass)));
        return command;
    }

    private static Option<string[]> SeverityOption()
    {
        var option = new Option<string[]>("--severity")
        {
            Description = "Sets the severity of a problem, as dotnet_diagnostic.ID.severity does in a build: none, info, warning or error. May be repeated.",
            HelpName = "ID=SEVERITY",
        };
        option.Validators.Add(result =>
        {
            foreach (var fault in result.Tokens.Select(token => SeverityRules.FaultOf(token.Value)).OfType<string>())
            {
                result.AddError(fault);
            }
        });
        return option;
    }

    private sealed class Check(CommandEnvironment environment)
    {
        public required SeverityRules Severities { get; init; }

        public required string FailOn { get; init; }

        public required string? ReportPath { get; init; }

        public int Run(string[] paths, string className)
        {
            var files = DocumentFiles.Find(paths, environment);
            var corpus = CompiledCorpus.Read(files, className, environment);
            var problems = corpus.Problems.SelectMany(Severities.Apply).ToList();
            foreach (var problem in problems)
            {
                environment.Screen.WriteLine(ProblemLine.Of(problem));
            }

            if (ReportPath is { } report)
            {
                WholeFile.Write(environment.FullPathOf(report), stream => SarifWriter.Write(stream, problems));
            }

            environment.Error.WriteLine(Summary(files.Count, problems));
            return files.Count == 0 ? ExitCode.Failure : problems.Any(Fails) ? ExitCode.Found : ExitCode.Success;
        }

        private bool Fails(Problem problem) => FailOn != "never" && problem.Severity >= SeverityRules.Parse(FailOn);

        // The sentence stands on standard error: whoever counts lines of the output counts problems.
        private static string Summary(int documents, List<Problem> problems) =>
            $"corpusgen: {Wording.Counted(documents, "document")}: {string.Join(", ", CountsOf(problems))}.";

        private static IEnumerable<string> CountsOf(List<Problem> problems) => problems.Count == 0
            ? ["no problems"]
            : problems.GroupBy(problem => problem.Severity).OrderByDescending(group => group.Key)
                .Select(group => Wording.Counted(group.Count(), Wording.Of(group.Key)));
    }
}
