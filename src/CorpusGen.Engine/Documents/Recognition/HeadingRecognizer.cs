using CorpusGen.Engine.Documents.Dates;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents.Recognition;

/// <summary>Tells a line that may be a heading from a paragraph. Whether it is one, what follows decides.</summary>
internal static class HeadingRecognizer
{
    /// <summary>How many characters a heading inside an article has at most.</summary>
    public const int LongestHeading = 110;

    /// <summary>How many characters a headline has at most.</summary>
    public const int LongestHeadline = 160;

    private const int LongestTitle = 220;

    // A question of two words (Why not?) is more often a rhetorical one than a heading.
    private const int FewestWordsOfQuestion = 3;

    /// <summary>Whether a paragraph is a short line that ends like a heading and is one sentence at most.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="longest">How many characters it may have.</param>
    public static bool MayBeHeading(MappedText paragraph, int longest)
    {
        if (paragraph.Length == 0 || paragraph.Length > longest)
        {
            return false;
        }

        var text = paragraph.Text;
        if (!EndsLikeHeading(text) || !StartsLikeHeading(text) || DateReader.TryRead(text, out _))
        {
            return false;
        }

        using var prose = ProseText.Read(text, "en");
        return prose.Sentences.Length == 1;
    }

    /// <summary>Whether a line may stand where a headline is expected: it does not end as a paragraph does.</summary>
    public static bool IsTitle(string text) =>
        text.Length is > 0 and <= LongestTitle && text[text.Length - 1] is not ('.' or ',' or ';' or ':') && !DateReader.TryRead(text, out _);

    private static bool StartsLikeHeading(string text)
    {
        var first = text.FirstOrDefault(char.IsLetterOrDigit);
        return first != default && !char.IsLower(first) && text.Any(char.IsLetter);
    }

    private static bool EndsLikeHeading(string text)
    {
        var end = text.Length;
        while (end > 0 && text[end - 1] is '”' or '"' or '’' or '\'' or ')' or '»')
        {
            end--;
        }

        return end > 0 && text[end - 1] switch
        {
            '.' or ',' or ';' or ':' or '!' or '…' or '。' or '！' or '—' or '–' or '-' => false,
            '?' or '？' => text.Count(c => c == ' ') >= FewestWordsOfQuestion - 1,
            _ => true,
        };
    }
}
