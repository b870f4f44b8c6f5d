using CorpusGen.Cli.Documents;
using CorpusGen.Engine.Documents;
using CorpusGen.Engine.Problems;

namespace CorpusGen.Cli.Tests.Documents;

public sealed class DocumentFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<Problem> _problems = [];

    [Fact]
    public void A_document_is_read_with_its_sidecar()
    {
        _folder.Write("news/a.b.txt", "Übrigens.\r\n").Write("news/a.b.corpus.yml", "articles: []");

        var document = Read("news/a.b.txt");

        Assert.Equal(new SourceDocument("news/a.b.txt", "Übrigens.\r\n") { Sidecar = new Sidecar("news/a.b.corpus.yml", "articles: []") }, document);
        Assert.Empty(_problems);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        _folder.Write("a.txt", "\uFEFFOne.").Write("a.corpus.yml", "\uFEFFarticles: []");

        var document = Read("a.txt")!;

        Assert.Equal(("One.", "articles: []"), (document.Text, document.Sidecar!.Text));
    }

    [Fact]
    public void A_byte_order_mark_may_tell_another_encoding()
    {
        _folder.Write("a.txt", [0xFF, 0xFE, (byte)'a', 0]);

        Assert.Equal("a", Read("a.txt")!.Text);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'c', (byte)'a', (byte)'f', 0xE9 })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', 0xFF })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    public void A_document_that_is_not_utf8_is_a_problem(byte[] bytes)
    {
        _folder.Write("a.txt", bytes);

        Assert.Null(Read("a.txt"));
        AssertProblem(ProblemIds.NotUtf8, "a.txt");
    }

    [Fact]
    public void A_sidecar_that_is_not_utf8_is_a_problem_and_the_document_is_read()
    {
        _folder.Write("a.txt", "One.").Write("a.corpus.yml", [0xFF]);

        Assert.Equal(new SourceDocument("a.txt", "One."), Read("a.txt"));
        AssertProblem(ProblemIds.NotUtf8, "a.corpus.yml");
    }

    [Fact]
    public void A_document_that_went_away_is_a_problem()
    {
        Assert.Null(Read("a.txt"));
        AssertProblem(ProblemIds.Unreadable, "a.txt");
    }

    [Fact]
    public void No_more_is_read_than_shows_that_a_file_is_too_long()
    {
        _folder.Write("a.txt", new string('a', DocumentLimits.LongestDocument + 100_000)).Write("a.corpus.yml", new string('#', DocumentLimits.LongestSidecar + 100_000));
        _folder.Write("b.txt", new string('a', DocumentLimits.LongestDocument)).Write("b.corpus.yml", new string('#', DocumentLimits.LongestSidecar));

        Assert.Equal((DocumentLimits.LongestDocument + 1, DocumentLimits.LongestSidecar + 1), Lengths("a.txt"));
        Assert.Equal((DocumentLimits.LongestDocument, DocumentLimits.LongestSidecar), Lengths("b.txt"));
        Assert.Empty(_problems);

        (int, int) Lengths(string path) => Read(path) is { } document ? (document.Text.Length, document.Sidecar!.Text.Length) : default;
    }

    public void Dispose() => _folder.Dispose();

    private SourceDocument? Read(string path) => new DocumentFile(path, _folder[path]).Read(_problems);

    private void AssertProblem(string id, string path)
    {
        var problem = Assert.Single(_problems);
        Assert.Equal((id, path), (problem.Id, problem.Path));
    }
}
