using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes.Words;

/// <summary>The words of <c>Words.tsv</c> and <c>FirstNames.tsv</c> with their classes.</summary>
internal static class WordTable
{
    private static readonly Lexicon<WordClass> Words = Read();

    public static WordClass ClassOf(string text, int start, int length) =>
        Words.TryGetValue(text, start, length, out var found) ? found : WordClass.None;

    public static WordClass ClassOf(string text, TextSpan word, int hash) => Words.TryGetValue(text, word, hash, out var found) ? found : WordClass.None;

    private static Lexicon<WordClass> Read()
    {
        var classes = new Dictionary<string, WordClass>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, words) in Table.Read(typeof(WordTable), "Words.tsv", 2).Concat(Table.Read(typeof(WordTable), "FirstNames.tsv", 2)).Select(row => (row[0], row[1])))
        {
            var wordClass = WordClass.None;
            foreach (var part in name.Split('|'))
            {
                wordClass |= (WordClass)Enum.Parse(typeof(WordClass), part);
            }

            foreach (var word in words.Split(' '))
            {
                classes.TryGetValue(word, out var known);
                classes[word] = known | wordClass;
            }
        }

        return new Lexicon<WordClass>(classes);
    }
}
