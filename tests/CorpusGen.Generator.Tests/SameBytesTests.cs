using System.Globalization;
using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.Emit;

namespace CorpusGen.Generator.Tests;

/// <summary>The same corpus gives the same bytes: in every culture, in every order, on every thread, again and again.</summary>
public sealed class SameBytesTests
{
    private static readonly byte[] Expected = AssemblyOf(RepositoryCorpus.Read());

    [Theory]
    [InlineData("tr-TR", ',', "~", "İ")]
    [InlineData("ar-SA", '٫', "؜-", "هـ")]
    [InlineData("th-TH", '.', "-", "พ.ศ.")]
    [InlineData("de-DE", ',', "-", "n. Chr.")]
    [InlineData("fa-IR", '٫', "\u200E\u2212", "ه.ش")]
    public void The_culture_does_not_matter(string name, char point, string minus, string era)
    {
        // The repository builds without the cultures' own data, so what matters of them is set here.
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = point.ToString();
        culture.NumberFormat.NegativeSign = minus;
        culture.NumberFormat.NumberGroupSeparator = "'";
        culture.DateTimeFormat.AMDesignator = era + name;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;

            Assert.Equal(Expected, AssemblyOf(RepositoryCorpus.Read()));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Neither_order_nor_line_ends_nor_a_byte_order_mark_matter()
    {
        var documents = RepositoryCorpus.Read();

        Assert.Equal(Expected, AssemblyOf([.. documents.Reverse()]));
        Assert.Equal(Expected, AssemblyOf([.. documents.Select(document => new CorpusText(document.Name, document.Content!.ReplaceLineEndings("\r\n")))]));
        Assert.Equal(Expected, AssemblyOf([.. documents.Select(document => new CorpusText(document.Name, "\uFEFF" + document.Content))]));
    }

    [Fact]
    public void Separators_of_paths_do_not_matter()
    {
        var documents = RepositoryCorpus.Read();

        Assert.Equal(Expected, AssemblyOf([.. documents.Select(document => new CorpusText(document.Name.Replace('/', '\\'), document.Content))]));
    }

    [Fact]
    public void Threads_do_not_matter() =>
        Assert.All(Enumerable.Range(0, 4).AsParallel().Select(_ => AssemblyOf(RepositoryCorpus.Read())), bytes => Assert.Equal(Expected, bytes));

    private static byte[] AssemblyOf(CorpusText[] documents)
    {
        var run = GeneratorRun.Of(documents);
        var compilation = run.Compiled();
        var trees = compilation.SyntaxTrees.OrderBy(tree => tree.FilePath, StringComparer.Ordinal).ToList();
        using var assembly = new MemoryStream();
        var result = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees)
            .WithOptions(compilation.Options.WithDeterministic(true))
            .Emit(assembly, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded));
        Assert.True(result.Success);
        return assembly.ToArray();
    }
}
