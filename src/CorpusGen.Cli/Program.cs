using System.Text;
using CorpusGen.Cli;
using CorpusGen.Cli.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var input = Console.OpenStandardInput();
using var output = Console.OpenStandardOutput();
return CorpusGenCommand.Run(args, new CommandEnvironment(input, output, Console.Out, Console.Error, Environment.CurrentDirectory));
