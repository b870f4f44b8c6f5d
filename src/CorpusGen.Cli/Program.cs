using System.Text;
using CorpusGen.Cli;
using CorpusGen.Cli.Commands;

// Elsewhere the locale says it, and nearly always UTF-8.
if (OperatingSystem.IsWindows())
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}

using var input = Console.OpenStandardInput();
using var output = Console.OpenStandardOutput();
return CorpusGenCommand.Run(args, new CommandEnvironment(input, output, Console.Out, Console.Error, Environment.CurrentDirectory));
