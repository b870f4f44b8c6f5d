namespace CorpusGen.Cli.Tests.Commands;

public sealed class InspectCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Each_document_is_shown_with_its_place()
    {
        _folder.Write("a.txt").Write("b.txt");

        var run = CommandRun.Of(["inspect", "."], folder: _folder.FullPath);

        Assert.Equal(["a.txt(1,1)", "b.txt(1,1)"], run.Lines.Where(line => line.EndsWith(".txt(1,1)", StringComparison.Ordinal)));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_document_that_cannot_be_read_is_told_as_a_compiler_would()
    {
        var run = CommandRun.Of(["inspect", "a.txt"], folder: _folder.FullPath);

        Assert.StartsWith("a.txt(1,1): warning CORPUS0001: 'a.txt' could not be read.", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
    }

    public void Dispose() => _folder.Dispose();
}
