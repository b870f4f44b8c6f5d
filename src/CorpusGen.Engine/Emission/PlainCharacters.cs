namespace CorpusGen.Engine.Emission;

/// <summary>Tells the characters that may stand in code as they are.</summary>
internal static class PlainCharacters
{
    /// <summary>
    /// Whether a character is neither the end of a line in C# (U+0085, U+2028 and U+2029 are), nor invisible, nor able to turn the
    /// direction of reading, nor half of one.
    /// </summary>
    public static bool IsPlain(string text, int index)
    {
        var c = text[index];
        if (char.IsSurrogate(c))
        {
            return IsPaired(text, index);
        }

        return c >= ' '
            && c is not ((>= '\u007F' and <= '\u009F') or '\u00AD' or '\u061C' or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E')
                or (>= '\u2060' and <= '\u206F') or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB') or '\uFFFE' or '\uFFFF');
    }

    /// <summary>Whether a surrogate has its other half beside it.</summary>
    public static bool IsPaired(string text, int index) =>
        char.IsHighSurrogate(text[index])
            ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : index > 0 && char.IsHighSurrogate(text[index - 1]);
}
