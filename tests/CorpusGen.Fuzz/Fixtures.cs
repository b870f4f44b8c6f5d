using CorpusGen.Engine.Documents;

namespace CorpusGen.Fuzz;

/// <summary>The documents that are mutated: one of each form, and the repository's own corpus.</summary>
public static class Fixtures
{
    private const string Prose =
        """
        The Courier
        2025-09-02 14:19:01

        Harbour opens after ten years of work

        The harbour of the old town opened on Monday after ten years, at a cost of $5.2 billion. “It is the best day of my life,” said Ann Lee, the mayor.

        Exports rose 16.4% in August, to between 3 and 5 million tonnes, the ministry said. About two-thirds of the 1,709 ships were from abroad; one in five carried grain.

        What comes next

        “We lost,” Karim al-Masri told reporters, “and it hurts.” He called the plan a ‘farce’ and said that at least 40 people, aged 18 to 65, would leave.

        A crane at dawn. Photo: J. Doe

        Prices fell almost 20 degrees Celsius below nothing, a joke that nobody of the 12 members of the council understood.

        Sign up here for our newsletter.
        """;

    private const string FrontMatter =
        """
        ---
        headline: "Ferry: at last"
        publisher: The Courier
        author: [Jane Doe, A. Name]
        date: 2025-09-02
        language: en
        ---
        The ferry left at noon with 250 people and 12 cars on board. It had cost £4.2m.

        ---
        title: A second ferry
        name: SecondFerry
        ---
        "No ferry has left," said Paul Dean, who runs the port. Half of its 30 workers agreed.
        """;

    private const string Markdown =
        """
        # Harbour opens

        ![Ships at dawn](dawn.jpg "Photo: J. Doe")

        The harbour opened on **Monday**. [Ships](https://example.org) came in, *12 percent* more than in `2024`.

        ## The mayor speaks

        > She said: “We shall see what comes of it.”

        - It cost $3 million.
        - It took eight months.

        | year | ships |
        |------|-------|
        | 2024 | 12    |

        Nobody of the 3.5 million voters was asked.
        """;

    private const string Several =
        """
        The harbour opened on Monday. Ships came in, 12 of them.

        Ann Lee was glad. “At last,” she said.

        The ferry left at noon. It carried 40 people for 3 hours.

        Nobody spoke. The fare was 5 euros.
        """;

    private const string Sidecar =
        """
        publisher: The Courier
        articles:
          - startsWith: "The harbour opened"
            headline: Harbour opens
          - startsWith: "The ferry left"
            headline: Ferry leaves
            name: Ferry
        """;

    private const string Languages =
        """
        Die Fähre fuhr am Montag ab, und es kamen 250 Menschen. Sie kostete 4,2 Mio. €.

        Паром отправился в понедельник. Он стоил $5 млн.

        The ferry left. “Enfin,” said the captain. 뉴스 레터 받기
        """;

    /// <summary>The built-in ones, and those of a folder where there is one.</summary>
    /// <param name="folders">Folders of documents.</param>
    public static IReadOnlyList<SourceDocument> Read(params string[] folders) =>
    [
        new("prose.txt", Prose),
        new("fields.md", FrontMatter),
        new("fields.txt", FrontMatter),
        new("marked.md", Markdown),
        new("several.txt", Several) { Sidecar = new Sidecar("several.corpus.yml", Sidecar) },
        new("languages.txt", Languages),
        new("item.txt", Several) { Metadata = new ArticleMetadata("Item", "The item's headline", "The Courier", "Jane Doe", "2025-09-02", "en") },
        .. folders.Where(Directory.Exists).SelectMany(Directory.EnumerateFiles).Order(StringComparer.Ordinal).Where(IsDocument).Select(ReadFile),
    ];

    private static bool IsDocument(string path) => Path.GetExtension(path) is ".txt" or ".md";

    private static SourceDocument ReadFile(string path)
    {
        var sidecar = Path.ChangeExtension(path, null) + ".corpus.yml";
        return new SourceDocument(Path.GetFileName(path), File.ReadAllText(path))
        {
            Sidecar = File.Exists(sidecar) ? new Sidecar(Path.GetFileName(sidecar), File.ReadAllText(sidecar)) : null,
        };
    }
}
