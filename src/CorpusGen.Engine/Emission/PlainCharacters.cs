using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Emission;

/// <summary>Tells the characters that may stand in code as they are.</summary>
internal static class PlainCharacters
{
    // Controls, ends of lines, what has no width or no look of its own, what turns the direction of reading, and non-characters. After
    // Unicode's Default_Ignorable_Code_Point and its general categories Cc, Cf, Zl and Zp; a fixed list, since platforms know different versions.
    private static readonly (int First, int Last)[] Others =
    [
        (0x00, 0x1F), (0x7F, 0x9F), (0xAD, 0xAD), (0x34F, 0x34F), (0x600, 0x605), (0x61C, 0x61C), (0x6DD, 0x6DD), (0x70F, 0x70F), (0x890, 0x891), (0x8E2, 0x8E2),
        (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x200B, 0x200F), (0x2028, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164),
        (0xFDD0, 0xFDEF), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFB), (0xFFFE, 0xFFFF),
        (0x110BD, 0x110BD), (0x110CD, 0x110CD), (0x13430, 0x1343F), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
    ];

    /// <summary>
    /// Whether a character is neither the end of a line in C# (U+0085, U+2028 and U+2029 are), nor invisible, nor able to turn the
    /// direction of reading, nor half of one.
    /// </summary>
    public static bool IsPlain(string text, int index) => IsPlain(text, index, new TextSpan(0, text.Length));

    /// <summary>The same for a part of a text that is read alone.</summary>
    public static bool IsPlain(string text, int index, TextSpan part)
    {
        var c = text[index];
        if (c is >= ' ' and < '\u007F')
        {
            return true;
        }

        return char.IsSurrogate(c) ? IsPaired(text, index, part) && IsPlain(CodePointAt(text, index)) : IsPlain(c);
    }

    /// <summary>Whether a surrogate has its other half beside it.</summary>
    public static bool IsPaired(string text, int index) => IsPaired(text, index, new TextSpan(0, text.Length));

    private static bool IsPaired(string text, int index, TextSpan part) =>
        char.IsHighSurrogate(text[index])
            ? index + 1 < part.End && char.IsLowSurrogate(text[index + 1])
            : index > part.Start && char.IsHighSurrogate(text[index - 1]);

    private static int CodePointAt(string text, int index) =>
        char.ConvertToUtf32(text, char.IsHighSurrogate(text[index]) ? index : index - 1);

    private static bool IsPlain(int codePoint)
    {
        if ((codePoint & 0xFFFE) == 0xFFFE)
        {
            return false;
        }

        foreach (var (first, last) in Others)
        {
            if (codePoint <= last)
            {
                return codePoint < first;
            }
        }

        return true;
    }
}
