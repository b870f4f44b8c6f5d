using CorpusGen.Engine.Problems;

namespace CorpusGen.Cli.Problems;

/// <summary>Severities that the user sets: <c>CORPUS0003=none</c>. The last rule for a problem wins.</summary>
internal sealed class SeverityRules
{
    private readonly Dictionary<string, ProblemSeverity?> _byId = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="rules">Rules without a fault.</param>
    public SeverityRules(IEnumerable<string> rules)
    {
        foreach (var rule in rules)
        {
            var parts = rule.Split('=');
            _byId[parts[0]] = Parse(parts[1]);
        }
    }

    /// <summary>What is wrong with a rule; null where nothing is.</summary>
    public static string? FaultOf(string rule)
    {
        var parts = rule.Split('=');
        return parts.Length != 2 || parts[1] is not ("none" or "info" or "warning" or "error")
            ? $"'{rule}' is not understood. Write a problem and its severity, none, info, warning or error: CORPUS0003=none."
            : ProblemPage.Titles.ContainsKey(parts[0].ToUpperInvariant()) ? null : $"There is no problem '{parts[0]}'.";
    }

    /// <summary>The severity; null for <c>none</c>.</summary>
    public static ProblemSeverity? Parse(string severity) => severity == "none" ? null : Enum.Parse<ProblemSeverity>(severity, ignoreCase: true);

    /// <summary>The problem as the rules have it, or nothing.</summary>
    public IEnumerable<Problem> Apply(Problem problem)
    {
        if (!_byId.TryGetValue(problem.Id, out var severity))
        {
            yield return problem;
        }
        else if (severity is { } set)
        {
            yield return problem with { Severity = set };
        }
    }
}
