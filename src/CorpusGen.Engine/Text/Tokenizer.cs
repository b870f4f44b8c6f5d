namespace CorpusGen.Engine.Text;

/// <summary>Cuts a text into words, runs of digits and single marks.</summary>
/// <remarks>
/// White space separates and is not kept. An apostrophe belongs to a word only between two letters (<c>it's</c>), so a
/// closing single quotation mark never does, except where a letter follows at once. Hyphens, full stops and
/// commas are marks: what they join (<c>12-day</c>, <c>U.S.</c>, <c>1,000</c>) is for the extractors to say.
/// </remarks>
internal static class Tokenizer
{
    private const int MostKept = 16_384;
    private const int TokensBetweenChecks = 1 << 16;

    // Tokens are counted in here, and given away in an array of their own.
    [ThreadStatic]
    private static Token[]? _tokens;

    public static Token[] Tokenize(string text, CancellationToken cancellationToken = default)
    {
        var tokens = _tokens ??= new Token[1024];
        var count = 0;
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

            if (count == tokens.Length)
            {
                Array.Resize(ref tokens, count * 2);
                _tokens = count <= MostKept ? tokens : _tokens;
            }

            if (count % TokensBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            tokens[count] = Read(text, position, space);
            position = tokens[count++].End;
            space = false;
        }

        return tokens.AsSpan(0, count).ToArray();
    }

    private static Token Read(string text, int start, bool space)
    {
        var c = text[start];
        if ((uint)((c | 0x20) - 'a') <= 'z' - 'a')
        {
            return ReadWord(text, start, start + 1, space);
        }

        if (c >= 0x80 && IsLetter(text, start, out var width))
        {
            return ReadWord(text, start, start + width, space);
        }

        var end = start + 1;
        var kind = char.IsDigit(c) ? TokenKind.Digits : TokenKind.Mark;
        if (kind == TokenKind.Digits)
        {
            while (end < text.Length && char.IsDigit(text[end]))
            {
                end++;
            }
        }
        else if (char.IsSurrogatePair(text, start))
        {
            end++;
        }

        return new Token(start, end - start, kind, space, false, WordHash.Of(text, start, end - start));
    }

    private static Token ReadWord(string text, int start, int position, bool space)
    {
        var hash = WordHash.Start;
        for (var i = start; i < position; i++)
        {
            hash = WordHash.Add(hash, text[i]);
        }

        int letters = text[start];
        while (position < text.Length)
        {
            var c = text[position];
            if ((uint)((c | 0x20) - 'a') <= 'z' - 'a')
            {
                hash = WordHash.Add(hash, c);
                letters &= c;
                position++;
            }
            else if (c != ' ' && GoesOn(text, position, c, out var width))
            {
                letters = 0;
                for (var end = position + width; position < end; position++)
                {
                    hash = WordHash.Add(hash, text[position]);
                }
            }
            else
            {
                break;
            }
        }

        return new Token(start, position - start, TokenKind.Word, space, text[start] < 0x80 && (letters & 0x20) != 0, WordHash.End(hash));
    }

    // A letter that is none of A to Z, a mark on a letter, an apostrophe with a letter behind it.
    private static bool GoesOn(string text, int position, char c, out int width)
    {
        width = 1;
        if (c < 0x80 && c != '\'')
        {
            return false;
        }

        if (IsLetter(text, position, out width))
        {
            return true;
        }

        width = 1;
        if (IsCombiningMark(c))
        {
            return true;
        }

        var joins = IsApostrophe(c) && position + 1 < text.Length && IsLetter(text, position + 1, out width);
        width++;
        return joins;
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
