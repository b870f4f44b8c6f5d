using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents.Recognition;

/// <summary>Tells paragraphs that are no part of a report: newsletter prompts, credits, disclaimers, links to other reports.</summary>
/// <remarks>The phrases lie in <c>EndMatter.tsv</c>, where the tests are told too.</remarks>
internal static class EndMatterRecognizer
{
    // A prompt is short; a longer paragraph that has its words is about newsletters.
    private const int LongestPrompt = 320;

    private const int LongestCredit = 240;

    private static readonly PhraseTable Starts = PhrasesOf("notice", "start", "credit", "whole");

    private static readonly PhraseTable Inside = PhrasesOf("anywhere");

    private static readonly PhraseTable Prompts = PhrasesOf("sentence");

    /// <summary>Whether a paragraph is end matter.</summary>
    public static bool IsEndMatter(Passage text)
    {
        var start = FirstWordOf(text);
        if (Starts.TryGetValue(text, start, out var phrase, out var test))
        {
            var end = start + phrase.Length;
            var matches = test switch
            {
                "notice" => true,
                "start" => text.Length <= LongestPrompt,
                "credit" => text.Length <= LongestCredit && Names.Prevail(text, end),
                _ => IsEnd(text, end),
            };
            if (matches)
            {
                return true;
            }
        }

        return text.Length <= LongestPrompt && !IsQuotation(text[0]) && Has(Inside, text, 0, text.Length);
    }

    /// <summary>Where the prompts start that close a paragraph of prose; its length where none do.</summary>
    /// <example>… said the minister. If you're reading this, stay with our newsletter.</example>
    public static int StartOfPrompts(Passage text)
    {
        // Only the end is looked at: a prompt is short.
        var from = Math.Max(0, text.Length - LongestPrompt);
        if (!Has(Prompts, text, from, text.Length))
        {
            return text.Length;
        }

        using var tail = ProseText.Read(text.Substring(from, text.Length - from), "en");
        var start = text.Length;
        for (var i = tail.Sentences.Length - 1; i > 0 && Has(Prompts, tail.Body, tail.Sentences[i].Start, tail.Sentences[i].End); i--)
        {
            start = from + tail.Sentences[i].Start;
        }

        return start;
    }

    private static bool Has(PhraseTable table, Passage text, int start, int end)
    {
        var characters = text.AsSpan();
        int next;
        for (var i = start; i < end; i = next)
        {
            next = PhraseTable.EndOfWord(characters, i, out var hash);
            if (table.TryGetValue(text, i, next, hash, out _, out _))
            {
                return true;
            }

            next += next < end && characters[next] == ' ' ? 1 : 0;
        }

        return false;
    }

    // (Reporting by …); ▶ Read more: …
    private static int FirstWordOf(Passage text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetterOrDigit(text[start]) && text[start] != '©' && !IsQuotation(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool IsEnd(Passage text, int end)
    {
        for (var i = end; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsQuotation(char c) => FoldedText.Fold(c) is '"' or '\'';

    private static PhraseTable PhrasesOf(params string[] tests) => new(
        from row in Table.Read(typeof(EndMatterRecognizer), "EndMatter.tsv", 2)
        where Array.IndexOf(tests, row[0]) >= 0
        select new KeyValuePair<string, string>(row[1], row[0]));
}
