using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Text;

namespace CorpusGen.Tests;

/// <summary>What must hold of the places of every fact, whatever the document.</summary>
internal static class FactPlaces
{
    /// <summary>Each fact's words stand where its span says, within its sentence, and at its line and column of the document.</summary>
    /// <param name="article">The article.</param>
    /// <param name="document">The document that it was read from.</param>
    public static void AssertRight(Article article, string document)
    {
        var lines = document.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        foreach (var figure in article.Figures)
        {
            AssertRight(article.Body, figure.Text, figure.Span, figure.Sentence);
            AssertStandsAt(lines, figure.Text, figure.Position);
        }

        foreach (var quote in article.Quotes)
        {
            AssertRight(article.Body, quote.Text, quote.Span, quote.Sentence);
            AssertStandsAt(lines, quote.Text, quote.Position);
        }
    }

    private static void AssertRight(string body, string text, TextSpan span, TextSpan sentence)
    {
        Assert.NotEqual("", text);
        Assert.Equal(text, body.Substring(span.Start, span.Length));
        Assert.InRange(span.Start, sentence.Start, sentence.End);
        Assert.InRange(sentence.End, sentence.Start, body.Length);
    }

    // Markdown writes a character in other ways too, and a broken one is replaced.
    private static void AssertStandsAt(string[] lines, string text, LinePosition position)
    {
        Assert.InRange(position.Line, 1, lines.Length);
        Assert.InRange(position.Column, 1, lines[position.Line - 1].Length);
        var written = lines[position.Line - 1][position.Column - 1];
        if (written is not ('&' or '\\') && !char.IsSurrogate(written) && !char.IsControl(written))
        {
            Assert.Equal(text[0], written);
        }
    }
}
