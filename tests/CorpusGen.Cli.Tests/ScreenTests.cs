namespace CorpusGen.Cli.Tests;

/// <summary>What a person sees who watches, and what a file gets.</summary>
public sealed class ScreenTests : IDisposable
{
    private const char Escape = '\u001b';

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("inspect docs")]
    [InlineData("names docs")]
    [InlineData("names docs --against other")]
    public void Colours_go_to_terminals_alone(string args)
    {
        Write(2);
        _folder.Write("other/0.txt");

        Assert.Contains(Escape, CommandRun.Watched(args.Split(' '), _folder.FullPath).Output);
        Assert.DoesNotContain(Escape, CommandRun.Watched(args.Split(' '), _folder.FullPath, hasColors: false).Output);
        Assert.DoesNotContain(Escape, CommandRun.Of(args.Split(' '), folder: _folder.FullPath).Output);
    }

    [Theory]
    [InlineData("check docs", 60, true)]
    [InlineData("check docs", 40, false)]
    [InlineData("names docs", 60, true)]
    [InlineData("generate docs -o out", 60, true)]
    [InlineData("inspect docs", 60, false)]
    public void Long_work_that_shows_nothing_meanwhile_has_a_bar(string args, int documents, bool expected)
    {
        Write(documents);

        Assert.Equal(expected, CommandRun.Watched(args.Split(' '), _folder.FullPath).Error.Contains("Reading documents", StringComparison.Ordinal));
        Assert.DoesNotContain("Reading documents", CommandRun.Of(args.Split(' '), folder: _folder.FullPath).Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private void Write(int documents)
    {
        for (var i = 0; i < documents; i++)
        {
            _folder.Write($"docs/{i}.txt", $"Prices of tea number {i} rose 5% in March.");
        }
    }
}
