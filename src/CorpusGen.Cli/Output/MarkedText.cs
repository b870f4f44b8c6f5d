using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Text;

namespace CorpusGen.Cli.Output;

/// <summary>An article's body, each character with what it is.</summary>
/// <param name="text">The body. Lines end in LF.</param>
/// <param name="marks">What each character is.</param>
internal sealed class MarkedText(string text, FactMark[] marks)
{
    /// <summary>The body of an article. A figure in a quotation is a figure.</summary>
    public static MarkedText Of(Article article)
    {
        var marks = new FactMark[article.Body.Length];
        foreach (var quote in article.Quotes)
        {
            Fill(marks, quote.Span, FactMark.Quote);
        }

        foreach (var figure in article.Figures)
        {
            Fill(marks, figure.Span, FactMark.Figure);
        }

        return new MarkedText(article.Body, marks);
    }

    /// <summary>The same with figures between <c>‹</c> and <c>›</c>, for where there are no colours. Quotes have marks of their own.</summary>
    public MarkedText WithSigns()
    {
        var signed = string.Concat(Stretches(0, text.Length).Select(stretch => stretch.Mark == FactMark.Figure ? $"\u2039{stretch.Text}\u203A" : stretch.Text));
        return new MarkedText(signed, new FactMark[signed.Length]);
    }

    /// <summary>Lines no wider than asked, broken at blanks; a longer word has a line of its own. Each line is cut where marks change.</summary>
    /// <param name="width">The width.</param>
    /// <param name="widthOf">Tells how wide a text is on the screen.</param>
    public IEnumerable<IEnumerable<(string Text, FactMark Mark)>> Wrapped(int width, Func<string, int> widthOf)
    {
        for (var start = 0; start <= text.Length;)
        {
            var feed = text.IndexOf('\n', start);
            var end = feed < 0 ? text.Length : feed;
            foreach (var (from, to) in Lines(start, end, width, widthOf))
            {
                yield return Stretches(from, to);
            }

            start = end + 1;
        }
    }

    private IEnumerable<(int From, int To)> Lines(int start, int end, int width, Func<string, int> widthOf)
    {
        var used = 0;
        for (var word = start; word < end;)
        {
            var blank = text.IndexOf(' ', word, end - word);
            var next = blank < 0 ? end : blank;
            var length = widthOf(text[word..next]);
            if (used > 0 && used + 1 + length > width)
            {
                yield return (start, word - 1);
                (start, used) = (word, 0);
            }

            used += length + (used > 0 ? 1 : 0);
            word = next + 1;
        }

        yield return (start, end);
    }

    private IEnumerable<(string Text, FactMark Mark)> Stretches(int from, int to)
    {
        for (var start = from; start < to;)
        {
            var length = marks.AsSpan(start, to - start).IndexOfAnyExcept(marks[start]);
            var end = length < 0 ? to : start + length;
            yield return (text[start..end], marks[start]);
            start = end;
        }
    }

    private static void Fill(FactMark[] marks, TextSpan span, FactMark mark) => marks.AsSpan(span.Start, span.Length).Fill(mark);
}
