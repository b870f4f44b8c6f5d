using BenchmarkDotNet.Running;
using CorpusGen.Benchmarks;
using CorpusGen.Benchmarks.Builds;

// Commands measure whole programs, which BenchmarkDotNet cannot; anything else is for its classes.
switch (args)
{
    case ["builds", .. var rest]:
        return BuildsCommand.Run(CommandOptions.Read(rest));
    case ["edits", .. var rest]:
        return EditsCommand.Run(CommandOptions.Read(rest));
    case ["startup", .. var rest]:
        return StartupCommand.Run(CommandOptions.Read(rest));
    case ["graph", .. var rest]:
        return GraphCommand.Run(CommandOptions.Read(rest));
    case ["documents", .. var rest]:
        return DocumentsCommand.Run(CommandOptions.Read(rest));
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ProseBenchmark).Assembly).Run(args);
        return 0;
}
