using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Naming;

/// <summary>Finds the words of a text that a name may be made of, and knows which of them say little.</summary>
internal static class NameWords
{
    // Say nothing at the beginning of a name.
    private static readonly Lexicon<bool> Openers = WordList.Of(
        "a an the this that these those his her its their our my your some any each every and or but of to in on at by for from with as is was are were be been");

    // A name must not break off after one of these.
    private static readonly Lexicon<bool> Danglers = WordList.Of(
        "a an the this that these those his her its their our my your some any each every and or but nor of to in on at by for from with into over under "
        + "between among about after before against as than is was are were be been being has have had not no which who whose when while where that if "
        + "because so will would can could may might must should do does did very more most both like");

    // Skipped where words tell namesakes apart: a name needs the others more.
    private static readonly Lexicon<bool> Fillers = WordList.Of(
        "a an the this that these those his her its their our my your some any each every all and or but nor of to in on at by for from with into over under "
        + "between among about after before against as than is was are were be been being has have had not which who whose whom what when while where if "
        + "because so then too also just only even will would can could may might must should do does did very more most less least both like it they he she "
        + "we you i them him us me there here up down out off through during since until per such s t ll ve re m d");

    public static bool IsOpener(string text, NameWord word) => Openers.Contains(text, word.Start, word.Length);

    public static bool IsDangler(string text, NameWord word) => Danglers.Contains(text, word.Start, word.Length);

    public static bool IsDangler(string text, int start, int length) => Danglers.Contains(text, start, length);

    public static bool IsFiller(string text, NameWord word) => Fillers.Contains(text, word.Start, word.Length);

    /// <summary>Reads all words of a stretch: runs of letters, and numbers. Hyphens and other marks part them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="words">Gets the words; what it holds already goes.</param>
    public static void Read(string text, int start, int end, List<NameWord> words)
    {
        words.Clear();
        while (TryRead(text, ref start, end, out var word))
        {
            words.Add(word);
        }
    }

    /// <summary>Reads the next word of a stretch.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where to look; then the place behind the word.</param>
    /// <param name="end">Where the stretch ends.</param>
    /// <param name="word">The word.</param>
    public static bool TryRead(string text, ref int position, int end, out NameWord word)
    {
        var isBehindMark = false;
        for (; position < end; position++)
        {
            var c = text[position];
            var start = position;
            if (IdentifierCharacters.IsLetter(c))
            {
                position = EndOfWord(text, start, end);
                word = new NameWord(start, WithoutPossessive(text, start, position - start), false, isBehindMark);
                return true;
            }

            if (IdentifierCharacters.IsDigit(c))
            {
                position = EndOfNumber(text, start, end);
                word = new NameWord(start, position - start, true, isBehindMark);
                return true;
            }

            isBehindMark |= PartsClauses(c);
        }

        word = default;
        return false;
    }

    /// <summary>Whether a mark parts clauses. Currency signs, hyphens and quotation marks do not.</summary>
    public static bool PartsClauses(char c) =>
        c is ',' or '.' or ';' or ':' or '!' or '?' or '(' or ')' or '[' or ']' or '\u2013' or '\u2014' or '\u2026' or '\n' or '\u3001' or '\u3002' or '\u060C';

    // 1,709.5
    private static int EndOfNumber(string text, int start, int end)
    {
        var position = start + 1;
        while (position < end && (IdentifierCharacters.IsDigit(text[position])
            || (text[position] is ',' or '.' && position + 1 < end && IdentifierCharacters.IsDigit(text[position + 1]))))
        {
            position++;
        }

        return position;
    }

    // don’t
    private static int EndOfWord(string text, int start, int end)
    {
        var position = start + 1;
        while (position < end && (IdentifierCharacters.IsPlainLetter(text[position]) || IdentifierCharacters.GoesOn(text[position])
            || (IsApostrophe(text[position]) && position + 1 < end && IdentifierCharacters.IsLetter(text[position + 1]))))
        {
            position++;
        }

        return position;
    }

    private static int WithoutPossessive(string text, int start, int length) =>
        length > 2 && text[start + length - 1] is 's' or 'S' && IsApostrophe(text[start + length - 2]) ? length - 2 : length;

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';
}
