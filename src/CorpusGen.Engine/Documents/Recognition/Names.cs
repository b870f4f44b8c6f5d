using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents.Recognition;

/// <summary>Tells a list of names from a sentence.</summary>
internal static class Names
{
    // Words that stand between names and say nothing for or against: editing by A and B for the C of D.
    private static readonly HashSet<string> Connectives = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "at", "by", "courtesy", "de", "del", "der", "di", "du", "editing", "for", "from", "in", "la", "le", "of", "on", "reporting",
        "additional", "the", "to", "van", "via", "von", "with", "writing", "y",
    };

    /// <summary>Whether most words from an offset on are names: they start in upper case, or belong to a script that has none.</summary>
    public static bool Prevail(Passage text, int start)
    {
        var (names, others) = Count(text, start);
        return names > others;
    }

    /// <summary>Whether all words are names, or stand between names.</summary>
    public static bool AreAll(Passage text)
    {
        var (names, others) = Count(text, 0);
        return names > 0 && others == 0;
    }

    private static (int Names, int Others) Count(Passage text, int start)
    {
        var names = 0;
        var others = 0;
        int next;
        for (var i = start; i < text.Length; i = next)
        {
            next = PhraseTable.EndOfWord(text.AsSpan(), i);
            if (!char.IsLetter(text[i]))
            {
                continue;
            }

            if (!char.IsLower(text[i]))
            {
                names++;
            }
            else if (!Connectives.Contains(text.Substring(i, next - i)))
            {
                others++;
            }
        }

        return (names, others);
    }
}
