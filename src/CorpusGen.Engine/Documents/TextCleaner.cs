using System.Text;
using CorpusGen.Engine.Documents.Recognition;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents;

/// <summary>Takes out of a text what no prose holds and no C# string should, each character for one, so that places stay.</summary>
/// <remarks>
/// Half a surrogate pair becomes U+FFFD, any control character but a tab or a line end becomes a blank. A byte-order mark is dropped: editors
/// and compilers do not count it as a column.
/// </remarks>
internal static class TextCleaner
{
    private const char ByteOrderMark = '\uFEFF';

    public static string Clean(string text) => Clean(text, out _);

    /// <summary>Cleans a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isLatin">Whether no letter of another script than Latin stands in it.</param>
    public static string Clean(string text, out bool isLatin)
    {
        isLatin = true;
        StringBuilder? cleaned = null;
        var characters = text.AsSpan();
        for (var i = PrintableAscii.EndOf(characters, 0, text.Length); i < text.Length; i = PrintableAscii.EndOf(characters, i + 1, text.Length))
        {
            var c = text[i];
            if (c is '\t' or '\n' or '\r')
            {
                continue;
            }

            isLatin &= ScriptProfile.IsLatin(c);
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(c))
            {
                (cleaned ??= new StringBuilder(text))[i] = '\uFFFD';
            }
            else if (char.IsControl(c))
            {
                (cleaned ??= new StringBuilder(text))[i] = ' ';
            }
        }

        return (cleaned?.ToString() ?? text).TrimStart(ByteOrderMark);
    }
}
