using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents.Recognition;

/// <summary>The commonest words of the languages in <c>StopWords.tsv</c>.</summary>
internal static class StopWords
{
    // A passage has at least so many common words of its language.
    private const int Fewest = 5;

    private static readonly string[] Languages = Table.Read(typeof(StopWords), "StopWords.tsv", 2).Select(row => row[0]).ToArray();

    // Four times as many as there are words, so that most slots are empty.
    private const int Size = 4096;

    // The numbers of the words, each where its last bits say or in the next free slot, with a bit for each language that has it.
    // That two words have the same number is so rare that it turns no count.
    private static readonly (int Hash, int Languages)[] Words = Read();

    /// <summary>The place of a language in the table; -1 where it is not there.</summary>
    public static int IndexOf(string language) => Array.IndexOf(Languages, language);

    /// <summary>The language with the most common words at the start of a text: the preferred one unless another has several times as many.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sample">How many characters of it to look at.</param>
    /// <param name="preferred">The place of the preferred language in the table; -1 for none.</param>
    /// <param name="factor">How many times as many.</param>
    /// <returns>The language; null where none has enough.</returns>
    public static string? Best(ReadOnlySpan<char> text, int sample, int preferred, int factor)
    {
        if (preferred >= 0 && IsFirst(text, sample, preferred))
        {
            return Languages[preferred];
        }

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

    // Whether a language is the first to have enough words, as most often. The words of all others are counted as if they were of one.
    private static bool IsFirst(ReadOnlySpan<char> text, int sample, int language)
    {
        var own = 0;
        var others = 0;
        int next;
        for (var i = 0; i < Math.Min(text.Length, sample) && own < Fewest; i = next)
        {
            var languages = LanguagesOf(text, i, out next);
            own += languages >> language & 1;
            others += (languages & ~(1 << language)) == 0 ? 0 : 1;
        }

        return own == Fewest && others <= Fewest;
    }

    private static void Count(ReadOnlySpan<char> text, int sample, int preferred, Span<int> counts)
    {
        var most = 0;
        int next;
        for (var i = 0; i < Math.Min(text.Length, sample); i = next)
        {
            var languages = LanguagesOf(text, i, out next);
            for (var language = 0; languages >> language != 0; language++)
            {
                most = Math.Max(most, counts[language] += languages >> language & 1);
            }

            // The first of all to come so far: what follows is not likely to turn it.
            if (preferred >= 0 && counts[preferred] == Fewest && most == Fewest)
            {
                break;
            }
        }
    }

    // The languages that have the word that starts here. Names hold words in upper case (Los Angeles, La Paz), so only words in lower case
    // count, and the first.
    private static int LanguagesOf(ReadOnlySpan<char> text, int start, out int next)
    {
        next = PhraseTable.EndOfWord(text, start, out var hash);
        next += next < text.Length && text[next] == ' ' ? 1 : 0;
        if (start > 0 && !char.IsLower(text[start]))
        {
            return 0;
        }

        var slot = hash & (Words.Length - 1);
        while (Words[slot].Hash != hash && Words[slot].Languages != 0)
        {
            slot = (slot + 1) & (Words.Length - 1);
        }

        return Words[slot].Languages;
    }

    private static (int Hash, int Languages)[] Read()
    {
        var words = new (int Hash, int Languages)[Size];
        foreach (var row in Table.Read(typeof(StopWords), "StopWords.tsv", 2))
        {
            foreach (var word in row[1].Split(' '))
            {
                var hash = WordHash.Of(word, 0, word.Length);
                var slot = hash & (Size - 1);
                while (words[slot].Hash != hash && words[slot].Languages != 0)
                {
                    slot = (slot + 1) & (Size - 1);
                }

                words[slot] = (hash, words[slot].Languages | 1 << IndexOf(row[0]));
            }
        }

        return words;
    }
}
