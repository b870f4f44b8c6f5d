namespace CorpusGen.Engine.Documents.Markup;

/// <summary>Tells in advance whether Markdown can be read in bounded time.</summary>
/// <remarks>
/// Behind every <c>](</c> the parser looks for the end of a link, in the worst case to the end of the paragraph, so a paragraph costs
/// the product of its links and its length. Prose stays far below the bound, which is about a second's work.
/// </remarks>
internal static class MarkdownCost
{
    private const long Bound = 200_000_000;

    public static bool IsBounded(string markdown)
    {
        long cost = 0;
        long links = 0;
        var start = 0;
        for (var i = 0; i < markdown.Length && cost <= Bound; i++)
        {
            var c = markdown[i];
            if (c == '(' && i > 0 && markdown[i - 1] == ']')
            {
                links++;
            }
            else if (c is '\n' or '\r' && IsBlankLineAt(markdown, i))
            {
                cost += links * (i - start);
                links = 0;
                start = i;
            }
        }

        return cost + (links * (markdown.Length - start)) <= Bound;
    }

    private static bool IsBlankLineAt(string markdown, int lineEnd)
    {
        var next = lineEnd + 1;
        next += markdown[lineEnd] == '\r' && next < markdown.Length && markdown[next] == '\n' ? 1 : 0;
        return next < markdown.Length && markdown[next] is '\n' or '\r';
    }
}
