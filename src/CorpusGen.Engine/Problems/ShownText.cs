using System.Globalization;
using System.Text;
using CorpusGen.Engine.Emission;

namespace CorpusGen.Engine.Problems;

/// <summary>Writes text of a document into a message: on one line, short, and with nothing that is not seen.</summary>
/// <remarks>A message goes to consoles and build logs, where a line end would begin a message of its own and a control character does what it likes.</remarks>
internal static class ShownText
{
    private const int Longest = 120;
    private const int LongestSentence = 600;

    /// <summary>Words of a document, cut where they are long.</summary>
    public static string Of(string words) => Plain(words, Longest);

    /// <summary>A sentence that quotes words of a document.</summary>
    public static string OfSentence(string sentence) => Plain(sentence, LongestSentence);

    private static string Plain(string text, int longest)
    {
        var shown = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (shown.Length >= longest)
            {
                return shown.Append('…').ToString();
            }

            Append(shown, text, i);
        }

        return shown.ToString();
    }

    private static void Append(StringBuilder shown, string text, int index)
    {
        if (PlainCharacters.IsPlain(text, index))
        {
            shown.Append(text[index]);
        }
        else if (char.IsWhiteSpace(text[index]))
        {
            shown.Append(' ');
        }
        else
        {
            shown.Append("\\u").Append(((int)text[index]).ToString("X4", CultureInfo.InvariantCulture));
        }
    }
}
