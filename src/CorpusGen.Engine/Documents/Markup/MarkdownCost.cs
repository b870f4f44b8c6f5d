namespace CorpusGen.Engine.Documents.Markup;

/// <summary>Tells in advance whether Markdown can be read in bounded time.</summary>
/// <remarks>
/// Behind every <c>](</c> the parser looks for the end of a link, in the worst case to the end of the paragraph, so a paragraph costs
/// the product of its links and its length. Prose stays far below the bound, which is about a second's work. And behind every mark that opens a
/// list or quotation at the start of a line it looks at the whole line again; it reads no more than 128 of them inside one another.
/// </remarks>
internal static class MarkdownCost
{
    private const long Bound = 200_000_000;
    private const int Deepest = 128;

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

            if ((i == 0 || markdown[i - 1] is '\n' or '\r') && IsTooDeepAt(markdown, i))
            {
                return false;
            }
        }

        return cost + (links * (markdown.Length - start)) <= Bound;
    }

    // * * * * a: lists inside lists. A line of nothing but these marks is a rule.
    private static bool IsTooDeepAt(string markdown, int lineStart)
    {
        var depth = 0;
        var at = lineStart;
        for (; at < markdown.Length && (markdown[at] is ' ' or '\t' || OpensBlock(markdown, at)); at++)
        {
            depth += markdown[at] is ' ' or '\t' ? 0 : 1;
        }

        return depth > Deepest && at < markdown.Length && markdown[at] is not ('\n' or '\r');
    }

    private static bool OpensBlock(string markdown, int at) =>
        markdown[at] == '>' || (markdown[at] is '*' or '-' or '+' && (at + 1 == markdown.Length || markdown[at + 1] is ' ' or '\t' or '\n' or '\r'));

    private static bool IsBlankLineAt(string markdown, int lineEnd)
    {
        var next = lineEnd + 1;
        next += markdown[lineEnd] == '\r' && next < markdown.Length && markdown[next] == '\n' ? 1 : 0;
        return next < markdown.Length && markdown[next] is '\n' or '\r';
    }
}
