using System.Xml.Linq;
using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

/// <summary>What somebody sees in an editor who types <c>Corpus.</c> and hovers over what follows.</summary>
public sealed class EditorTests
{
    private const string Text =
        """
        The Harbour Gazette
        2025-03-14

        Port fees rise again

        Fees fell almost 20% to $164 a container. At least 12 cranes stood still for 2 to 3 days.

        “It is a tax on bread,” said Ann Lee & Sons. The so-called “harbour <levy>” was new.
        """;

    [Fact]
    public Task Members_of_the_corpus() => Verify(View().AddStatics("Sample.Corpus").ToString());

    [Fact]
    public Task Members_of_the_records()
    {
        var view = View();
        foreach (var type in new[] { "Article", "Figure", "Money", "Duration", "Quote", "Speaker", "Section", "Caption", "EndMatter" })
        {
            view.AddValue("Sample." + type);
        }

        return Verify(view.ToString());
    }

    // Nothing public is without a word, and no text of a document breaks the XML.
    [Fact]
    public void Every_public_member_has_documentation_that_is_well_formed()
    {
        var compilation = GeneratorRun.Of([new CorpusText("seeds/a&<b>.txt", Text), .. RepositoryCorpus.Read()]).Compiled();
        var members = MembersOf(compilation.GetTypeByMetadataName("Sample.Corpus")!.ContainingNamespace).ToList();

        Assert.True(members.Count > 300);
        Assert.All(members, member => Assert.NotEmpty(XElement.Parse(member.GetDocumentationCommentXml()!).Elements()));
    }

    private static EditorView View() => new(GeneratorRun.Of(new CorpusText("seeds/port-fees.txt", Text)));

    private static IEnumerable<ISymbol> MembersOf(INamespaceOrTypeSymbol container) => container.GetMembers()
        .Where(member => member.DeclaredAccessibility == Accessibility.Public && !member.IsImplicitlyDeclared && member is not IMethodSymbol { AssociatedSymbol: not null })
        .SelectMany(member => member is INamedTypeSymbol type ? MembersOf(type).Prepend(type) : [member])
        .Where(member => member is not IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum, Name: "value__" });
}
