using CorpusGen.Cli.Documents;
using CorpusGen.Engine.Problems;

namespace CorpusGen.Cli.Tests.Documents;

public sealed class DocumentFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(".", "B.txt|a.md|a.txt|news/10.txt|news/9.txt|news/old/a.txt")]
    [InlineData("news", "news/10.txt|news/9.txt|news/old/a.txt")]
    [InlineData("news/", "news/10.txt|news/9.txt|news/old/a.txt")]
    [InlineData("news/../news/9.txt", "news/9.txt")]
    [InlineData("news news/9.txt ./news", "news/10.txt|news/9.txt|news/old/a.txt")]
    [InlineData("a.txt B.txt", "B.txt|a.txt")]
    [InlineData("a.html", "a.html")]
    [InlineData("*.txt", "B.txt|a.txt")]
    [InlineData("?.txt", "B.txt|a.txt")]
    [InlineData("**/a.*", "a.html|a.md|a.txt|news/old/a.txt")]
    [InlineData("n*/*/*", "news/old/a.txt")]
    [InlineData("news/**", "news/10.txt|news/9.txt|news/old/a.txt")]
    [InlineData(".hidden", ".hidden/b.txt")]
    [InlineData(".*/*", ".hidden/b.txt")]
    public void Files_folders_and_patterns_name_documents_in_ordinal_order(string paths, string expected)
    {
        _folder.Write("a.txt").Write("a.md").Write("B.txt").Write("a.html").Write(".hidden/b.txt")
            .Write("news/9.txt").Write("news/10.txt").Write("news/data.csv").Write("news/old/a.txt");

        var (files, error) = Find(paths.Split(' '));

        Assert.Equal(expected.Split('|'), files.Select(file => file.Path));
        Assert.All(files, file => Assert.Null(file.Problem));
        Assert.Equal("", error);
    }

    [Fact]
    public void Documents_outside_of_the_working_directory_are_shown_as_given()
    {
        _folder.Write("here/a.txt").Write("there/b.txt");

        var (files, _) = Find(["../there", _folder["here"]], "here");

        Assert.Equal(["../there/b.txt", "a.txt"], files.Select(file => file.Path));
        Assert.Equal(_folder["there/b.txt"], files[0].FullPath);
    }

    [Fact]
    public void A_link_to_a_folder_is_not_followed_but_a_link_to_a_file_is()
    {
        _folder.Write("a/b.txt");
        Directory.CreateSymbolicLink(_folder["a/loop"], _folder["a"]);
        File.CreateSymbolicLink(_folder["a/c.txt"], _folder["a/b.txt"]);

        Assert.Equal(["a/b.txt", "a/c.txt"], Find(["a"]).Files.Select(file => file.Path));
    }

    [Theory]
    [InlineData("missing.txt")]
    [InlineData("a.txt/b.txt")]
    [InlineData("missing/b")]
    public void A_path_that_names_nothing_is_a_problem_in_its_place(string path)
    {
        _folder.Write("a.txt").Write("z.txt");

        var (files, error) = Find(["z.txt", path]);

        Assert.Equal([path, "z.txt"], files.Select(file => file.Path));
        Assert.Equal((ProblemIds.Unreadable, path), (files[0].Problem!.Id, files[0].Problem!.Path));
        Assert.Equal("", error);
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("*.html")]
    [InlineData("missing/*.txt")]
    public void A_folder_or_pattern_without_documents_is_told(string path)
    {
        Directory.CreateDirectory(_folder["empty"]);

        var (files, error) = Find([path]);

        Assert.Empty(files);
        Assert.Equal($"corpusgen: '{path}' holds no documents.\n", error);
    }

    [Theory]
    [InlineData("a.txt", "a.txt")]
    [InlineData("a.txt a.corpus.yml", "a.txt")]
    [InlineData("b.md b.corpus.yml", "b.md")]
    [InlineData("a.corpus.yml", "a.corpus.yml CORPUS0009")]
    [InlineData("b.md a.corpus.yml", "a.corpus.yml CORPUS0009|b.md")]
    [InlineData(".", "a.txt|b.md|c.corpus.yml CORPUS0009")]
    [InlineData("d.corpus.yml", "d.corpus.yml CORPUS0001")]
    public void A_sidecar_belongs_to_its_document(string paths, string expected)
    {
        _folder.Write("a.txt").Write("a.corpus.yml").Write("b.md").Write("b.corpus.yml").Write("c.corpus.yml");

        var files = Find(paths.Split(' ')).Files;

        Assert.Equal(expected.Split('|'), files.Select(file => $"{file.Path} {file.Problem?.Id}".TrimEnd()));
    }

    public void Dispose() => _folder.Dispose();

    private (IReadOnlyList<DocumentFile> Files, string Error) Find(string[] paths, string workingDirectory = "")
    {
        using var error = new StringWriter { NewLine = "\n" };
        var environment = new CommandEnvironment(Stream.Null, Stream.Null, new Screen(TextWriter.Null), new Screen(error), Path.TrimEndingDirectorySeparator(_folder[workingDirectory]));
        return (DocumentFiles.Find(paths, environment), error.ToString());
    }
}
