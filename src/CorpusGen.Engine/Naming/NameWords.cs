using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Naming;

/// <summary>Finds the words of a text that a name may be made of, and knows which of them say little.</summary>
internal static class NameWords
{
    private static readonly Lexicon<NameWordTraits> Traits = Read(
        (NameWordTraits.Opener, "a an the this that these those his her its their our my your some any each every and or but of to in on at by for from with as is was are were be been"),
        (NameWordTraits.Dangler,
            "a an the this that these those his her its their our my your some any each every and or but nor of to in on at by for from with into over under "
            + "between among about after before against as than is was are were be been being has have had not no which who whose when while where that if "
            + "because so will would can could may might must should do does did very more most both like"),
        (NameWordTraits.Filler,
            "a an the this that these those his her its their our my your some any each every all and or but nor of to in on at by for from with into over under "
            + "between among about after before against as than is was are were be been being has have had not which who whose whom what when while where if "
            + "because so then too also just only even will would can could may might must should do does did very more most less least both like it they he she "
            + "we you i them him us me there here up down out off through during since until per such s t ll ve re m d"),
        (NameWordTraits.Helper,
            "is are was were be been being has have had will would can could may might must should do does did not also now already still"),
        (NameWordTraits.Passed,
            "a an the about almost nearly around roughly approximately some at least most more less than over under up down to by of in on for within from with as "
            + "only just another further additional between into through after before during since until against every each all total nearly exactly "
            + "is are was were be been being has have had will would can could may might must should do does did not also now already still "
            + "another other its their his her our your my this that these those below above off out barely merely well even close too so very aged"),
        (NameWordTraits.EndsClause,
            "and or but nor if when while where because although though which who whom whose what that it they he she we you i them him us me there here "
            + "then later earlier ago instead however such s t ll ve re m d "
            + "hundred thousand million billion trillion dozen percent per cent half third quarter"));

    /// <summary>Whether a word has one of the traits.</summary>
    public static bool Is(NameWordTraits trait, string text, in NameWord word) =>
        Traits.TryGetValue(text, new TextSpan(word.Start, word.Length), word.Hash, out var found) && (found & trait) != 0;

    /// <summary>Whether words, <paramref name="length"/> characters of a text, have one of the traits.</summary>
    public static bool Is(NameWordTraits trait, string text, int start, int length) =>
        Traits.TryGetValue(text, start, length, out var found) && (found & trait) != 0;

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
            if (c == ' ')
            {
                continue;
            }

            var start = position;
            if (IdentifierCharacters.IsLetter(c))
            {
                word = ReadWord(text, ref position, end, isBehindMark);
                return true;
            }

            if (IdentifierCharacters.IsDigit(c))
            {
                position = EndOfNumber(text, start, end);
                word = new NameWord(start, position - start, 0, true, isBehindMark, false);
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

    private static NameWord ReadWord(string text, ref int position, int end, bool isBehindMark)
    {
        var start = position;
        var hash = WordHash.Start;
        while (position < end && IdentifierCharacters.IsPlainLetter(text[position]))
        {
            hash = WordHash.AddLetter(hash, text[position++]);
        }

        if (position == end || !GoesOn(text, position, end))
        {
            return new NameWord(start, position - start, WordHash.End(hash), false, isBehindMark, true);
        }

        while (position < end && GoesOn(text, position, end))
        {
            position++;
        }

        var length = WithoutPossessive(text, start, position - start);
        return new NameWord(start, length, WordHash.Of(text, start, length), false, isBehindMark, false);
    }

    // don’t
    private static bool GoesOn(string text, int position, int end) =>
        text[position] != ' '
        && (IdentifierCharacters.IsPlainLetter(text[position]) || IdentifierCharacters.GoesOn(text[position])
            || (IsApostrophe(text[position]) && position + 1 < end && IdentifierCharacters.IsLetter(text[position + 1])));

    private static int WithoutPossessive(string text, int start, int length) =>
        length > 2 && text[start + length - 1] is 's' or 'S' && IsApostrophe(text[start + length - 2]) ? length - 2 : length;

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    private static Lexicon<NameWordTraits> Read(params (NameWordTraits Trait, string Words)[] lists)
    {
        var traits = new Dictionary<string, NameWordTraits>(StringComparer.Ordinal);
        foreach (var (trait, words) in lists)
        {
            foreach (var word in words.Split(' '))
            {
                traits.TryGetValue(word, out var known);
                traits[word] = known | trait;
            }
        }

        return new Lexicon<NameWordTraits>(traits);
    }
}
