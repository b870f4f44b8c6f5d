using System.Text;
using CorpusGen.Engine;
using CorpusGen.Engine.Documents;
using CorpusGen.Engine.Emission;

namespace CorpusGen.Cli.Tests.Commands;

public sealed class GenerateCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("", "CorpusGenerated", "Corpus", true)]
    [InlineData("--namespace My.News --class Archive --accessibility internal", "My.News", "Archive", false)]
    public void The_files_of_the_generator_are_written(string options, string expectedNamespace, string expectedClass, bool expectedPublic)
    {
        _folder.Write("docs/a.txt", "It rained.").Write("docs/b.txt", "It snowed.");

        var run = Generate(["docs", "-o", "out/code", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(new CommandRun(0, "", ""), run with { Error = "" });
        var articles = new[] { new SourceDocument("docs/a.txt", "It rained."), new SourceDocument("docs/b.txt", "It snowed.") }
            .SelectMany(document => DocumentCompiler.Compile(document).Articles).ToList();
        var expected = CorpusEmitter.EmitAll(articles, new EmissionOptions(expectedNamespace, expectedClass, expectedPublic));
        Assert.Equal(
            expected.Select(file => (file.HintName, file.Text)).Order(),
            Directory.GetFiles(_folder["out/code"]).Select(path => (Path.GetFileName(path), File.ReadAllText(path, Encoding.UTF8))).Order());
    }

    [Fact]
    public void Problems_are_told_as_a_compiler_would_and_the_rest_is_written()
    {
        _folder.Write("a.txt");

        var run = Generate(["a.txt", "b.txt", "-o", "out"]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(run.Error.Split('\n'), line => line.StartsWith("b.txt(1,1): warning CORPUS0001: ", StringComparison.Ordinal));
        Assert.NotEmpty(Directory.GetFiles(_folder["out"]));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_fails_the_run()
    {
        _folder.Write("a.txt").Write("out");

        var run = Generate(["a.txt", "-o", "out"]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(run.Error.Split('\n'), line => line.StartsWith("corpusgen: ", StringComparison.Ordinal));
    }

    [Fact]
    public void An_interruption_leaves_the_files_as_they_were()
    {
        using var interruption = new CancellationTokenSource();
        using var error = new InterruptingWriter(interruption);
        _folder.Write("a.txt", "It rained.").Write("out/Corpus.g.cs", "old");

        // The problem of the missing headline is told when all is read and nothing is written.
        var run = CommandRun.Of(
            ["generate", "a.txt", "-o", "out"], Stream.Null, Stream.Null, _folder.FullPath, screen => screen with { Writer = error }, interruption.Token);

        Assert.Equal(130, run.ExitCode);
        Assert.Equal("old", File.ReadAllText(Assert.Single(Directory.GetFiles(_folder["out"]))));
    }

    [Theory]
    [InlineData("a.txt", "Option '--output' is required.")]
    [InlineData("a.txt -o out --class Article", "'Article' cannot be the name of the class: it is no name in C#, or that of another generated type.")]
    [InlineData("a.txt -o out --class 1st", "'1st' cannot be the name of the class: it is no name in C#, or that of another generated type.")]
    public void Errors_of_usage_are_told(string args, string expected)
    {
        _folder.Write("a.txt");

        var run = Generate(args.Split(' '));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Error.Split('\n').Select(line => line.TrimEnd('\r')));
        Assert.False(Directory.Exists(_folder["out"]));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A user who stops the command when it says something.</summary>
    private sealed class InterruptingWriter(CancellationTokenSource interruption) : StringWriter
    {
        public override void Write(string? value) => interruption.Cancel();
    }

    private CommandRun Generate(string[] args) => CommandRun.Of(["generate", .. args], folder: _folder.FullPath);
}
