namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Tells how words end, in upper or lower case. Endings are small letters a to z.</summary>
internal static class Ending
{
    /// <summary>Whether a word that ends at the offset ends in the letters; it must be as long as they are.</summary>
    public static bool IsAt(string text, int end, string ending)
    {
        for (int i = ending.Length - 1, at = end - 1; i >= 0; i--, at--)
        {
            if ((text[at] | 0x20) != ending[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the word ends in the letters.</summary>
    public static bool Of(string word, string ending) => word.Length >= ending.Length && IsAt(word, word.Length, ending);
}
