using CorpusGen.Package.Tests;

namespace Newsroom.Tests;

/// <summary>The report that the sample prints.</summary>
public sealed class ReportTests
{
    [Fact]
    public async Task It_tells_articles_findings_figures_and_quotes()
    {
        var app = Repository.PathOf("src", "Newsroom", "bin", Repository.Configuration, "net10.0", "Newsroom.dll");

        var (exitCode, report) = await DotNet.RunAsync(Repository.Root, app);

        Assert.True(exitCode == 0, report);
        Assert.Contains("Newsroom · 7 articles", report, StringComparison.Ordinal);
        Assert.Contains("Energy, arms and what they cost", report, StringComparison.Ordinal);
        Assert.Contains("a year before it was about $159.3 billion", report, StringComparison.Ordinal);
        Assert.Contains("as much as 80 arms deals", report, StringComparison.Ordinal);
        Assert.Contains("warned: “worsening geopolitical tensions”", report, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', report);
    }
}
