using CorpusGen.Engine.Documents.Recognition;
using CorpusGen.Engine.Documents.Yaml;
using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents;

/// <summary>Cuts a document where the articles start that its sidecar lists.</summary>
internal sealed class ArticleSplitter
{
    // So many characters of its first words tell an article.
    private const int LongestStart = 200;

    private readonly Dictionary<string, Queue<SidecarArticle>> _starts = new(StringComparer.Ordinal);
    private readonly int[] _lengths;

    public ArticleSplitter(SidecarContent sidecar)
    {
        foreach (var article in sidecar.Articles)
        {
            var start = FoldedText.Read(article.StartsWith, LongestStart);
            if (!_starts.TryGetValue(start, out var queue))
            {
                _starts[start] = queue = [];
            }

            queue.Enqueue(article);
        }

        // The longest first: of two that fit, the one that says more is meant.
        _lengths = _starts.Keys.Select(start => start.Length).Distinct().OrderByDescending(length => length).ToArray();
    }

    /// <summary>The articles of which no paragraph was found, in the sidecar's order.</summary>
    public IEnumerable<SidecarArticle> NotFound => _starts.Values.SelectMany(queue => queue)
        .OrderBy(article => article.Position.Line).ThenBy(article => article.Position.Column);

    /// <summary>Cuts a part of the document. What stands before the first article that is found is an article of its own.</summary>
    public IEnumerable<ArticlePart> Split(ArticlePart part)
    {
        var current = part with { Blocks = [] };
        var blocks = new List<Block>();
        foreach (var block in part.Blocks)
        {
            if (TryTake(block.Text.Text, out var article))
            {
                if (blocks.Count > 0)
                {
                    yield return current with { Blocks = blocks };
                    blocks = [];
                    current = current with { FrontMatter = part.FrontMatter with { Headline = null, Name = null, Names = default } };
                }

                current = current with { Listed = article.Metadata };
            }

            blocks.Add(block);
        }

        yield return current with { Blocks = blocks };
    }

    private bool TryTake(string paragraph, out SidecarArticle article)
    {
        article = null!;
        if (_lengths.Length == 0)
        {
            return false;
        }

        var words = FoldedText.Read(paragraph, LongestStart + 1);
        foreach (var length in _lengths)
        {
            if (length <= words.Length && EndsWord(words, length) && _starts.TryGetValue(words.Substring(0, length), out var queue) && queue.Count > 0)
            {
                article = queue.Dequeue();
                return true;
            }
        }

        return false;
    }

    private static bool EndsWord(string words, int length) =>
        length == words.Length || length == LongestStart || !char.IsLetterOrDigit(words[length - 1]) || !char.IsLetterOrDigit(words[length]);
}
