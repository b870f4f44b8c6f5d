using System.Globalization;
using System.Text.RegularExpressions;

namespace CorpusGen.Benchmarks.Builds;

/// <summary>The SDK's compiler, called as a build calls it, without MSBuild around it.</summary>
internal static partial class Compiler
{
    // Beside the runtime's folder: dotnet/shared/Microsoft.NETCore.App/10.0.0 and dotnet/sdk/10.0.100, dotnet/packs/….
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));

    private static string Csc => Path.Combine(Newest(Path.Combine(Root, "sdk")), "Roslyn", "bincore", "csc.dll");

    private static string References => Path.Combine(Newest(Path.Combine(Root, "packs", "Microsoft.NETCore.App.Ref")), "ref", "net10.0");

    /// <summary>Compiles files to a library.</summary>
    /// <param name="folder">Where the files of the call are written.</param>
    /// <param name="name">The name of the library.</param>
    /// <param name="arguments">The sources and whatever else the compiler is to know.</param>
    public static CompilerRun Compile(WorkFolder folder, string name, IEnumerable<string> arguments)
    {
        string[] settings = ["-target:library", "-nologo", "-nostdlib", "-optimize+", "-deterministic+", "-debug:portable", "-reportanalyzer", $"-out:{folder[name + ".dll"]}"];
        var lines = settings.Concat(Directory.EnumerateFiles(References, "*.dll").Select(path => "-r:" + path)).Concat(arguments);
        var response = folder.Write(name + ".rsp", string.Join('\n', lines.Select(line => $"\"{line}\"")));
        var run = ProgramRun.DotNet(folder.Path, Csc, "-noconfig", "@" + response);
        return new CompilerRun(run, new FileInfo(folder[name + ".dll"]).Length, Seconds(GeneratorTime(), run.Output), Seconds(AnalyzerTime(), run.Output));
    }

    private static string Newest(string folder) =>
        Directory.EnumerateDirectories(folder).OrderBy(path => Version.Parse(Path.GetFileName(path).Split('-')[0])).Last();

    private static double Seconds(Regex line, string output) =>
        line.Match(output) is { Success: true } match ? double.Parse(match.Groups[1].Value.TrimStart('<'), CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"generator execution time: (\S+) seconds")]
    private static partial Regex GeneratorTime();

    [GeneratedRegex(@"analyzer execution time: (\S+) seconds")]
    private static partial Regex AnalyzerTime();
}

/// <summary>What a call of the compiler cost.</summary>
/// <param name="Run">How it ran.</param>
/// <param name="AssemblyBytes">The size of the library.</param>
/// <param name="GeneratorSeconds">The time of the generators, as the compiler reports it.</param>
/// <param name="AnalyzerSeconds">The time of the analyzers.</param>
internal sealed record CompilerRun(ProgramRun Run, long AssemblyBytes, double GeneratorSeconds, double AnalyzerSeconds);
