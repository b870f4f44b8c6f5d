using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents.Recognition;

/// <summary>Tells the language of a passage by its script and, for Latin script, by its commonest words.</summary>
/// <remarks>It answers only where the evidence is plain; a name or two in another language are none.</remarks>
internal static class LanguageDetector
{
    /// <summary>How many characters at the start of a passage tell its language.</summary>
    public const int Sample = 500;

    private const int FewestLetters = 4;

    // A line in another language has at least so many common words, and several times as many as in the article's own.
    private const int FewestForeignWords = 5;
    private const int ForeignFactor = 3;

    private static readonly string[] Languages = Table.Read(typeof(LanguageDetector), "StopWords.tsv", 2).Select(row => row[0]).ToArray();

    private static readonly Lexicon<int> StopWords = ReadStopWords();

    /// <summary>The language of an article as a BCP 47 tag; null where nothing tells.</summary>
    public static string? Detect(string text)
    {
        var scripts = ScriptProfile.Of(text, Sample);
        return scripts.Main switch
        {
            Script.None => null,
            Script.Latin => Best(CountStopWords(text), Array.IndexOf(Languages, "en"), 2),
            _ => scripts.Language,
        };
    }

    /// <summary>Whether a passage is in another language than the article that it stands in.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="own">The article's language.</param>
    /// <param name="language">The passage's language.</param>
    public static bool IsForeign(string text, string own, out string language)
    {
        language = "";
        var scripts = ScriptProfile.Of(text, Sample);
        if (scripts.Main == Script.None || scripts.Letters < FewestLetters)
        {
            return false;
        }

        var primary = own.Split('-')[0].ToLowerInvariant();
        var isSameScript = scripts.Main == ScriptProfile.ScriptOf(primary);
        if (scripts.Main != Script.Latin)
        {
            language = scripts.Language;
            return !isSameScript;
        }

        var index = Array.IndexOf(Languages, primary);
        if (isSameScript && index < 0)
        {
            return false;
        }

        language = Best(CountStopWords(text), index, ForeignFactor) ?? "";
        return language.Length > 0 && language != primary;
    }

    // The language with the most common words: the preferred one unless another has several times as many.
    private static string? Best(int[] counts, int preferred, int factor)
    {
        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        if (counts[best] < FewestForeignWords)
        {
            return null;
        }

        return preferred >= 0 && counts[preferred] * factor > counts[best] ? Languages[preferred] : Languages[best];
    }

    // Names hold words in upper case (Los Angeles, La Paz), so only words in lower case count, and the first.
    private static int[] CountStopWords(string text)
    {
        var counts = new int[Languages.Length];
        var end = Math.Min(text.Length, Sample);
        int next;
        for (var i = 0; i < end; i = next)
        {
            next = PhraseTable<int>.EndOfWord(text, i);
            if ((char.IsLower(text[i]) || i == 0) && StopWords.TryGetValue(text, i, next - i, out var languages))
            {
                for (var language = 0; languages != 0; language++, languages >>= 1)
                {
                    counts[language] += languages & 1;
                }
            }
        }

        return counts;
    }

    // Every word with the set of the languages that have it, a bit each.
    private static Lexicon<int> ReadStopWords()
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in Table.Read(typeof(LanguageDetector), "StopWords.tsv", 2))
        {
            foreach (var word in row[1].Split(' '))
            {
                words.TryGetValue(word, out var languages);
                words[word] = languages | (1 << Array.IndexOf(Languages, row[0]));
            }
        }

        return new Lexicon<int>(words);
    }
}
