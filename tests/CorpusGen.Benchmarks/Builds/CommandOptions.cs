using System.Globalization;

namespace CorpusGen.Benchmarks.Builds;

/// <summary>What a command is told.</summary>
/// <param name="Articles">The sizes of the corpora; empty where none are given.</param>
/// <param name="Count">How many documents are written.</param>
/// <param name="Projects">Over how many projects a corpus is split; several are measured one after the other.</param>
/// <param name="Seed">The number that the texts are made from.</param>
/// <param name="Keep">Whether the folder that was worked in is kept.</param>
internal sealed record CommandOptions(IReadOnlyList<int> Articles, int Count, IReadOnlyList<int> Projects, uint Seed, bool Keep)
{
    /// <summary>Reads <c>--articles 1000,5000 --seed 2026 --keep</c>, and <c>--count</c> and <c>--projects</c>.</summary>
    public static CommandOptions Read(IReadOnlyList<string> arguments) => new(
        Numbers(ValueOf(arguments, "--articles", "")),
        int.Parse(ValueOf(arguments, "--count", "10000"), CultureInfo.InvariantCulture),
        Numbers(ValueOf(arguments, "--projects", "1,4")),
        uint.Parse(ValueOf(arguments, "--seed", "2026"), CultureInfo.InvariantCulture),
        arguments.Contains("--keep"));

    /// <summary>The sizes given, or those that the command measures otherwise.</summary>
    public IReadOnlyList<int> ArticlesOr(params int[] otherwise) => Articles.Count > 0 ? Articles : otherwise;

    private static int[] Numbers(string list) =>
        [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture))];

    private static string ValueOf(IReadOnlyList<string> arguments, string name, string otherwise)
    {
        var at = arguments.ToList().IndexOf(name);
        return at >= 0 && at + 1 < arguments.Count ? arguments[at + 1] : otherwise;
    }
}
