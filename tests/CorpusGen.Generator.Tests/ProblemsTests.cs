using System.Text;
using CorpusGen.Engine.Problems;
using CorpusGen.Generator.Diagnostics;
using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests;

/// <summary>Every problem there is, made to happen, alone and all at once; and its page, its descriptor and its line in the release notes.</summary>
public sealed class ProblemsTests
{
    private const string Sound = "Digest\n2025-09-02\n\nA headline\n\nA first paragraph of it.\n\nA second one.";

    // What makes each problem. Those of the project need no document but any; a defect cannot be made here.
    private static readonly Dictionary<string, CorpusText[]> Makers = new()
    {
        [ProblemIds.Unreadable] = [new("seeds/missing.txt", null)],
        [ProblemIds.Empty] = [new("seeds/empty.txt", "")],
        [ProblemIds.HeadlineMade] = [new("seeds/bare.txt", "The harbour opened on Monday. Ships came in.")],
        [ProblemIds.NotUtf8] = [new("seeds/latin.txt", Sound) { Encoding = Encoding.Latin1 }],
        [ProblemIds.InvalidYaml] = [new("seeds/colon.txt", "---\nheadline: Harbour: open\n---\nA headline of it\n\nIt opened on Monday.")],
        [ProblemIds.UnknownField] = [new("seeds/field.txt", "---\nheadline: Ships\nheadlin: x\n---\nShips came in on Monday.")],
        [ProblemIds.InvalidDate] = [new("seeds/date.txt", "---\nheadline: Cranes\ndate: 2025-02-30\n---\nCranes came in on Monday.")],
        [ProblemIds.ArticleNotFound] = [new("seeds/listed.txt", "Listed\n\nIt opened on Monday.\n\nIt closed."), new("seeds/listed.corpus.yml", "articles:\n  - startsWith: Nothing like it\n")],
        [ProblemIds.SidecarAlone] = [new("seeds/alone.corpus.yml", "publisher: B")],
        [ProblemIds.ArticleNameShared] = [new("seeds/one.txt", Sound), new("seeds/two.txt", Sound)],
        [ProblemIds.MemberNameShared] = [new("seeds/members.txt", "Members\n\nThe port has 5 cranes. The town has 7 cranes.\n\nMore of it.")],
        [ProblemIds.InvalidName] = [new("seeds/name.txt", "---\nname: harbour opening\nheadline: Opening\n---\nIt opened on Monday.")],
        [ProblemIds.QuoteNotClosed] = [new("seeds/quote.txt", "Quote\n\nHe said: “The harbour is open.\n\nShips came in.")],
        [ProblemIds.MarkupLeftOut] = [new("seeds/table.md", "# Table\n\nIt opened on Monday.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")],
        [ProblemIds.NameNotUsed] = [new("seeds/given.txt", "---\nheadline: Given\nnames:\n  Fee: nothing like it\n---\nShips pay $5 million.")],
        [ProblemIds.SeveralArticles] = [new("seeds/several.txt", "The Courier\n2025-09-02\n\nTogether\n\nIt opened on Monday.\n\nThe Gazette\n2025-09-03\n\nFees rise\n\nThe fees rose on Tuesday.")],
        [ProblemIds.SetAside] = [new("seeds/aside.md", "# Aside\n\nIt opened on Monday.\n\n## Fees\n\nThey rose.")],
        [ProblemIds.LanguageTooOld] = [],
        [ProblemIds.NamespaceShared] = [],
        [ProblemIds.TooLarge] = [new("seeds/deep.md", "# Deep\n\nIt opened on Monday.\n\n" + new string('>', 1000) + " Ships came in.")],
    };

    public static TheoryData<string> DocumentProblems => new(Makers.Where(maker => maker.Value.Length > 0).Select(maker => maker.Key));

    [Fact]
    public void Every_problem_is_made_to_happen() =>
        Assert.Equal(DiagnosticDescriptors.All.Select(descriptor => descriptor.Id).Where(id => id != ProblemIds.Internal), Makers.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(DocumentProblems))]
    public async Task A_document_makes_its_problem_happen(string id) =>
        Assert.Contains(await AnalyzerRun.Of(Makers[id]), problem => problem.EndsWith(id, StringComparison.Ordinal));

    [Fact]
    public async Task One_build_tells_every_problem_of_every_document()
    {
        var documents = Makers.Values.SelectMany(texts => texts).ToArray();
        var alone = new List<string>();
        foreach (var (_, texts) in Makers)
        {
            alone.AddRange(await AnalyzerRun.Of(texts));
        }

        var together = await AnalyzerRun.In(WithEverythingWrong(), null, documents);

        Assert.Equal(
            alone.Append("(1,1): Error CORPUS0018").Append("(1,1): Warning CORPUS0019").Order(StringComparer.Ordinal),
            together.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_problem_of_one_document_is_told()
    {
        const string Text = "---\nheadlin: x\ndate: 2025-02-30\nlanguage: 12\nname: a b\n---\nHe said: “The harbour is open.\n\nThe port has 5 cranes. The town has 7 cranes.\n\nSubscribe to our newsletter";

        var problems = await AnalyzerRun.Of(new CorpusText("seeds/a.txt", Text));

        Assert.Equal(
            ["(2,1): Warning CORPUS0006", "(3,7): Warning CORPUS0007", "(4,11): Warning CORPUS0005", "(7,1): Info CORPUS0003", "(7,1): Warning CORPUS0012", "(7,10): Info CORPUS0013", "(9,14): Warning CORPUS0011", "(11,1): Info CORPUS0017"],
            problems.Select(problem => problem.Replace("seeds/a.txt", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Release_notes_tell_every_diagnostic_as_it_is()
    {
        var rules = new[] { "Shipped", "Unshipped" }
            .SelectMany(release => Repository.Read("src", "CorpusGen.Generator", $"AnalyzerReleases.{release}.md").Split('\n'))
            .Where(line => line.StartsWith("CORPUS", StringComparison.Ordinal));

        Assert.Equal(
            DiagnosticDescriptors.All.Select(descriptor => $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}"),
            rules.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_page_tells_every_diagnostic_s_severity()
    {
        var page = Repository.Read("src", "CorpusGen.Engine", "Problems", "README.md");

        Assert.All(DiagnosticDescriptors.All, descriptor =>
        {
            var section = page[page.IndexOf("\n## " + descriptor.Id + ": ", StringComparison.Ordinal)..];
            Assert.StartsWith($"Severity: {descriptor.DefaultSeverity.ToString().ToLowerInvariant()}\n", section[section.IndexOf("Severity: ", StringComparison.Ordinal)..], StringComparison.Ordinal);
        });
    }

    // An old version of the language, and a reference to a corpus in the same namespace.
    private static CSharpCompilation WithEverythingWrong()
    {
        var other = GeneratorRun.Of(new Dictionary<string, string>(), new CorpusText("a.txt", Sound)).Compiled();
        return CSharpCompilation.Create(
            "Old",
            [CSharpSyntaxTree.ParseText("", new CSharpParseOptions(LanguageVersion.CSharp10), TestOptionsProvider.ProjectDirectory + "Program.cs")],
            [.. other.References, other.ToMetadataReference()],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }
}
