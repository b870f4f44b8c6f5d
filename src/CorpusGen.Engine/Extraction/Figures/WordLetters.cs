namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>A short word as one number, so that words are compared at once: five bits for each letter a to z in either case, or one mark.</summary>
internal static class WordLetters
{
    /// <summary>What is no short word: it is too long, or has something else than letters.</summary>
    public const ulong None = 0;

    private const int Bits = 5;
    private const int Most = 12;
    private const ulong Mark = 1UL << 63;

    /// <summary>The number of a word of a text; <see cref="None"/> where it is no short word.</summary>
    public static ulong Of(string text, int start, int length)
    {
        if (length > Most)
        {
            return None;
        }

        var letters = 0UL;
        for (var i = start; i < start + length; i++)
        {
            var letter = (uint)((text[i] | 0x20) - 'a');
            if (letter > 'z' - 'a')
            {
                return length == 1 ? Mark | text[i] : None;
            }

            letters = letters << Bits | (letter + 1);
        }

        return letters;
    }
}
