namespace CorpusGen.Engine.Documents;

/// <summary>What no document may go beyond, so that none can hang the compiler or fill its memory. Told with reasons in <c>README.md</c> beside this file.</summary>
public static class DocumentLimits
{
    /// <summary>The characters of a document. A longer one is left out.</summary>
    public const int LongestDocument = 16 * 1024 * 1024;

    /// <summary>The lines of a document. One with more is left out.</summary>
    public const int MostLines = 1_000_000;

    /// <summary>The characters of a sidecar. A longer one is not used.</summary>
    public const int LongestSidecar = 1024 * 1024;

    /// <summary>The characters of a headline, publisher, author or credit. What follows is not used.</summary>
    public const int LongestField = 1_000;

    /// <summary>The figures, and the quotes, of an article. What follows is not listed.</summary>
    public const int MostFacts = 10_000;

    /// <summary>The characters of what is said about a fact: its unit, what is counted, who speaks.</summary>
    internal const int LongestWords = 300;

    /// <summary>Words cut to a length, never in the middle of a character, with an ellipsis for the rest.</summary>
    internal static string Cut(string words, int longest)
    {
        if (words.Length <= longest)
        {
            return words;
        }

        var end = longest - 1;
        return words.Substring(0, char.IsHighSurrogate(words[end - 1]) ? end - 1 : end) + "…";
    }
}
