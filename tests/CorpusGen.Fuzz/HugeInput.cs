using System.Text;

namespace CorpusGen.Fuzz;

/// <summary>An input that is far too large or far too deep, made as it is written, and how CorpusGen gets it.</summary>
/// <param name="Name">What it is, to show.</param>
/// <param name="File">The name of its file; null where it goes through the filter.</param>
/// <param name="ExitCode">How the program must end: 0 where there is an article, 1 where the input is refused.</param>
/// <param name="Write">Writes it.</param>
internal sealed record HugeInput(string Name, string? File, int ExitCode, Action<Stream> Write)
{
    private const int Million = 1_000_000;
    private const string Prose = "Exports fell almost 20% to $5 billion in May. “It is a shock,” said Ann Lee, the minister. ";
    private const string Tiny = "{\"id\":\"a\",\"text\":\"Exports fell 5% in May.\"}\n";
    private const string Open = "{\"id\":\"a\",\"text\":\"";

    /// <summary>What the others are measured against.</summary>
    public static HugeInput Small { get; } = new("a thousand tiny documents", null, 0, Repeated("", Tiny, 1_000 * Tiny.Length, ""));

    /// <summary>All others.</summary>
    public static IReadOnlyList<HugeInput> All { get; } =
    [
        new("a million tiny documents", null, 0, Repeated("", Tiny, (long)Million * Tiny.Length, "")),
        new("a line that is no document, a million times", null, 1, Repeated("", "[\n", 2 * Million, "")),
        new("prose of 100 MB on one line", null, 1, Repeated(Open, Prose, 100 * Million, "\"}\n" + Tiny)),
        new("prose of 15 MB on one line", null, 0, Repeated(Open, Prose, 15 * Million, "\"}\n" + Tiny)),
        new("one string of 50 MB without a line end", null, 0, Repeated(Open, "x", 50 * Million, "\"}")),
        new("a line of 2 GB without an end", null, 1, Repeated(Open, Prose, 2_000L * Million, "")),
        new("100,000 `[` in a field that means nothing", null, 0, Repeated("{\"id\":\"a\",\"text\":\"It rained.\",\"x\":" + new string('[', 100_000), "]", 100_000, "}\n")),
        new("100,000 `[`", null, 1, Repeated("", "[", 100_000, "\n" + Tiny)),
        new("prose of 100 MB", "a.txt", 1, Repeated("", Prose, 100 * Million, "")),
        new("a million lines and more", "a.txt", 1, Repeated("", "A\n", 4 * Million, "")),
        new("prose of 15 MB", "a.txt", 0, Repeated("", Prose, 15 * Million, "")),
        new("a line of 50 MB in a document", "a.txt", 1, Repeated("It rained.\n\n", "x", 50 * Million, "\n\nIt rained.")),
        new("a word of 15 MB in a document", "a.txt", 0, Repeated("It rained.\n\n", "x", 15 * Million, "\n\nIt rained.")),
        new("`5% `, 5 million times", "a.txt", 0, Repeated("It rained.\n\n", "5% ", 15 * Million, "")),
        new("Markdown of 15 MB", "a.md", 0, Repeated("# It rained\n\n", Prose + "\n\n", 15 * Million, "")),
        new("`> ` ten thousand deep", "a.md", 0, Repeated("", "> ", 20_000, "It rained.")),
        new("a million `>`", "a.md", 0, Repeated("", ">", Million, "It rained.")),
        new("a million `* `", "a.md", 0, Repeated("", "* ", 2 * Million, "It rained.")),
        new("a million `[`", "a.md", 0, Repeated("", "[", Million, "It rained.")),
        new("a million `[a](`", "a.md", 0, Repeated("", "[a](", 4 * Million, "It rained.")),
        new("a million `**a `", "a.md", 0, Repeated("", "**a ", 4 * Million, "It rained.")),
        new("front matter of a million `[`", "a.txt", 0, Repeated("---\nheadline: Rain\nauthor: ", "[", Million, "\n---\nIt rained.")),
        new("front matter of 800,000 fields", "a.txt", 0, Repeated("---\nheadline: Rain\n", "a: b\n", 4 * Million, "---\nIt rained.")),
        new("front matter of a million aliases", "a.txt", 0, Repeated("---\nheadline: Rain\na: &a [", "*a,", 3 * Million, "]\n---\nIt rained.")),
    ];

    // The piece as often as makes so many characters, between what stands before and behind.
    private static Action<Stream> Repeated(string before, string piece, long length, string behind) => stream =>
    {
        var atOnce = (int)Math.Min(length / piece.Length, 1 + ((1 << 16) / piece.Length));
        var many = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, atOnce)));
        stream.Write(Encoding.UTF8.GetBytes(before));
        var left = length / piece.Length;
        for (; left >= atOnce; left -= atOnce)
        {
            stream.Write(many);
        }

        stream.Write(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, (int)left)) + behind));
    };
}
