using System.Text;
using CorpusGen.Cli.Output;

namespace CorpusGen.Cli.Tests.Output;

public sealed class WholeFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("", "new")]
    [InlineData("something longer", "new")]
    public void The_new_file_takes_the_place_of_the_old(string old, string expected)
    {
        if (old.Length > 0)
        {
            _folder.Write("a.txt", old);
        }

        WholeFile.Write(_folder["a.txt"], stream => stream.Write(Encoding.UTF8.GetBytes(expected)));

        Assert.Equal(expected, File.ReadAllText(Assert.Single(Directory.GetFiles(_folder.FullPath))));
    }

    [Fact]
    public void Half_a_file_is_never_seen()
    {
        _folder.Write("a.txt", "old");

        Assert.Throws<OperationCanceledException>(() => WholeFile.Write(_folder["a.txt"], stream =>
        {
            stream.Write("ne"u8);
            stream.Flush();
            Assert.Equal("old", File.ReadAllText(_folder["a.txt"]));
            throw new OperationCanceledException();
        }));

        Assert.Equal("old", File.ReadAllText(Assert.Single(Directory.GetFiles(_folder.FullPath))));
    }

    public void Dispose() => _folder.Dispose();
}
