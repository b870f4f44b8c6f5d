using System.CommandLine;
using System.Text.Json;
using CorpusGen.Cli.Documents;
using CorpusGen.Cli.Names;
using CorpusGen.Cli.Output;

namespace CorpusGen.Cli.Commands;

/// <summary><c>corpusgen names</c>: the members that a corpus gives, and what became of them.</summary>
internal static class NamesCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        var paths = PathsArgument.Create(ArgumentArity.OneOrMore);
        var against = new Option<string?>("--against")
        {
            Description = "Tells what changed since: another folder, or a .json file that --json wrote. With a folder, one folder is compared.",
            HelpName = "OLD",
        };
        var json = new Option<bool>("--json") { Description = "Writes JSON." };
        var corpusClass = CorpusOptions.Class();
        var command = new DescribedCommand("names", "Tells the members that a corpus gives to code, one a line, or how they differ from those of another.")
        {
            Examples =
            [
                ("corpusgen names seeds", "file(line,column): decimal Corpus.PortFees.Figures.FeesValue = 5"),
                ("corpusgen names seeds --json > names.json", "the names as they are, to keep"),
                ("corpusgen names seeds --against names.json", "fails when a name is gone or stands for another fact"),
                ("corpusgen names seeds --against ../main/seeds", "the same against another folder"),
            ],
            ExitCodes =
            [
                (ExitCode.Success, "the names were told; with --against, none was removed or moved"),
                (ExitCode.Failure, "a document gave no article, there was nothing to read or to compare with, or the command was misused"),
                (ExitCode.Found, "a name was removed, or moved to another fact"),
                (ExitCode.Interrupted, "interrupted"),
            ],
        };
        command.Add(paths);
        command.Add(against);
        command.Add(json);
        command.Add(corpusClass);
        command.SetAction(result => new Naming(environment, result.GetRequiredValue(corpusClass), result.GetValue(json))
            .Run(result.GetRequiredValue(paths), result.GetValue(against)));
        return command;
    }

    private sealed class Naming(CommandEnvironment environment, string className, bool asJson)
    {
        private readonly NamesPrinter _printer = new(environment.Screen);

        public int Run(string[] paths, string? against)
        {
            if (against is null)
            {
                return Tell(paths);
            }

            try
            {
                return Compare(paths, against);
            }
            catch (FormatException exception)
            {
                environment.Error.WriteLine($"corpusgen: {exception.Message}");
                return ExitCode.Failure;
            }
        }

        private int Tell(string[] paths)
        {
            var (members, exitCode) = Read(DocumentFiles.Find(paths, environment));
            if (asJson)
            {
                environment.Screen.WriteLine(SavedNames.Write(new SavedNames(members)));
            }
            else
            {
                _printer.Print(members);
            }

            return exitCode;
        }

        private int Compare(string[] paths, string against)
        {
            var before = Before(paths, against);
            var (after, exitCode) = Read(DocumentFiles.Find(paths, environment));
            var changes = NameChanges.Between(before, after);
            if (asJson)
            {
                environment.Screen.WriteLine(SavedNames.Write(changes));
            }
            else
            {
                _printer.Print(changes);
            }

            environment.Error.WriteLine(
                $"corpusgen: {changes.Removed.Count} removed, {changes.Moved.Count} moved, {changes.Changed.Count} changed, {changes.Added.Count} added.");
            return changes.IsBreaking ? ExitCode.Found : exitCode;
        }

        private IReadOnlyList<Member> Before(string[] paths, string against)
        {
            if (against.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            {
                return Saved(against);
            }

            if (paths.Length != 1 || !Directory.Exists(environment.FullPathOf(paths[0])) || !Directory.Exists(environment.FullPathOf(against)))
            {
                throw new FormatException("To compare with a folder, give one folder and another: names NEW --against OLD.");
            }

            var files = DocumentFiles.Find([against], environment);
            return files.Count > 0 ? Read(DocumentFiles.ShownAsIn(paths[0], against, files, environment)).Members : [];
        }

        private IReadOnlyList<Member> Saved(string path)
        {
            try
            {
                return SavedNames.Read(File.ReadAllText(environment.FullPathOf(path))).Members;
            }
            catch (JsonException exception)
            {
                throw new FormatException($"'{path}' is not what 'corpusgen names --json' writes.", exception);
            }
        }

        private (IReadOnlyList<Member> Members, int ExitCode) Read(IReadOnlyList<DocumentFile> files)
        {
            var corpus = CompiledCorpus.Read(files, className, environment);
            return ([.. MemberList.Of(corpus, className)], corpus.ExitCode);
        }
    }
}
