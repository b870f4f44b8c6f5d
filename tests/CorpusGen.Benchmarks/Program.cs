using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(CorpusGen.Benchmarks.ProseBenchmark).Assembly).Run(args);
