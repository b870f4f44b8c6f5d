using CorpusGen.Generator.Tests.Harness;

namespace CorpusGen.Generator.Tests;

/// <summary>Whole generated files, to be read.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public Task A_report_with_a_header_block()
    {
        const string Report =
            """
            The Harbour Gazette
            2025-03-14 09:30:00

            Port fees rise again

            Fees at the northern port rose 6.5% to $164 a container in March, after at least three years without a change.

            About 40 shipowners had protested. “It is a tax on bread,” said Ann Lee, who speaks for them.

            The so-called “harbour levy” brings in between $10 and $15 million a year, a third of the town's income.
            """;

        return Verify(GeneratorRun.Of(new CorpusText("seeds/port-fees.txt", Report)).Driver);
    }

    [Fact]
    public Task A_report_in_Markdown()
    {
        const string Report =
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

        return Verify(GeneratorRun.Of(new CorpusText("seeds/bridges.md", Report)).Driver);
    }

    [Fact]
    public Task Two_reports_in_one_file_listed_by_a_sidecar()
    {
        const string Reports =
            """
            The first report counts 12 ships. It ends with its second sentence.
            The second report counts 30 ships, “more than ever,” the harbour master said.
            """;
        const string Sidecar =
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

        return Verify(GeneratorRun.Of(new CorpusText("seeds/two.txt", Reports), new CorpusText("seeds/two.corpus.yml", Sidecar)).Driver);
    }

    [Fact]
    public Task Facts_of_one_name()
    {
        const string Report =
            """
            Digest
            2025-06-01

            Two wars

            The 12-day war ended in June. The 6-day war ended long ago.

            Both were called “short wars” by those who had not been there.
            """;

        return Verify(GeneratorRun.Of(new CorpusText("seeds/wars.txt", Report)).Driver);
    }

    [Fact]
    public Task An_internal_class_of_another_name()
    {
        var properties = new Dictionary<string, string> { ["CorpusNamespace"] = "Press.Room", ["CorpusClass"] = "Facts", ["CorpusAccessibility"] = "internal" };

        return Verify(GeneratorRun.Of(properties, new CorpusText("seeds/ships.txt", "Some 12 ships lay in the harbour.")).Driver);
    }
}
