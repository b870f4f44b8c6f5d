using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests;

/// <summary>Whole generated files, to be read.</summary>
public sealed class SnapshotTests
{
    private const string WithHeaderBlock =
        """
        The Harbour Gazette
        2025-03-14 09:30:00

        Port fees rise again

        Fees at the northern port rose 6.5% to $164 a container in March, after at least three years without a change.

        About 40 shipowners had protested. “It is a tax on bread,” said Ann Lee, who speaks for them.

        The so-called “harbour levy” brings in between $10 and $15 million a year, a third of the town's income.
        """;

    private const string InMarkdown =
        """
        ---
        title: Bridges of the delta
        publisher: The Harbour Gazette
        author: Ann Lee
        date: 2025-04-01T12:00:00+02:00
        name: Bridges
        ---

        The delta has **seven bridges**; the longest is *2.4 kilometres* long.

        ## Repairs

        Two of them close for 18 months.

        ![The eastern bridge](bridge.png "Photo: J. Doe")
        """;

    private const string TwoInOneFile =
        """
        The first report counts 12 ships. It ends with its second sentence.
        The second report counts 30 ships, “more than ever,” the harbour master said.
        """;

    private const string TheirSidecar =
        """
        publisher: The Harbour Gazette
        articles:
          - startsWith: "The first report"
            name: First
            headline: "First report"
          - startsWith: "The second report"
            name: Second
            headline: "Second report"
            datePublished: 2025-05-01
        """;

    private const string WithNamesakes =
        """
        Digest
        2025-06-01

        Two wars

        The 12-day war ended in June. The 6-day war ended long ago.

        Both were called “short wars” by those who had not been there.
        """;

    [Fact]
    public Task A_corpus_of_every_form() => Verify(Compiled(
        null,
        new CorpusText("seeds/port-fees.txt", WithHeaderBlock),
        new CorpusText("seeds/bridges.md", InMarkdown),
        new CorpusText("seeds/two.txt", TwoInOneFile),
        new CorpusText("seeds/two.corpus.yml", TheirSidecar),
        new CorpusText("seeds/wars.txt", WithNamesakes)));

    [Fact]
    public Task An_internal_class_of_another_name()
    {
        var properties = new Dictionary<string, string> { ["CorpusNamespace"] = "Press.Room", ["CorpusClass"] = "Facts", ["CorpusAccessibility"] = "internal" };

        return Verify(Compiled(properties, new CorpusText("seeds/ships.txt", "Some 12 ships lay in the harbour.")));
    }

    // The driver after the files have compiled, without a warning, in the oldest version of the language that can and in the newest.
    private static GeneratorDriver Compiled(IReadOnlyDictionary<string, string>? properties, params CorpusText[] texts)
    {
        var oldest = GeneratorRun.Of(LanguageVersion.CSharp11, properties, texts);
        oldest.AssertCompiles();
        GeneratorRun.Of(LanguageVersion.Latest, properties, texts).AssertCompiles();
        return oldest.Driver;
    }
}
