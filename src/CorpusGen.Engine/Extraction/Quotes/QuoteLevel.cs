using CorpusGen.Engine.Extraction.Quotes.Marks;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes;

/// <summary>The quotations that stand side by side: those of the article, or those inside another quotation.</summary>
/// <param name="Range">The article, or the quotation around them.</param>
/// <param name="Quotes">Their indexes, in order.</param>
/// <param name="Around">The index of the quotation around them; -1 where they are the article's.</param>
internal sealed record QuoteLevel(TextSpan Range, List<int> Quotes, int Around)
{
    /// <summary>Whether they stand inside another quotation.</summary>
    public bool IsNested => Around >= 0;

    /// <summary>All levels of a text, outer ones first.</summary>
    public static List<QuoteLevel> Of(ProseText text, QuoteSpan[] quotes)
    {
        var top = new List<int>();
        var levels = new List<QuoteLevel> { new(new TextSpan(0, text.Body.Length), top, -1) };
        var around = new Stack<(int Quote, List<int>? Inside)>();
        for (var i = 0; i < quotes.Length; i++)
        {
            while (around.Count > 0 && quotes[around.Peek().Quote].Outer.End <= quotes[i].Outer.Start)
            {
                around.Pop();
            }

            if (around.Count == 0)
            {
                top.Add(i);
            }
            else
            {
                var (outer, inside) = around.Pop();
                if (inside is null)
                {
                    inside = [];
                    levels.Add(new QuoteLevel(quotes[outer].Text, inside, outer));
                }

                inside.Add(i);
                around.Push((outer, inside));
            }

            around.Push((i, null));
        }

        return levels;
    }
}
