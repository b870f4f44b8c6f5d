using System.Runtime.InteropServices;

namespace CorpusGen.Engine.Text;

/// <summary>Goes past the characters that most texts are made of, several at once.</summary>
internal static class PrintableAscii
{
    // Four characters at once, in their four times sixteen bits.
    private const ulong Blanks = 0x0020_0020_0020_0020;
    private const ulong Ones = 0x0001_0001_0001_0001;
    private const ulong BeyondAscii = 0xFF80_FF80_FF80_FF80;

    /// <summary>The offset of the first character of a stretch that is not one of U+0020 to U+007E; its end where there is none.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start, int end)
    {
        foreach (var four in MemoryMarshal.Cast<char, ulong>(text.Slice(start, end - start)))
        {
            // What is below a blank turns negative without it, and what is above a tilde leaves ASCII with one more.
            if ((((four - Blanks) | (four + Ones)) & BeyondAscii) != 0)
            {
                break;
            }

            start += 4;
        }

        while (start < end && text[start] is >= ' ' and < '\u007F')
        {
            start++;
        }

        return start;
    }
}
