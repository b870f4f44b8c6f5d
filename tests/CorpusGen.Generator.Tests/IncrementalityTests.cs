using CorpusGen.Generator.Tests.Harness;

namespace CorpusGen.Generator.Tests;

/// <summary>What runs again when something changes.</summary>
public sealed class IncrementalityTests
{
    private static CorpusText[] Documents(int count) =>
        [.. Enumerable.Range(1, count).Select(i => Document(i, "Exports fell 16.4% in August."))];

    private static CorpusText Document(int number, string sentence) =>
        new($"seeds/{number}.txt", $"Digest\n2025-09-0{number}\n\nReport number {number}\n\n{sentence}\n\nMore of it follows here.");

    [Fact]
    public void An_edit_of_one_document_reads_one_document_and_emits_one_file()
    {
        var documents = Documents(5);
        var run = GeneratorRun.Of(documents);

        run.Replace(documents[2], Document(3, "Exports fell 17.8% in August."));

        Assert.Equal(1, run.Changed(TrackingNames.Documents));
        Assert.Equal(1, run.Changed(TrackingNames.Results));
        Assert.Equal(0, run.Changed(TrackingNames.Index));
        Assert.Equal(1, run.Emitted());
    }

    [Fact]
    public void The_same_text_in_a_new_instance_emits_nothing()
    {
        var documents = Documents(3);
        var run = GeneratorRun.Of(documents);

        run.Replace(documents[1], Document(2, "Exports fell 16.4% in August."));

        Assert.Equal(0, run.Changed(TrackingNames.Files));
        Assert.Equal(0, run.Changed(TrackingNames.Results));
        Assert.Equal(0, run.Emitted());
    }

    [Fact]
    public void An_edit_of_code_runs_nothing()
    {
        var run = GeneratorRun.Of(Documents(3));

        run.AddCode("internal sealed class Another { }");

        run.AssertNothingRan();
    }

    [Fact]
    public void A_new_document_is_read_alone()
    {
        var run = GeneratorRun.Of(Documents(3));

        run.Add(new CorpusText("seeds/0.txt", "A single new report about 12 ships."));

        Assert.Equal(1, run.Changed(TrackingNames.Results));
        Assert.Equal(2, run.Emitted());
    }

    [Fact]
    public void An_edit_of_a_sidecar_reads_its_document_alone()
    {
        var sidecar = new CorpusText("seeds/2.corpus.yml", "publisher: First");
        var run = GeneratorRun.Of([.. Documents(3), sidecar]);

        run.Replace(sidecar, new CorpusText("seeds/2.corpus.yml", "publisher: Second"));

        Assert.Equal(1, run.Changed(TrackingNames.Results));
        Assert.Equal(1, run.Emitted());
    }

    [Fact]
    public void A_file_that_is_no_part_of_the_corpus_is_not_read()
    {
        var run = GeneratorRun.Of(Documents(2));

        run.Add(new CorpusText("settings.json", "{}") { Membership = ("SourceItemGroup", "Content") });

        Assert.Equal(0, run.Changed(TrackingNames.Files));
        Assert.Equal(0, run.Changed(TrackingNames.Results));
        Assert.Equal(0, run.Emitted());
    }
}
