namespace CorpusGen.Benchmarks.Builds;

/// <summary>A project as a user has it, and what <c>dotnet build</c> takes for it.</summary>
internal static class ProjectBuild
{
    /// <summary>What stands in a project file.</summary>
    /// <param name="output"><c>Exe</c> or <c>Library</c>.</param>
    /// <param name="content">What it has of its own.</param>
    public static string File(string output, string content) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>{output}</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>disable</ImplicitUsings>
            <UseAppHost>false</UseAppHost>
          </PropertyGroup>
        {content}
        </Project>
        """;

    /// <summary>Builds the restored project of a folder with no server that outlives the build, so that all that it used is counted.</summary>
    public static BuildCost Alone(string folder, params string[] arguments) => Run(folder, ["-nodeReuse:false", "-p:UseSharedCompilation=false", .. arguments]);

    /// <summary>Builds the restored project of a folder from its sources again, as it is done all day: the compiler's server is there, and warm.</summary>
    public static BuildCost Again(string folder)
    {
        WithServer(folder);
        WithServer(folder);
        return WithServer(folder);
    }

    private static BuildCost WithServer(string folder) => Run(folder, "--no-incremental", "-p:UseSharedCompilation=true");

    private static BuildCost Run(string folder, params string[] arguments)
    {
        var tree = new ProcessTree();
        var run = ProgramRun.DotNet(folder, process => tree.Look(process.Id), ["build", "-c", "Release", "-v", "q", "--nologo", "--no-restore", .. arguments]);
        return new BuildCost(run.Wall, tree.Cpu, tree.PeakBytes);
    }
}

/// <summary>What a build took.</summary>
/// <param name="Wall">The time from start to end.</param>
/// <param name="Cpu">The processor time of all its processes; a server's is not among it.</param>
/// <param name="PeakBytes">The most memory that they held together.</param>
internal sealed record BuildCost(TimeSpan Wall, TimeSpan Cpu, long PeakBytes);
