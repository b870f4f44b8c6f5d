using System.Globalization;

namespace CorpusGen.Benchmarks.Builds;

/// <summary>What <c>dotnet build -graph</c> takes over a corpus that is one project, and over the same corpus split over several, with an app that uses all.</summary>
internal static class GraphCommand
{
    public static int Run(CommandOptions options)
    {
        var count = options.ArticlesOr(4_000)[0];
        var reports = Prose.Reports(count, options.Seed);
        Console.WriteLine("| articles | projects | wall s | CPU s | peak MB | all assemblies MB | the app counts |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
        foreach (var projects in options.Projects)
        {
            using var folder = new WorkFolder(options.Keep);
            Write(folder, reports, projects);
            ProgramRun.DotNet(folder["App"], "restore", "-v", "q");
            var build = ProjectBuild.Alone(folder["App"], "-graph", "-m:2", "-p:OutDir=out/");
            var size = Enumerable.Range(0, projects).Sum(i => new FileInfo(folder[$"App/out/Part{i}.dll"]).Length);
            var counted = ProgramRun.DotNet(folder.Path, folder["App/out/App.dll"]).Output.Trim();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count} | {projects} | {build.Wall.TotalSeconds:0.0} | {build.Cpu.TotalSeconds:0.0} | {build.PeakBytes / 1e6:0} | {size / 1e6:0.0} | {counted} |"));
        }

        return 0;
    }

    private static void Write(WorkFolder folder, string[] reports, int projects)
    {
        for (var i = 0; i < projects; i++)
        {
            folder.Write($"Part{i}/Part{i}.csproj", ProjectBuild.File("Library", CorpusProject.BuildFiles()));
        }

        for (var i = 0; i < reports.Length; i++)
        {
            folder.Write($"Part{i % projects}/docs/{i:00000}.txt", reports[i]);
        }

        var parts = Enumerable.Range(0, projects).ToList();
        folder.Write("App/App.csproj", ProjectBuild.File("Exe", string.Concat(parts.Select(i => $"<ItemGroup><ProjectReference Include=\"../Part{i}/Part{i}.csproj\" /></ItemGroup>\n"))));
        folder.Write("App/Program.cs", $"System.Console.WriteLine({string.Join(" + ", parts.Select(i => $"Part{i}.Corpus.Articles.Count"))});\n");
    }
}
