using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusGen.Engine.Problems;

namespace CorpusGen.Cli.Problems;

/// <summary>Writes problems in the Static Analysis Results Interchange Format, version 2.1.0 (an OASIS standard), which build servers show beside the code.</summary>
internal static class SarifWriter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, IReadOnlyList<Problem> problems)
    {
        var rules = problems.Select(problem => problem.Id).Distinct().Order(StringComparer.Ordinal).ToList();
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var problem in problems)
        {
            WriteResult(json, problem, rules.IndexOf(problem.Id));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, List<string> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "CorpusGen");
        json.WriteString("semanticVersion", Version());
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule);
            WriteText(json, "shortDescription", ProblemPage.Titles[rule]);
            json.WriteStartObject("help");
            json.WriteString("text", ProblemPage.Bodies[rule]);
            json.WriteString("markdown", ProblemPage.Bodies[rule]);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Problem problem, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", problem.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", problem.Severity switch { ProblemSeverity.Error => "error", ProblemSeverity.Warning => "warning", _ => "note" });
        WriteText(json, "message", problem.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(problem.Path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", problem.Position.Line);
        json.WriteNumber("startColumn", problem.Position.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary><c>news/a b.txt</c> as <c>news/a%20b.txt</c>; a path in full as a URI in full.</summary>
    private static string UriOf(string path) =>
        Path.IsPathRooted(path) ? new Uri(path).AbsoluteUri : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static string Version() =>
        typeof(SarifWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
