namespace CorpusGen.Engine.Text;

/// <summary>Cuts a text into words, runs of digits and single marks.</summary>
/// <remarks>
/// White space separates and is not kept. An apostrophe belongs to a word only between two letters (<c>it's</c>), so a
/// closing single quotation mark never does, except where a letter follows at once. Hyphens, full stops and
/// commas are marks: what they join (<c>12-day</c>, <c>U.S.</c>, <c>1,000</c>) is for the extractors to say.
/// </remarks>
internal static class Tokenizer
{
    public static Token[] Tokenize(string text)
    {
        var tokens = new List<Token>(text.Length / 5 + 8);
        var position = 0;
        var space = false;
        while (position < text.Length)
        {
            var c = text[position];
            if (c == ' ' || char.IsWhiteSpace(c))
            {
                space = true;
                position++;
                continue;
            }

            var start = position;
            TokenKind kind;
            if (IsLetter(text, position, out var width))
            {
                kind = TokenKind.Word;
                position = EndOfWord(text, position + width);
            }
            else if (char.IsDigit(c))
            {
                kind = TokenKind.Digits;
                do
                {
                    position++;
                }
                while (position < text.Length && char.IsDigit(text[position]));
            }
            else
            {
                kind = TokenKind.Mark;
                position += char.IsSurrogatePair(text, position) ? 2 : 1;
            }

            tokens.Add(new Token(start, position - start, kind, space));
            space = false;
        }

        return tokens.ToArray();
    }

    private static int EndOfWord(string text, int position)
    {
        while (position < text.Length)
        {
            var c = text[position];
            if ((uint)((c | 0x20) - 'a') <= 'z' - 'a')
            {
                position++;
            }
            else if (IsLetter(text, position, out var width))
            {
                position += width;
            }
            else if (IsCombiningMark(c))
            {
                position++;
            }
            else if (IsApostrophe(c) && position + 1 < text.Length && IsLetter(text, position + 1, out width))
            {
                position += 1 + width;
            }
            else
            {
                break;
            }
        }

        return position;
    }

    private static bool IsLetter(string text, int position, out int width)
    {
        width = 1;
        var c = text[position];
        if (c < 0x80)
        {
            return (uint)((c | 0x20) - 'a') <= 'z' - 'a';
        }

        if (char.IsLetter(c))
        {
            return true;
        }

        width = 2;
        return char.IsSurrogatePair(text, position) && char.IsLetter(text, position);
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    private static bool IsCombiningMark(char c) =>
        c >= 0x300 && char.GetUnicodeCategory(c) is
            System.Globalization.UnicodeCategory.NonSpacingMark or
            System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
