using System.Text.Json;
using CorpusGen.Engine.Documents;
using CorpusGen.Fuzz;

namespace CorpusGen.Engine.Tests;

/// <summary>What must hold of every document, for every corpus there is, for every hostile piece in every place, and for what fuzzing found.</summary>
public sealed class HostileDocumentTests
{
    /// <summary>What fuzzing found, each as small as it could be made.</summary>
    public static TheoryData<string, string> Found => new()
    {
        { "a.txt", "3\nAoto" }, // A figure ran on over the paragraph's end.
        { "a.txt", "one in\nfive " },
        { "a.md", ">She said“We shall see what comes \n\nShesaid“Weshallseewhatcomes" }, // Two names differed in case alone.
        { "a.md", "two countries \n![a]()" }, // The article began behind its first words.
        { "a.md", "\"Energy, arms and what they cost\"\n![a]()" },
        { "a.md", "o\u2028d" }, // A message went over two lines.
        { "a.txt", "o\u2029d" },
        { "a.md", "---\nh: \n r\n\u202Er: \n---" },
        { "a.md", "---\nheadline: \"\\a\"\nb" }, // A control character came in by an escape of YAML.
        { "a.md", "---\nheadline: \"\\uD800\"\n---\nb" },
    };

    [Theory]
    [MemberData(nameof(Found))]
    public void What_was_found_does_not_come_back(string path, string text) => AssertHolds(new SourceDocument(path, text));

    [Fact]
    public void A_header_line_that_is_overruled_is_kept()
    {
        var document = new SourceDocument("a.txt", "The Courier\n2025-09-02\n\nHarbour opens\n\nBy Jane Doe\n\nThe harbour opened on Monday.")
        {
            Metadata = new ArticleMetadata(Publisher: "The Gazette", Author: "A. Name", DatePublished: "2025-09-03"),
        };

        var article = Assert.Single(DocumentCompiler.Compile(document).Articles);

        Assert.Equal([("The Courier", 1), ("2025-09-02", 2), ("By Jane Doe", 6)], article.EndMatter.Select(part => (part.Text, part.Line)));
        AssertHolds(document);
    }

    [Fact]
    public void Nothing_of_any_corpus_is_lost()
    {
        var documents = Fixtures.Read(Repository.PathOf("seeds"), Repository.PathOf("..", "shared", "seeds"));

        Assert.All(documents, AssertHolds);
    }

    [Fact]
    public void Every_hostile_piece_is_harmless_in_every_place() => Assert.All(HostileText.Pieces.SelectMany(InEveryPlace), AssertHolds);

    [Fact]
    public void Every_word_that_is_somebody_s_name_is_harmless_in_every_place() => Assert.All(HostileText.Words.SelectMany(InEveryPlace), AssertHolds);

    private static IEnumerable<SourceDocument> InEveryPlace(string piece)
    {
        var body = $"It cost {piece} $5 billion for 12{piece}ships and 3 {piece}ships, “a{piece}shock” said Ann{piece}Lee. The {piece} rose 5%.";
        yield return new SourceDocument("a.txt", piece);
        yield return new SourceDocument("a.txt", body);
        yield return new SourceDocument($"f{piece}/f{piece}.txt", body);
        yield return new SourceDocument("a.txt", $"Pub{piece}\n2025-09-02{piece}\n\nHead{piece}\n\nBy Jane{piece} Doe\n\n{body}\n\nSec{piece}tion\n\nMore text stands here.\n\nA harbour{piece}. Photo: J. Doe{piece}");
        yield return new SourceDocument("a.md", $"# H{piece}\n\n{body}\n\n## S{piece}\n\n![x{piece}](x.png \"Photo: J{piece}\") and `c{piece}`\n\n> q{piece}\n\nThe end.");
        yield return new SourceDocument("a.txt", $"---\nheadline: {piece}\npublisher: \"x{piece}\"\n{piece}: x\nauthor: [a{piece}]\nlanguage: {piece}\ndate: {piece}\nname: {piece}\n---\n{body}");
        yield return new SourceDocument("a.txt", body)
        {
            Metadata = new ArticleMetadata(piece, piece, piece, piece, piece, piece),
            Sidecar = new Sidecar("a.corpus.yml", $"publisher: {piece}\n{piece}: {piece}\narticles:\n  - startsWith: It cost\n    headline: x{piece}\n  - startsWith: {piece}\n"),
        };
    }

    private static void AssertHolds(SourceDocument document)
    {
        if (EngineOracle.FaultOf(document) is { } fault)
        {
            Assert.Fail(fault + " in " + JsonSerializer.Serialize(document));
        }
    }
}
