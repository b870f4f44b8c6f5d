namespace CorpusGen.Package.Tests;

/// <summary>The document that most scratch projects compile.</summary>
internal static class Document
{
    /// <summary>An article with two figures and a quote.</summary>
    public const string Exports =
        """
        The Daily Digest
        2025-09-02

        Exports fall again

        Exports to the north fell 16.4% in August, to at least $5.8 billion.

        "It is a shock," said Ann Lee, the minister.
        """;

    /// <summary>Code that prints what <see cref="Exports"/> gives, as <see cref="Facts"/> has it.</summary>
    public static string PrintFacts(string corpus) =>
        $$"""
        foreach (var figure in {{corpus}}.Figures)
        {
            System.Console.WriteLine($"{figure.Text} {figure.Bound} {figure.Trend} {figure.UnitText}");
        }

        foreach (var quote in {{corpus}}.Quotes)
        {
            System.Console.WriteLine($"{quote.Text} {quote.Speakers[0]} {quote.Cue}");
        }
        """;

    /// <summary>What stands in <see cref="Exports"/>.</summary>
    public const string Facts = "16.4% Exact Down percent\n$5.8 billion AtLeast None USD\nIt is a shock Ann Lee said";
}
