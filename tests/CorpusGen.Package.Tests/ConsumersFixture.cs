namespace CorpusGen.Package.Tests;

/// <summary>Many users' projects, built from the package by one command: a build of each alone would take minutes.</summary>
public sealed class ConsumersFixture(PackageFixture package) : IAsyncLifetime
{
    private string _output = "";

    /// <summary>The folder of the projects, each in a folder of its own name.</summary>
    public string Folder => Path.Combine(package.Folder, "Consumers");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var projects = Consumers.Write(Folder).Select(project => $"""<Project Path="{project}/{project}.csproj" />""");
        await File.WriteAllTextAsync(Path.Combine(Folder, "Consumers.slnx"), $"<Solution>{string.Concat(projects)}</Solution>");

        // As a graph, because that is how large solutions are built; the other tests build the usual way.
        (_, _output) = await DotNet.RunAsync(Folder, "build", "--nologo", "-graph");
    }

    /// <inheritdoc/>
    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>What the build says of a project, its warnings and errors.</summary>
    public string Complaints(string project) => string.Join('\n', _output.Split('\n').Where(line =>
        (line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal))
        && line.Contains($"{project}.csproj", StringComparison.Ordinal)).Distinct());

    /// <summary>The assembly that was built from a project.</summary>
    public string Assembly(string project, string framework = "net10.0") => Path.Combine(Folder, project, "bin", "Debug", framework, project + ".dll");

    /// <summary>Runs an application and gives what it writes.</summary>
    public async Task<string> RunAsync(string project, string framework = "net10.0")
    {
        var (_, output) = await DotNet.RunAsync(Folder, Assembly(project, framework));
        return output.ReplaceLineEndings("\n").TrimEnd();
    }
}
