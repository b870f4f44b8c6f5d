using System.Text.Json;
using CorpusGen.Cli.Problems;
using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;

namespace CorpusGen.Cli.Tests.Problems;

/// <summary>
/// Holds reports to the schema of SARIF 2.1.0 as far as they use it. The schema allows no property but its own; the numbers are the sections of the standard
/// that name the required ones.
/// </summary>
public sealed class SarifWriterTests
{
    private static readonly Dictionary<string, (string[] Required, string[] Optional)> Objects = new()
    {
        // 3.13, 3.14, 3.18, 3.19
        ["log"] = (["version", "runs"], ["$schema"]),
        ["runs"] = (["tool"], ["results", "columnKind"]),
        ["tool"] = (["driver"], []),
        ["driver"] = (["name"], ["semanticVersion", "version", "rules", "informationUri"]),

        // 3.49, 3.12, 3.11
        ["rules"] = (["id"], ["shortDescription", "fullDescription", "help", "helpUri"]),
        ["shortDescription"] = (["text"], ["markdown"]),
        ["help"] = (["text"], ["markdown"]),
        ["message"] = (["text"], []),

        // 3.27, 3.28, 3.29, 3.4, 3.30
        ["results"] = (["message"], ["ruleId", "ruleIndex", "level", "locations"]),
        ["locations"] = ([], ["physicalLocation"]),
        ["physicalLocation"] = (["artifactLocation"], ["region"]),
        ["artifactLocation"] = ([], ["uri"]),
        ["region"] = ([], ["startLine", "startColumn"]),
    };

    [Fact]
    public void A_report_has_the_properties_that_the_standard_asks_for_and_no_others()
    {
        using var report = Report(("a.txt", ProblemSeverity.Info), ("b.txt", ProblemSeverity.Error));

        AssertShape("log", report.RootElement);
        Assert.Equal("2.1.0", report.RootElement.GetProperty("version").GetString());
    }

    [Theory]
    [InlineData("news/a.txt", "news/a.txt")]
    [InlineData("news/a b#1.txt", "news/a%20b%231.txt")]
    [InlineData("../ü.txt", "../%C3%BC.txt")]
    public void A_path_is_a_relative_uri(string path, string expected)
    {
        using var report = Report((path, ProblemSeverity.Warning));

        var uri = Result(report, 0).GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
        Assert.Equal(expected, uri);
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.Relative));
    }

    [SkippableFact]
    public void A_path_in_full_is_a_uri_in_full()
    {
        Skip.If(OperatingSystem.IsWindows(), "Paths in full are others there.");
        using var report = Report(("/news/a b.txt", ProblemSeverity.Warning));

        Assert.Contains("\"file:///news/a%20b.txt\"", Result(report, 0).GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ProblemSeverity.Info, "note")]
    [InlineData(ProblemSeverity.Warning, "warning")]
    [InlineData(ProblemSeverity.Error, "error")]
    public void A_severity_is_a_level(ProblemSeverity severity, string expected)
    {
        using var report = Report(("a.txt", severity));

        Assert.Equal(expected, Result(report, 0).GetProperty("level").GetString());
    }

    [Fact]
    public void A_result_points_to_its_rule()
    {
        using var report = Report(("a.txt", ProblemSeverity.Warning));

        var rules = report.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(ProblemIds.InvalidDate, rules[Result(report, 0).GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
    }

    private static JsonElement Result(JsonDocument report, int index) => report.RootElement.GetProperty("runs")[0].GetProperty("results")[index];

    private static JsonDocument Report(params (string Path, ProblemSeverity Severity)[] problems)
    {
        using var output = new MemoryStream();
        SarifWriter.Write(output, [.. problems.Select(problem => new Problem(ProblemIds.InvalidDate, problem.Severity, "A “date”.", problem.Path, new LinePosition(3, 7)))]);
        return JsonDocument.Parse(output.ToArray());
    }

    private static void AssertShape(string name, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            Assert.All(element.EnumerateArray(), item => AssertShape(name, item));
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            var properties = element.EnumerateObject().Select(property => property.Name).ToList();
            Assert.Empty(Objects[name].Required.Except(properties));
            Assert.Empty(properties.Except(Objects[name].Required).Except(Objects[name].Optional));
            Assert.All(element.EnumerateObject(), property => AssertShape(property.Name, property.Value));
        }
    }
}
