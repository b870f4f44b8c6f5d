using CorpusGen.Fuzz;
using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

/// <summary>Every hostile piece in every place of a corpus at once: what is declared is what a harmless piece would declare.</summary>
public sealed class HostileCorpusTests
{
    private const int Batch = 120;

    [Fact]
    public void No_piece_in_any_place_adds_a_member_or_a_type()
    {
        foreach (var pieces in HostileText.Pieces.Concat(HostileText.Words).Chunk(Batch))
        {
            var run = GeneratorRun.Of([.. pieces.SelectMany(Corpus)]);

            var compilation = run.Compiled();
            var articles = ArticlesOf(compilation);
            Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
            Assert.Equal(run.Result.GeneratedSources.Length - 2, articles.Count);
            Assert.All(articles, AssertDeclaresArticleAlone);
            Assert.Empty(compilation.GetSymbolsWithName("Evil"));
        }
    }

    // Headline, publisher, author, body, quote, noun of a figure, file name, item metadata, key and value of front matter, heading, caption, sidecar.
    private static IEnumerable<CorpusText> Corpus(string piece, int index)
    {
        var body = $"It cost {piece} $5 billion for 12{piece}ships, “a{piece}shock” said Ann{piece}Lee.";
        var file = new string([.. piece.Where(c => c is not ('/' or '\\' or '.') && !char.IsSurrogate(c))]);
        yield return new CorpusText($"{index}/a{file}.txt", $"Pub{piece}\n2025-09-02\n\nHead{piece}\n\nBy Jane{piece} Doe\n\n{body}\n\nSec{piece}tion\n\nMore text stands here.\n\nA harbour{piece}. Photo: J. Doe{piece}");
        yield return new CorpusText($"{index}/b.txt", $"---\nheadline: x{piece}\n{piece}: y\nauthor: [\"{piece}\"]\n---\n{body}");
        yield return new CorpusText($"{index}/c.md", $"# H{piece}\n\n{body}\n\n## S{piece}\n\n![x{piece}](x.png \"Photo: J{piece}\")\n\nThe end.");
        yield return new CorpusText(
            $"{index}/d.txt", body, ("CorpusName", piece), ("Headline", piece), ("Publisher", piece), ("Author", piece), ("DatePublished", piece), ("Language", piece), ("Link", $"{index}/{piece}.txt"));
        yield return new CorpusText($"{index}/e.txt", body);
        yield return new CorpusText($"{index}/e.corpus.yml", $"publisher: x{piece}\narticles:\n  - startsWith: It cost\n    headline: \"x{piece}\"\n    name: x{piece}\n");
    }

    private static List<INamedTypeSymbol> ArticlesOf(Compilation compilation) =>
        [.. compilation.GetTypeByMetadataName("Sample.Corpus")!.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public)];

    private static void AssertDeclaresArticleAlone(INamedTypeSymbol article)
    {
        string[] known = ["Id", "Headline", "Publisher", "Author", "DatePublished", "Article", "Figures", "Quotes"];
        var members = article.GetMembers().Where(member => member.DeclaredAccessibility == Accessibility.Public && !member.IsImplicitlyDeclared && member is not IMethodSymbol { AssociatedSymbol: not null });

        Assert.All(members, member => Assert.Contains(member.Name, known));
        Assert.True(article.GetTypeMembers().Length <= 3, "Figures, Quotes and what builds them");
    }
}
