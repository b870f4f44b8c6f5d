namespace CorpusGen.Cli.Problems;

/// <summary>The page that tells every problem at length, which the tool carries with it.</summary>
internal static class ProblemPage
{
    private static readonly string[] Sections = Read().Split("\n## ")[1..];

    /// <summary>The title of each problem by its id: <c>a date is not understood</c>.</summary>
    public static IReadOnlyDictionary<string, string> Titles { get; } =
        Sections.ToDictionary(IdOf, section => section[(section.IndexOf(": ", StringComparison.Ordinal) + 2)..section.IndexOf('\n', StringComparison.Ordinal)]);

    /// <summary>The section of each problem by its id, without its title, in Markdown.</summary>
    public static IReadOnlyDictionary<string, string> Bodies { get; } =
        Sections.ToDictionary(IdOf, section => section[section.IndexOf('\n', StringComparison.Ordinal)..].Trim());

    private static string IdOf(string section) => section[..section.IndexOf(':', StringComparison.Ordinal)];

    private static string Read()
    {
        using var stream = typeof(ProblemPage).Assembly.GetManifestResourceStream("Problems.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
