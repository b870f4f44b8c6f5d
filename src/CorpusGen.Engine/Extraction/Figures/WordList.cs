using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Makes lexicons of short lists.</summary>
internal static class WordList
{
    /// <summary>A set of the words, parted by blanks.</summary>
    public static Lexicon<bool> Of(string words) =>
        new(words.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(word => new KeyValuePair<string, bool>(word, true)));
}
