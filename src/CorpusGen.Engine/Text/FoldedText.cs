namespace CorpusGen.Engine.Text;

/// <summary>Compares words as they are read aloud: typographic marks equal straight ones, and any white space equals a blank.</summary>
internal static class FoldedText
{
    /// <summary>The character that stands for this one in comparisons.</summary>
    public static char Fold(char c) => c switch
    {
        '‘' or '’' or 'ʼ' or '‛' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '–' or '—' or '‑' or '‐' => '-',
        '\t' or '\n' or '\r' or '\u00A0' or '\u202F' => ' ',
        _ => c,
    };

    /// <summary>The words, folded, with single blanks between them and none around them.</summary>
    /// <param name="text">The words.</param>
    /// <param name="longest">How many characters the result has at most.</param>
    public static string Read(string text, int longest = int.MaxValue)
    {
        var folded = new char[Math.Min(longest, text.Length)];
        var length = 0;
        for (var i = 0; i < text.Length && length < folded.Length; i++)
        {
            var c = Fold(text[i]);
            if (c != ' ' || (length > 0 && folded[length - 1] != ' '))
            {
                folded[length++] = c;
            }
        }

        return new string(folded, 0, length).TrimEnd(' ');
    }

    /// <summary>Whether a phrase stands at a place in a text, as whole words, in either case.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="phrase">The phrase, folded and in lower case.</param>
    public static bool StandsAt(Passage text, int start, string phrase)
    {
        if (start + phrase.Length > text.Length)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            if (char.ToLowerInvariant(Fold(text[start + i])) != phrase[i])
            {
                return false;
            }
        }

        var end = start + phrase.Length;
        return end == text.Length || !char.IsLetterOrDigit(phrase[phrase.Length - 1]) || !char.IsLetterOrDigit(text[end]);
    }
}
