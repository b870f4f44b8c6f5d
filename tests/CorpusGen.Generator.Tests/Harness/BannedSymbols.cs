namespace CorpusGen.Generator.Tests.Harness;

/// <summary>What engine and generator may not use, as the analyzer has it: <c>BannedSymbols.txt</c>.</summary>
internal static class BannedSymbols
{
    private static readonly HashSet<string> Banned = new(Ids, StringComparer.Ordinal);

    /// <summary>The documentation ids that are listed: <c>T:System.Random</c>.</summary>
    public static IEnumerable<string> Ids =>
        Repository.Read("src", "CorpusGen.Engine", "BannedSymbols.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(';')[0]);

    /// <summary>Whether something is listed, or what it stands in is: its type, a namespace.</summary>
    /// <param name="id">The documentation id.</param>
    public static bool Contains(string id) => Banned.Contains(id) || AroundOf(id).Any(around => Banned.Contains("T:" + around) || Banned.Contains("N:" + around));

    // System.IO.File and System.IO of M:System.IO.File.Delete(System.String), and the thing itself.
    private static IEnumerable<string> AroundOf(string id)
    {
        var name = id[2..].Split('(')[0];
        for (var end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
        {
            yield return name[..end];
        }
    }
}
