namespace CorpusGen.Engine.Text;

/// <summary>The body of an article, cut into paragraphs, sentences and tokens once, for all extractors.</summary>
internal sealed class ProseText
{
    private ProseText(string body, string language, Token[] tokens, CancellationToken cancellationToken)
    {
        Cancellation = cancellationToken;
        Body = body;
        Language = language;
        Tokens = tokens;
        Paragraphs = ParagraphSplitter.Split(body);
        Sentences = SentenceSplitter.Split(body, Paragraphs, tokens, cancellationToken);
        SentenceIndexes = IndexSentences(tokens, Sentences);
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
    public Token[] Tokens { get; }

    /// <summary>For each token, the index of the sentence that it stands in.</summary>
    public int[] SentenceIndexes { get; }

    /// <summary>Reads a body.</summary>
    /// <param name="body">The text; paragraphs are separated by a blank line.</param>
    /// <param name="language">Its language as a BCP 47 tag.</param>
    /// <param name="cancellationToken">Stops the work, in a long body too.</param>
    public static ProseText Read(string body, string language, CancellationToken cancellationToken = default) =>
        new(body, language, Tokenizer.Tokenize(body, cancellationToken), cancellationToken);

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

    private static int[] IndexSentences(Token[] tokens, TextSpan[] sentences)
    {
        var indexes = new int[tokens.Length];
        for (int i = 0, sentence = 0; i < tokens.Length; i++)
        {
            while (sentence + 1 < sentences.Length && sentences[sentence + 1].Start <= tokens[i].Start)
            {
                sentence++;
            }

            indexes[i] = sentence;
        }

        return indexes;
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
