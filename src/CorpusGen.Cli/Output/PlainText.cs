using System.Globalization;
using System.Text;

namespace CorpusGen.Cli.Output;

/// <summary>
/// Text that only shows: a document must not move the cursor, ring the bell or reorder what stands around it on a terminal.
/// </summary>
internal static class PlainText
{
    /// <summary>The text on one line, every character that acts on a terminal in the shape of U+FFFD.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            plain.Append(character is '\n' or '\t' ? ' ' : Acts(character) ? '\uFFFD' : character);
        }

        return plain.ToString();
    }

    /// <summary>Controls, line separators, and the marks that override the direction of writing (U+202A to U+202E, U+2066 to U+2069).</summary>
    private static bool Acts(char character) =>
        char.IsControl(character) ||
        character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') ||
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
