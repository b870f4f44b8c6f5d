using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents.Recognition;

/// <summary>Finds phrases of a table in a text, as whole words, in one pass.</summary>
internal sealed class PhraseTable
{
    private readonly KeyValuePair<string, string>[][] _groups;
    private readonly Lexicon<int> _groupOf;

    /// <summary>Makes it of phrases, each with what the table says of it.</summary>
    public PhraseTable(IEnumerable<KeyValuePair<string, string>> phrases)
    {
        var byFirstWord = phrases.GroupBy(phrase => phrase.Key.Substring(0, EndOfWord(phrase.Key.AsSpan(), 0)), StringComparer.Ordinal).ToArray();
        _groups = Array.ConvertAll(byFirstWord, group => group.ToArray());
        _groupOf = new Lexicon<int>(byFirstWord.Select((group, i) => new KeyValuePair<string, int>(group.Key, i)));
    }

    /// <summary>The longest phrase that stands at a place where a word starts.</summary>
    public bool TryGetValue(Passage text, int start, out string phrase, out string value)
    {
        var end = EndOfWord(text.AsSpan(), start, out var hash);
        return TryGetValue(text, start, end, hash, out phrase, out value);
    }

    /// <summary>The longest phrase that stands at a place where a word starts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="end">The place behind the word that starts there.</param>
    /// <param name="hash">The <see cref="WordHash"/> of that word.</param>
    /// <param name="phrase">The phrase as the table has it.</param>
    /// <param name="value">What the table says of it.</param>
    public bool TryGetValue(Passage text, int start, int end, int hash, out string phrase, out string value)
    {
        phrase = "";
        value = "";
        if (!_groupOf.TryGetValue(text.AsSpan().Slice(start, end - start), hash, out var group))
        {
            return false;
        }

        foreach (var candidate in _groups[group])
        {
            if (candidate.Key.Length > phrase.Length && FoldedText.StandsAt(text, start, candidate.Key))
            {
                phrase = candidate.Key;
                value = candidate.Value;
            }
        }

        return phrase.Length > 0;
    }

    /// <summary>The place behind the word, or the mark, that starts here.</summary>
    public static int EndOfWord(ReadOnlySpan<char> text, int start) => EndOfWord(text, start, out _);

    /// <summary>The place behind the word, or the mark, that starts here.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="hash">The <see cref="WordHash"/> of the word.</param>
    public static int EndOfWord(ReadOnlySpan<char> text, int start, out int hash)
    {
        var sum = WordHash.Start;
        var end = start;
        for (; end < text.Length; end++)
        {
            var c = text[end];
            if ((uint)((c | 0x20) - 'a') <= 'z' - 'a')
            {
                sum = WordHash.AddLetter(sum, c);
            }
            else if (char.IsLetterOrDigit(c))
            {
                sum = WordHash.Add(sum, c);
            }
            else
            {
                break;
            }
        }

        if (end == start && start < text.Length)
        {
            sum = WordHash.Add(sum, text[end++]);
        }

        hash = WordHash.End(sum);
        return end;
    }
}
