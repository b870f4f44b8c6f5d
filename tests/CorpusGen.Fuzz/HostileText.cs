namespace CorpusGen.Fuzz;

/// <summary>Pieces of text that have broken programs like this one. The tests of engine and generator read the same table.</summary>
public static class HostileText
{
    /// <summary>What ends lines, literals, comments and markup, or hides from the reader's eye.</summary>
    public static IReadOnlyList<string> Pieces { get; } =
    [
        // The ends of lines, to C#, to XML and to people.
        "\n", "\r", "\r\n", "\n\n", "\r\n\r\n", "\v", "\f", "\u0085", "\u2028", "\u2029",

        // The marks of C#.
        "\"", "\"\"", "\"\"\"", "\"\"\"\"\"", "\\", "\\\"", "\\u0022", "\\x22", "'", "`", "*/", "/*", "//", "///", "{", "}", "{{", "{0}", "$\"", "@\"", ";", "#line 1 \"x\"",
        "\n#line 1\n", "\n#error no\n", "\n#endif\n", "\n#pragma warning disable\n", "\n}\n", "public class Evil { }", "internal static class Evil { }",

        // The marks of XML.
        "<", ">", "&", "&lt;", "&#0;", "&bogus;", "</summary>", "<summary>", "<![CDATA[", "]]>", "<!--", "-->", "<?xml?>", "<see cref=\"T:Evil\"/>", "<include file='x' path='y'/>",

        // Characters that XML or C# does not have, or nobody sees: bidirectional controls, zero-width characters, tags, half pairs, non-characters.
        "\0", "\u0001", "\u001A", "\u001B[31m", "\u007F", "\u009B", "\u00AD", "\u034F", "\u061C", "\u115F", "\u180E", "\u200B", "\u200C", "\u200D", "\u200E", "\u200F",
        "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2060", "\u2061", "\u2066", "\u2067", "\u2068", "\u2069", "\u206A", "\u3164", "\uFE0F", "\uFEFF", "\uFFA0", "\uFFF9", "\uFFFC", "\uFFFD", "\uFFFE", "\uFFFF",
        "\uD800", "\uDC00", "\uDBFF", "\uDC00\uD800", "\uD83D\uDE00", "\U000E0001", "\U000E0041", "\U0001D173", "\U0010FFFF", "\U0001FFFE",

        // Letters that look like others, and letters that are more than one character.
        "Сорус", "раураl", "Αlpha", "ﬁne", "Å", "A\u030A", "e\u0301\u0301\u0301\u0301", "ß", "İ", "ı", "ǅ", "한국어", "日本語の文。", "العربية", "עברית", "𝒜𝓁𝓅𝒽𝒶", "𐐀𐐨",

        // White space of other kinds.
        "\u00A0", "\u1680", "\u2000", "\u2003", "\u202F", "\u205F", "\u3000", "\t", "     ",

        // Quotation marks of every kind.
        "“", "”", "‘", "’", "„", "‚", "«", "»", "‹", "›", "「", "」", "『", "』", "''", "``", "“‘“", "’”’",

        // Numbers that overflow, divide by nothing, or are none.
        "79228162514264337593543950335", "79228162514264337593543950336", "1e400", "-0", "0/0", "1/0", "0.0000000000000000000000000001", "9,999,999,999,999,999,999,999,999,999.99 trillion",
        "1,,2", "1.2.3.4", "٣٫٥", "१२", "⅔", "½ ½", "Ⅻ", "one hundred and and", "millions of billions of trillions", "$€£", "5 to 3 percent", "%", "100%%", "−5", "∞",

        // YAML and Markdown.
        "---\n", "\n---\n", "...\n", "headline: ", "title: ", "name: class\n", "date: 0000-00-00\n", "date: 9999-99-99\n", "publisher: {name: ", "author: [", "]", "&a ", "*a", "!!binary ", "? ", "- ", "|\n", ">-\n",
        "# ", "## ", "> ", "* ", "1. ", "**", "_", "```\n", "~~~\n", "![", "](", "[x]: y\n", "<b>", "<script>", "| a | b |\n|---|---|\n", "&amp;", "\\*", "    code\n",

        // Forms that a reader looks for.
        "Source: Reuters", "Photo: J. Doe", "(AP Photo/J. Doe)", "Sign up here.", "By Jane Doe\n", "2025-09-02\n", "Friday, July 21, 2017\n", "9999-12-31T23:59:59+14:00",
    ];

    /// <summary>Names of languages, cultures and members that C# or the generated types want for themselves.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        "class", "record", "namespace", "static", "Corpus", "Figures", "Quotes", "Article", "Value", "Text", "Min", "Max", "Equals", "GetType", "ToString", "Finalize", "System", "Global", "Data", "Speaker",
        "Gas", "GAS", "gas", "Id", "Headline", "Publisher", "Sample", "Program", "nameof", "await", "async", "field", "scoped", "file", "required", "allows", "extension", "_", "__arglist", "value", "get", "init",
    ];
}
