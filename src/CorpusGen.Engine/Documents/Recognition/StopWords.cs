using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents.Recognition;

/// <summary>The commonest words of the languages in <c>StopWords.tsv</c>.</summary>
internal static class StopWords
{
    // A passage has at least so many common words of its language.
    private const int Fewest = 5;

    private static readonly string[] Languages = Table.Read(typeof(StopWords), "StopWords.tsv", 2).Select(row => row[0]).ToArray();

    private static readonly Lexicon<int[]> Words = Read();

    /// <summary>The place of a language in the table; -1 where it is not there.</summary>
    public static int IndexOf(string language) => Array.IndexOf(Languages, language);

    /// <summary>The language with the most common words at the start of a text: the preferred one unless another has several times as many.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sample">How many characters of it to look at.</param>
    /// <param name="preferred">The place of the preferred language in the table; -1 for none.</param>
    /// <param name="factor">How many times as many.</param>
    /// <returns>The language; null where none has enough.</returns>
    public static string? Best(Passage text, int sample, int preferred, int factor)
    {
        Span<int> counts = stackalloc int[Languages.Length];
        counts.Clear();
        Count(text, sample, preferred, counts);
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        if (counts[best] < Fewest)
        {
            return null;
        }

        return preferred >= 0 && counts[preferred] * factor > counts[best] ? Languages[preferred] : Languages[best];
    }

    // Names hold words in upper case (Los Angeles, La Paz), so only words in lower case count, and the first.
    private static void Count(Passage text, int sample, int preferred, Span<int> counts)
    {
        var most = 0;
        var characters = text.AsSpan();
        var end = Math.Min(text.Length, sample);
        int next;
        for (var i = 0; i < end; i = next)
        {
            next = PhraseTable.EndOfWord(characters, i);
            if ((i == 0 || char.IsLower(characters[i])) && text.TryGetValue(Words, i, next - i, out var languages))
            {
                foreach (var language in languages)
                {
                    most = Math.Max(most, ++counts[language]);
                }

                // The first of all to come so far: what follows is not likely to turn it.
                if (preferred >= 0 && counts[preferred] == Fewest && most == Fewest)
                {
                    break;
                }
            }
        }
    }

    // Every word with the places of the languages that have it, each once.
    private static Lexicon<int[]> Read()
    {
        var pairs = from row in Table.Read(typeof(StopWords), "StopWords.tsv", 2)
                    from word in row[1].Split(' ')
                    group IndexOf(row[0]) by word;
        return new Lexicon<int[]>(pairs.Select(pair => new KeyValuePair<string, int[]>(pair.Key, pair.Distinct().ToArray())));
    }
}
