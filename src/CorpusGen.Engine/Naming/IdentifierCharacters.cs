namespace CorpusGen.Engine.Naming;

/// <summary>Which characters a name may have, and how others are written.</summary>
/// <remarks>
/// The ranges are a fixed list instead of the platform's Unicode tables, which differ between .NET and .NET Framework: the same
/// document must get the same names in every compiler. All of them are letters since Unicode 5.
/// </remarks>
internal static class IdentifierCharacters
{
    private static readonly (char First, char Last)[] Letters =
    [
        ('A', 'Z'), ('a', 'z'),
        ('\u00C0', '\u00D6'), ('\u00D8', '\u00F6'), ('\u00F8', '\u017F'), // Latin
        ('\u0391', '\u03A1'), ('\u03A3', '\u03CE'), // Greek
        ('\u0400', '\u0481'), ('\u048A', '\u0523'), // Cyrillic
        ('\u0531', '\u0556'), ('\u0561', '\u0587'), // Armenian
        ('\u05D0', '\u05EA'), // Hebrew
        ('\u0621', '\u063A'), ('\u0641', '\u064A'), ('\u0671', '\u06D3'), // Arabic
        ('\u0905', '\u0939'), // Devanagari
        ('\u0E01', '\u0E30'), ('\u0E32', '\u0E33'), ('\u0E40', '\u0E46'), // Thai
        ('\u10D0', '\u10FA'), // Georgian
        ('\u1E00', '\u1E95'), ('\u1EA0', '\u1EF9'), // Latin, Vietnamese
        ('\u3041', '\u3096'), ('\u30A1', '\u30FA'), // Kana
        ('\u4E00', '\u9FA5'), // Han
        ('\uAC00', '\uD7A3'), // Hangul
    ];

    // Vowels written above, below and beside the letter; a name goes on with them and never begins with one.
    private static readonly (char First, char Last)[] Marks =
    [
        ('\u0901', '\u0903'), ('\u093C', '\u093C'), ('\u093E', '\u094D'), // Devanagari
        ('\u0E31', '\u0E31'), ('\u0E34', '\u0E3A'), ('\u0E47', '\u0E4E'), // Thai
    ];

    // Inside a word, but no part of a name: accents that are characters of their own, vowel points, joiners, a stretch of the pen.
    private static readonly (char First, char Last)[] Silent =
    [
        ('\u00AD', '\u00AD'), ('\u0300', '\u036F'), ('\u0591', '\u05BD'), ('\u0640', '\u0640'), ('\u064B', '\u065F'), ('\u0670', '\u0670'),
        ('\u200B', '\u200D'), ('\uFE00', '\uFE0F'),
    ];

    // Latin letters with marks, one line for each plain letter or pair that stands for them.
    private static readonly Dictionary<char, string> Folded = Fold(
        "A ÀÁÂÃÄÅĀĂĄ|AE Æ|C ÇĆĈĊČ|D ÐĎĐ|E ÈÉÊËĒĔĖĘĚ|G ĜĞĠĢ|H ĤĦ|I ÌÍÎÏĨĪĬĮİ|J Ĵ|K Ķ|L ĹĻĽĿŁ|N ÑŃŅŇ|O ÒÓÔÕÖØŌŎŐ|OE Œ|R ŔŖŘ|S ŚŜŞŠ|T ŢŤŦ|"
        + "Th Þ|U ÙÚÛÜŨŪŬŮŰŲ|W Ŵ|Y ÝŶŸ|Z ŹŻŽ|a àáâãäåāăą|ae æ|c çćĉċč|d ðďđ|e èéêëēĕėęě|g ĝğġģ|h ĥħ|i ìíîïĩīĭįı|j ĵ|k ķ|l ĺļľŀł|"
        + "n ñńņňŉ|o òóôõöøōŏő|oe œ|r ŕŗř|s śŝşšſ|ss ß|t ţťŧ|th þ|u ùúûüũūŭůűų|w ŵ|y ýÿŷ|z źżž");

    /// <summary>Whether a letter is one of A to Z, which stand in a name as they are.</summary>
    public static bool IsPlainLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';

    public static bool IsLetter(char c) => IsPlainLetter(c) || (c >= 0x80 && IsAmong(Letters, c));

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Whether a character is a vowel that is written at a letter: a name has it behind a letter alone.</summary>
    public static bool IsMark(char c) => c >= 0x80 && IsAmong(Marks, c);

    /// <summary>Whether a word that has begun goes on with the character.</summary>
    public static bool GoesOn(char c) => IsLetter(c) || (c >= 0x80 && (IsAmong(Silent, c) || IsMark(c)));

    /// <summary>What stands for a character that is not plain in a name: itself, its plain letters, or nothing.</summary>
    public static string Plain(char c) =>
        Folded.TryGetValue(c, out var plain) ? plain : IsAmong(Letters, c) || IsMark(c) ? c.ToString() : "";

    /// <summary>The capital letter; the letter itself where it has none that a name may have.</summary>
    public static char Capital(char c)
    {
        var capital = char.ToUpperInvariant(c);
        return IsLetter(capital) ? capital : c;
    }

    private static bool IsAmong((char First, char Last)[] ranges, char c)
    {
        foreach (var (first, last) in ranges)
        {
            if (c >= first && c <= last)
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<char, string> Fold(string table)
    {
        var folded = new Dictionary<char, string>();
        foreach (var line in table.Split('|'))
        {
            var (plain, letters) = (line.Substring(0, line.IndexOf(' ')), line.Substring(line.IndexOf(' ') + 1));
            foreach (var letter in letters)
            {
                folded.Add(letter, plain);
            }
        }

        return folded;
    }
}
