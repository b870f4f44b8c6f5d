using System.Globalization;
using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests;

/// <summary>What must hold of everything that is generated.</summary>
public sealed class OutputTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.Latest)]
    public void The_repository_s_corpus_compiles_without_a_warning(LanguageVersion language) =>
        GeneratorRun.Of(language, null, RepositoryCorpus.Read()).AssertCompiles();

    [Fact]
    public void An_empty_corpus_compiles()
    {
        var run = GeneratorRun.Of();

        run.AssertCompiles();
        Assert.Equal(["CorpusTypes.g.cs", "Corpus.g.cs"], run.Texts().Select(file => file.HintName));
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var documents = RepositoryCorpus.Read();

        var forwards = GeneratorRun.Of(documents).Texts();
        var backwards = GeneratorRun.Of([.. documents.Reverse()]).Texts();

        Assert.Equal(forwards.OrderBy(file => file.HintName, StringComparer.Ordinal), backwards.OrderBy(file => file.HintName, StringComparer.Ordinal));
    }

    [Fact]
    public void The_culture_does_not_matter()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.DateSeparator = "#";
        var documents = RepositoryCorpus.Read();
        var expected = GeneratorRun.Of(documents).Texts();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;

            Assert.Equal(expected, GeneratorRun.Of(documents).Texts());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Lines_end_alike_whatever_the_documents_do()
    {
        var documents = RepositoryCorpus.Read();
        var windows = documents.Select(document => new CorpusText(document.Name, document.Content!.ReplaceLineEndings("\r\n"))).ToArray();

        var expected = GeneratorRun.Of(documents).Texts();

        Assert.Equal(expected, GeneratorRun.Of(windows).Texts());
        Assert.All(expected, file => Assert.DoesNotContain('\r', file.Text));
    }

    [Fact]
    public void Adding_a_document_renames_nothing_of_the_others()
    {
        var run = GeneratorRun.Of(RepositoryCorpus.Read());
        var before = run.Texts().Where(file => file.HintName != "Corpus.g.cs").ToList();

        run.Add(new CorpusText("seeds/000.txt", "Digest\n2025-09-02\n\nExports and arms\n\nExports fell 16.4%.\n\nMore of it."));

        Assert.Subset(run.Texts().ToHashSet(), before.ToHashSet());
    }

    [Fact]
    public void Two_documents_of_one_name_are_both_there()
    {
        const string Text = "Digest\n2025-09-02\n\nThe report\n\nExports fell 16.4%.\n\nMore of it.";

        var run = GeneratorRun.Of(new CorpusText("a/report.txt", Text), new CorpusText("b/report.txt", Text));

        run.AssertCompiles();
        Assert.Contains("Corpus.Report_AReportTxt.g.cs", run.Texts().Select(file => file.HintName));
        Assert.Contains("Corpus.Report_BReportTxt.g.cs", run.Texts().Select(file => file.HintName));
    }

    [Fact]
    public void Two_documents_under_one_link_are_both_there()
    {
        var run = GeneratorRun.Of(
            new CorpusText("a/report.txt", "First report of 12 ships.", ("Link", "report.txt")),
            new CorpusText("b/report.txt", "Second report of 13 ships.", ("Link", "report.txt")));

        run.AssertCompiles();
        Assert.Equal(4, run.Texts().Count);
    }

    [Fact]
    public async Task A_link_that_is_the_path_of_another_document_takes_neither_down()
    {
        CorpusText[] documents =
        [
            new("a/report.txt", "First report of 12 ships.", ("Link", "report.txt")),
            new("b/report.txt", "Second report of 13 ships.", ("Link", "report.txt")),
            new("c/report.txt", "First report of 12 ships.", ("Link", "a/report.txt")),
        ];

        var run = GeneratorRun.Of(documents);

        run.AssertCompiles();
        Assert.Equal(5, run.Texts().Count);
        Assert.DoesNotContain(await AnalyzerRun.Of(documents), problem => problem.Contains("AD0001", StringComparison.Ordinal));
    }

    [Fact]
    public void A_document_listed_twice_is_there_once()
    {
        var run = GeneratorRun.Of(new CorpusText("a.txt", "A report of 12 ships."), new CorpusText("a.txt", "A report of 12 ships."));

        run.AssertCompiles();
        Assert.Equal(3, run.Texts().Count);
    }

    [Fact]
    public void Unset_properties_and_metadata_are_taken_as_unset()
    {
        var properties = new Dictionary<string, string>
        {
            ["CorpusNamespace"] = "",
            ["RootNamespace"] = "",
            ["CorpusClass"] = "",
            ["CorpusAccessibility"] = "",
        };

        var run = GeneratorRun.Of(properties, new CorpusText("a.txt", "A report of 12 ships.", ("Headline", ""), ("Link", "")));

        run.AssertCompiles();
        Assert.Contains("namespace CorpusGenerated;", run["Corpus.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_names_no_absolute_path()
    {
        var run = GeneratorRun.Of(RepositoryCorpus.Read());

        Assert.All(run.Texts(), file => Assert.DoesNotContain(TestOptionsProvider.ProjectDirectory, file.Text, StringComparison.Ordinal));
    }
}
