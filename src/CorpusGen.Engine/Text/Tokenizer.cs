namespace CorpusGen.Engine.Text;

/// <summary>Cuts a text into words, runs of digits and single marks.</summary>
/// <remarks>
/// White space separates and is not kept. An apostrophe belongs to a word only between two letters (<c>it's</c>), so a
/// closing single quotation mark never does, except where a letter follows at once. Hyphens, full stops and
/// commas are marks: what they join (<c>12-day</c>, <c>U.S.</c>, <c>1,000</c>) is for the extractors to say.
/// </remarks>
internal static class Tokenizer
{
    private const int TokensBetweenChecks = 1 << 16;

    public static TokenList Tokenize(string text, CancellationToken cancellationToken = default) => Tokenize(text, new TokenBuffer(), cancellationToken);

    /// <summary>Cuts a text into tokens.</summary>
    /// <param name="text">The text.</param>
    /// <param name="buffer">Gets the tokens, and which of them may end a sentence.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static TokenList Tokenize(string text, TokenBuffer buffer, CancellationToken cancellationToken = default)
    {
        var tokens = buffer.Tokens;
        buffer.ClearStops();
        var count = 0;
        var space = false;
        for (var position = 0; position < text.Length;)
        {
            var c = text[position];
            if (c == ' ' || (!IsAsciiLetter(c) && char.IsWhiteSpace(c)))
            {
                space = true;
                position++;
                continue;
            }

            if (count == tokens.Length)
            {
                Array.Resize(ref tokens, count * 2);
                buffer.Tokens = tokens;
            }

            if (count % TokensBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var start = position;
            position = EndOf(text, start, out var kind, out var isSmall, out var hash);
            if (kind == TokenKind.Mark && SentenceSplitter.IsTerminator(text[start]))
            {
                buffer.AddStop(count);
            }

            tokens[count++] = new Token(start, position - start, kind, space, isSmall, hash);
            space = false;
        }

        return new TokenList(tokens, count);
    }

    private static int EndOf(string text, int start, out TokenKind kind, out bool isSmall, out int hash)
    {
        var position = start;
        var sum = WordHash.Start;

        // The bit that small letters have and capitals do not, if all letters have it.
        var small = 0x20;
        for (; (uint)position < (uint)text.Length && IsAsciiLetter(text[position]); position++)
        {
            sum = WordHash.AddLetter(sum, text[position]);
            small &= text[position];
        }

        if (position > start && ((uint)position >= (uint)text.Length || text[position] is < '\u0080' and not '\''))
        {
            kind = TokenKind.Word;
            isSmall = small != 0;
            hash = WordHash.End(sum);
            return position;
        }

        var end = EndOfOther(text, start, out kind);
        isSmall = small != 0 && end == position;
        hash = WordHash.Of(text, start, end - start);
        return end;
    }

    // A word that may have apostrophes and letters beyond ASCII, digits or a mark.
    private static int EndOfOther(string text, int start, out TokenKind kind)
    {
        var end = start;
        kind = TokenKind.Word;
        if (IsLetter(text, start, out var width))
        {
            do
            {
                end += width;
            }
            while (end < text.Length && GoesOn(text, end, out width));

            return end;
        }

        kind = char.IsDigit(text[start]) ? TokenKind.Digits : TokenKind.Mark;
        if (kind == TokenKind.Mark)
        {
            return text[start] >= 0x80 && char.IsSurrogatePair(text, start) ? start + 2 : start + 1;
        }

        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    // A letter, a mark on a letter, an apostrophe with a letter behind it.
    private static bool GoesOn(string text, int position, out int width)
    {
        if (IsLetter(text, position, out width))
        {
            return true;
        }

        width = 1;
        var c = text[position];
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
            return IsAsciiLetter(c);
        }

        if (char.IsLetter(c))
        {
            return true;
        }

        width = 2;
        return char.IsSurrogatePair(text, position) && char.IsLetter(text, position);
    }

    private static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    private static bool IsCombiningMark(char c) =>
        c >= 0x300 && char.GetUnicodeCategory(c) is
            System.Globalization.UnicodeCategory.NonSpacingMark or
            System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
