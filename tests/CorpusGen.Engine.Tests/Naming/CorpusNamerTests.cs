using CorpusGen.Engine.Naming;

namespace CorpusGen.Engine.Tests.Naming;

public sealed class CorpusNamerTests
{
    [Fact]
    public void Articles_keep_names_of_their_own()
    {
        var index = CorpusNamer.Name([Key("b.txt", "Second"), Key("a.txt", "First")], "Corpus");

        Assert.Equal(["First", "Second"], index.Entries.Select(entry => entry.ClassName));
        Assert.DoesNotContain(index.Entries, entry => entry.IsToldApart);
    }

    [Fact]
    public void Namesakes_are_all_told_apart_by_their_files()
    {
        var index = CorpusNamer.Name([Key("2024/a.txt", "Report"), Key("2024/b.txt", "Report")], "Corpus");

        Assert.Equal(["Report_A", "Report_B"], index.Entries.Select(entry => entry.ClassName));
        Assert.All(index.Entries, entry => Assert.True(entry.IsToldApart));
    }

    [Fact]
    public void Namesakes_in_files_of_one_name_are_told_apart_by_their_folders()
    {
        var index = CorpusNamer.Name([Key("2024/a.txt", "Report"), Key("2025/a.txt", "Report")], "Corpus");

        Assert.Equal(["Report_2024ATxt", "Report_2025ATxt"], index.Entries.Select(entry => entry.ClassName));
    }

    [Fact]
    public void Names_that_differ_in_case_alone_are_namesakes()
    {
        var index = CorpusNamer.Name([Key("a.txt", "Report"), Key("b.txt", "REPORT")], "Corpus");

        Assert.Equal(["Report_A", "REPORT_B"], index.Entries.Select(entry => entry.ClassName));
    }

    // The words of long names end in different places.
    [Fact]
    public void Long_names_that_differ_in_case_alone_are_namesakes()
    {
        var index = CorpusNamer.Name([Key("a.txt", "AntonAlikhanovTheRussianMinIster"), Key("b.txt", "AntonAlikhanovTheRussianMinister")], "Corpus");

        Assert.Equal(["AntonAlikhanovTheRussianMin_A", "AntonAlikhanovTheRussian_B"], index.Entries.Select(entry => entry.ClassName));
    }

    [Fact]
    public void No_article_has_the_name_of_the_class_around_it()
    {
        var index = CorpusNamer.Name([Key("a.txt", "Corpus")], "Corpus");

        Assert.Equal("CorpusArticle", index.Entries[0].ClassName);
    }

    [Fact]
    public void Another_file_leaves_the_names_alone()
    {
        var one = CorpusNamer.Name([Key("b.txt", "Second")], "Corpus");
        var two = CorpusNamer.Name([Key("a.txt", "First"), Key("b.txt", "Second")], "Corpus");

        Assert.Equal(one["b.txt#Second"], two["b.txt#Second"]);
    }

    private static ArticleKey Key(string path, string name) => new(path + "#" + name, name, path);
}
