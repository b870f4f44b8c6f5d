using System.Text;

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
        ('\u0E01', '\u0E30'), // Thai
        ('\u10D0', '\u10FA'), // Georgian
        ('\u1E00', '\u1E95'), ('\u1EA0', '\u1EF9'), // Latin, Vietnamese
        ('\u3041', '\u3096'), ('\u30A1', '\u30FA'), // Kana
        ('\u4E00', '\u9FA5'), // Han
        ('\uAC00', '\uD7A3'), // Hangul
    ];

    // Latin letters with marks, one line for each plain letter or pair that stands for them.
    private static readonly Dictionary<char, string> Folded = Fold(
        "A ÀÁÂÃÄÅĀĂĄ|AE Æ|C ÇĆĈĊČ|D ÐĎĐ|E ÈÉÊËĒĔĖĘĚ|G ĜĞĠĢ|H ĤĦ|I ÌÍÎÏĨĪĬĮİ|J Ĵ|K Ķ|L ĹĻĽĿŁ|N ÑŃŅŇ|O ÒÓÔÕÖØŌŎŐ|OE Œ|R ŔŖŘ|S ŚŜŞŠ|T ŢŤŦ|"
        + "Th Þ|U ÙÚÛÜŨŪŬŮŰŲ|W Ŵ|Y ÝŶŸ|Z ŹŻŽ|a àáâãäåāăą|ae æ|c çćĉċč|d ðďđ|e èéêëēĕėęě|g ĝğġģ|h ĥħ|i ìíîïĩīĭįı|j ĵ|k ķ|l ĺļľŀł|"
        + "n ñńņňŉ|o òóôõöøōŏő|oe œ|r ŕŗř|s śŝşšſ|ss ß|t ţťŧ|th þ|u ùúûüũūŭůűų|w ŵ|y ýÿŷ|z źżž");

    public static bool IsLetter(char c)
    {
        foreach (var (first, last) in Letters)
        {
            if (c >= first && c <= last)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Appends what stands for a character in a name: itself, its plain letters, or nothing.</summary>
    public static void AppendFolded(StringBuilder name, char c)
    {
        if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
        {
            name.Append(c);
        }
        else if (Folded.TryGetValue(c, out var plain))
        {
            name.Append(plain);
        }
        else if (IsLetter(c))
        {
            name.Append(c);
        }
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
