namespace CorpusGen.Engine.Text;

/// <summary>Makes a <see cref="Lexicon{TValue}"/> that only tells whether it has a word.</summary>
internal static class WordList
{
    /// <summary>The words of a text that blanks separate.</summary>
    public static Lexicon<bool> Of(string words) =>
        new(words.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(word => new KeyValuePair<string, bool>(word, true)));
}
