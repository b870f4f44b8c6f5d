using CorpusGen.Generator.Tests.Harness;

namespace CorpusGen.Generator.Tests;

/// <summary>A corpus is untrusted text: it must not be able to become code.</summary>
public sealed class HostileTextTests
{
    private const string Evil = "internal static class Evil { }";

    public static TheoryData<string> Escapes => new(
        "\n", "\r", "\u0085", "\u2028", "\u2029", "\v", "\f", "\"", "\"\"\"", "\"\"\"\"\"", "\\", "\\\"", "*/", "</summary>", "<![CDATA[", "]]>", "{{", "}", "#line 1\n",
        "\0", "\u202E", "\uFEFF", "\\u0022", "//", "$\"", "@\"");

    [Theory]
    [MemberData(nameof(Escapes))]
    public void No_text_of_a_document_becomes_code(string escape) => AssertStaysText(escape);

    // Test runners do not hand on half a character as data.
    [Fact]
    public void No_half_of_a_character_becomes_code()
    {
        AssertStaysText("\uD800");
        AssertStaysText("\uDC00");
    }

    [Theory]
    [InlineData("Corpus")]
    [InlineData("Figures")]
    [InlineData("Article")]
    [InlineData("Article list")]
    [InlineData("Equals")]
    [InlineData("class")]
    [InlineData("Program")]
    [InlineData("System")]
    [InlineData("Global")]
    [InlineData("7 days")]
    [InlineData("!!!")]
    public void A_headline_can_be_anything(string headline) =>
        GeneratorRun.Of(new CorpusText("seeds/a.txt", $"Digest\n2025-09-02\n\n{headline}\n\nIt cost $5 billion, \"a shock\" said Ann Lee.\n\nMore text stands here."))
            .AssertCompiles();

    [Fact]
    public void Facts_can_have_the_names_of_members()
    {
        const string Words = "equals finalize gethashcode memberwiseclone referenceequals figures article quotes value text tostring gettype system money count data text article";
        var sentences = Words.Split(' ').Select(word => $"There were 12 {word}s and 3 {word}s. He called it \"{word}\". The {word} rose 5%.");

        GeneratorRun.Of(new CorpusText("seeds/a.txt", string.Join("\n\n", sentences))).AssertCompiles();
    }

    private static void AssertStaysText(string escape)
    {
        var run = GeneratorRun.Of([.. TextsWith(escape)]);

        run.AssertCompiles();
        Assert.Null(run.Compiled().GetTypeByMetadataName("Evil"));
        Assert.Empty(run.Compiled().GetSymbolsWithName("Evil"));
    }

    // In a body, a headline, a publisher, a quote, a figure's noun, a file's name, metadata, front matter and its keys, a sidecar and its keys.
    private static IEnumerable<CorpusText> TextsWith(string escape)
    {
        var payload = $"It cost {escape} {Evil} {escape} $5 billion for 12{escape}ships, \"a{escape}{Evil}shock\" said Ann{escape}Lee.";
        yield return new CorpusText("seeds/body.txt", payload);
        yield return new CorpusText("seeds/header.txt", $"Pub{escape}{Evil}\n2025-09-02\n\nHead{escape}{Evil}\n\n{payload}\n\nSec{escape}tion\n\nMore text stands here.\n\nImage: x{escape}{Evil}.");
        yield return new CorpusText(
            "seeds/item.txt", payload, ("Headline", $"H{escape}{Evil}"), ("Author", $"A{escape}{Evil}"), ("CorpusName", $"N{escape}{Evil}"), ("Link", $"seeds/x{escape}{Evil}.txt"));
        yield return new CorpusText("seeds/marked.md", $"# H{escape}{Evil}\n\n{payload}\n\n![{escape}{Evil}](x.png)");
        var inPath = escape.Replace("/", "", StringComparison.Ordinal);
        yield return new CorpusText($"seeds/f{inPath}{Evil}/f{inPath}{Evil}.txt", payload);
        yield return new CorpusText(
            "seeds/front.txt", $"---\nheadline: \"H{escape}{Evil}\"\npublisher: P{escape}{Evil}\nk{escape}{Evil}: x\nnames:\n  N{escape}{Evil}: $5 billion\n---\n{payload}");
        yield return new CorpusText("seeds/aside.txt", payload);
        yield return new CorpusText("seeds/aside.corpus.yml", $"publisher: P{escape}{Evil}\nk{escape}{Evil}: x\narticles:\n  - startsWith: It cost\n    author: A{escape}{Evil}\n");
    }
}
