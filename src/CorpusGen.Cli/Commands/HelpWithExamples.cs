using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;

namespace CorpusGen.Cli.Commands;

/// <summary>The usual help, then examples and exit codes.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Puts it in the place of the usual help of a command and all below it.</summary>
    public static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new HelpWithExamples((HelpAction)option.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is DescribedCommand command)
        {
            var output = parseResult.InvocationConfiguration.Output;
            Write(output, "Examples:", command.Examples.Select(example => (example.Line, example.Meaning)));
            Write(output, "Exit codes:", command.ExitCodes.Select(code => (code.Code.ToString(CultureInfo.InvariantCulture), code.Meaning)));
        }

        return exitCode;
    }

    private static void Write(TextWriter output, string title, IEnumerable<(string Left, string Right)> rows)
    {
        var all = rows.ToList();
        var width = all.Max(row => row.Left.Length);
        output.Write(title + "\n");
        foreach (var (left, right) in all)
        {
            output.Write($"  {left.PadRight(width)}  {right}\n");
        }

        output.Write("\n");
    }
}
