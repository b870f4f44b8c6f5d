using System.Diagnostics;
using System.Threading.Channels;

namespace CorpusGen.Package.Tests;

/// <summary>What <c>dotnet watch</c> does when documents change. Leave it out with <c>--filter Category!=Watch</c>.</summary>
[Collection(SharedPackage.Name)]
[Trait("Category", "Watch")]
public sealed class WatchTests(PackageFixture package)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    // A change that is made while the watcher is not yet looking is made again.
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_running_application_follows_documents_that_are_edited_added_and_removed()
    {
        var project = new ScratchProject(package.Folder, "Watched");
        project.Write("seeds/exports.txt", "Exports fell 16.4% in August.");
        project.Write("Program.cs",
            """
            for (var last = ""; ; Thread.Sleep(100))
            {
                var now = Report.Figures();
                if (now != last)
                {
                    Console.WriteLine("figures: " + (last = now));
                }
            }

            internal static class Report
            {
                // Not Corpus.Figures, a list that is made once: an addition comes by hot reload, which leaves what was made as it is.
                public static string Figures() => string.Join(' ', Watched.Corpus.Articles.SelectMany(article => article.Figures).Select(figure => figure.Text));
            }
            """);
        var start = DotNet.Start("dotnet", project.Folder, "watch", "--non-interactive", "run");
        start.Environment["DOTNET_USE_POLLING_FILE_WATCHER"] = "1";
        start.Environment["DOTNET_WATCH_RESTART_ON_RUDE_EDIT"] = "1";
        start.Environment["DOTNET_WATCH_SUPPRESS_EMOJIS"] = "1";
        using var watch = Process.Start(start)!;
        try
        {
            var lines = Lines(watch);
            await UntilAsync(lines, "figures: 16.4%", () => { });
            await UntilAsync(lines, "figures: 17.9%", () => project.Write("seeds/exports.txt", "Exports fell 17.9% in August."));
            await UntilAsync(lines, "figures: 17.9% 3%", () => project.Write("seeds/imports.txt", "Imports rose 3% in May."));
            await UntilAsync(lines, "figures: 3%", () => File.Delete(Path.Combine(project.Folder, "seeds", "exports.txt")));
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
            await watch.WaitForExitAsync();
        }
    }

    private static ChannelReader<string> Lines(Process process)
    {
        var lines = Channel.CreateUnbounded<string>();
        process.OutputDataReceived += (_, line) => lines.Writer.TryWrite(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => lines.Writer.TryWrite(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return lines.Reader;
    }

    private static async Task UntilAsync(ChannelReader<string> lines, string expected, Action change)
    {
        var seen = new List<string>();
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Patience;)
        {
            change();
            using var retry = new CancellationTokenSource(Retry);
            try
            {
                while (true)
                {
                    var line = await lines.ReadAsync(retry.Token);
                    seen.Add(line);
                    if (line == expected)
                    {
                        return;
                    }
                }
            }
            catch (OperationCanceledException)
            {
            }
        }

        Assert.Fail($"'{expected}' did not come:\n{string.Join('\n', seen)}");
    }
}
