using System.Runtime.InteropServices;
using System.Text;
using CorpusGen.Cli;
using CorpusGen.Cli.Commands;

// Elsewhere the locale says it, and nearly always UTF-8.
if (OperatingSystem.IsWindows())
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}

using var interruption = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);

using var input = Console.OpenStandardInput();
using var output = StandardOutput.Open();
using var screen = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
return CorpusGenCommand.Run(args, new CommandEnvironment(
    input, output, Terminal.Of(screen, Console.IsOutputRedirected), Terminal.Of(Console.Error, Console.IsErrorRedirected), Environment.CurrentDirectory, interruption.Token));

// The first asks the command to stop, which leaves files whole; the second stops the process.
void Stop(PosixSignalContext context)
{
    context.Cancel = !interruption.IsCancellationRequested;
    interruption.Cancel();
}
