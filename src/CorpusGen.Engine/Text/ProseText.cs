namespace CorpusGen.Engine.Text;

/// <summary>The body of an article, cut into paragraphs, sentences and tokens once, for all extractors.</summary>
/// <remarks>Whoever disposes of it leaves its tokens to the next text, and must not use it any more.</remarks>
internal sealed class ProseText : IDisposable
{
    private readonly TokenBuffer _buffer = TokenBuffer.Take();

    private readonly Func<int, LinePosition>? _positionOf;

    private ProseText(string body, string language, Func<int, LinePosition>? positionOf, CancellationToken cancellationToken)
    {
        _positionOf = positionOf;
        Cancellation = cancellationToken;
        Body = body;
        Language = language;
        Tokens = Tokenizer.Tokenize(body, _buffer, cancellationToken);
        Paragraphs = ParagraphSplitter.Split(body, _buffer.Spans);
        Sentences = SentenceSplitter.Split(body, Paragraphs, Tokens, _buffer, cancellationToken);
        SentenceIndexes = _buffer.Sentences();
    }

    /// <summary>The text itself. Paragraphs are separated by a blank line.</summary>
    public string Body { get; }

    /// <summary>The language it is written in, as a BCP 47 tag: <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>Asks whoever reads it to stop; all that goes on over the whole text looks at it.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>Whether the rules for English prose apply.</summary>
    public bool IsEnglish => Language == "en" || Language.StartsWith("en-", StringComparison.Ordinal);

    /// <summary>The paragraphs, in order, without the line ends between them.</summary>
    public TextSpan[] Paragraphs { get; }

    /// <summary>The sentences, in order, without white space around them. A sentence never runs over a paragraph's end.</summary>
    public TextSpan[] Sentences { get; }

    /// <summary>The tokens, in order.</summary>
    public TokenList Tokens { get; }

    /// <summary>For each token, the index of the sentence that it stands in. There is room for more.</summary>
    public int[] SentenceIndexes { get; }

    /// <summary>Reads a body.</summary>
    /// <param name="body">The text; paragraphs are separated by a blank line.</param>
    /// <param name="language">Its language as a BCP 47 tag.</param>
    /// <param name="cancellationToken">Stops the work, in a long body too.</param>
    public static ProseText Read(string body, string language, CancellationToken cancellationToken = default) =>
        new(body, language, null, cancellationToken);

    /// <summary>Reads a body that was put together from a document.</summary>
    /// <param name="body">The text; paragraphs are separated by a blank line.</param>
    /// <param name="language">Its language as a BCP 47 tag.</param>
    /// <param name="positionOf">Where in the document an offset of the body stands.</param>
    /// <param name="cancellationToken">Stops the work, in a long body too.</param>
    public static ProseText Read(string body, string language, Func<int, LinePosition> positionOf, CancellationToken cancellationToken) =>
        new(body, language, positionOf, cancellationToken);

    public void Dispose() => _buffer.GiveBack();

    /// <summary>Where an offset stands in the document; nowhere (0, 0) where the text is of none.</summary>
    public LinePosition PositionOf(int offset) => _positionOf?.Invoke(offset) ?? default;

    /// <summary>The sentence that an offset stands in, or the nearest one before it.</summary>
    public TextSpan SentenceAt(int offset) => Sentences[Math.Max(0, IndexAt(Sentences, offset))];

    /// <summary>The paragraph that an offset stands in, or the nearest one before it.</summary>
    public TextSpan ParagraphAt(int offset) => Paragraphs[Math.Max(0, IndexAt(Paragraphs, offset))];

    /// <summary>The index of the first token that starts at the offset or after it; the count of tokens where none does.</summary>
    public int TokenAt(int offset)
    {
        int low = 0, high = Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Tokens[middle].Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    // The last span that starts at the offset or before it; -1 where none does.
    private static int IndexAt(TextSpan[] spans, int offset)
    {
        int low = 0, high = spans.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (spans[middle].Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
