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
    public bool TryGetValue(Passage text, int start, out string phrase, out string value) => TryGetValue(text, start, EndOfWord(text.AsSpan(), start), out phrase, out value);

    /// <summary>The longest phrase that stands at a place where a word starts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="end">The place behind the word that starts there.</param>
    /// <param name="phrase">The phrase as the table has it.</param>
    /// <param name="value">What the table says of it.</param>
    public bool TryGetValue(Passage text, int start, int end, out string phrase, out string value)
    {
        phrase = "";
        value = "";
        if (!text.TryGetValue(_groupOf, start, end - start, out var group))
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
    public static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && ((uint)((text[end] | 0x20) - 'a') <= 'z' - 'a' || char.IsLetterOrDigit(text[end])))
        {
            end++;
        }

        return end == start ? Math.Min(start + 1, text.Length) : end;
    }
}
