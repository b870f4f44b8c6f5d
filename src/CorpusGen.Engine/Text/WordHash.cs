namespace CorpusGen.Engine.Text;

/// <summary>A number for a word that is the same whatever the case of its letters A to Z: FNV-1a over its characters.</summary>
internal static class WordHash
{
    /// <summary>The number of no characters, to add to.</summary>
    public const uint Start = 2166136261u;

    /// <summary>The number of a word.</summary>
    public static int Of(string text, int start, int length)
    {
        var hash = Start;
        for (var i = start; i < start + length; i++)
        {
            hash = Add(hash, text[i]);
        }

        return End(hash);
    }

    /// <summary>Adds a character of a word.</summary>
    public static uint Add(uint hash, char c) => (hash ^ Fold(c)) * 16777619u;

    /// <summary>Adds a character that is known to be one of A to Z in either case.</summary>
    public static uint AddLetter(uint hash, char letter) => (hash ^ (letter | 0x20u)) * 16777619u;

    /// <summary>The number when all characters of the word are added: never negative.</summary>
    public static int End(uint hash) => (int)(hash & 0x7FFFFFFF);

    /// <summary>The character in lower case where it is one of A to Z.</summary>
    public static char Fold(char c) => (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;
}
