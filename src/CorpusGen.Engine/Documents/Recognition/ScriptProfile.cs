using CorpusGen.Engine.Text;
using System.Globalization;

namespace CorpusGen.Engine.Documents.Recognition;

/// <summary>Which script most letters of a text belong to.</summary>
internal sealed class ScriptProfile
{
    private const int ScriptCount = (int)Script.Hangul + 1;

    // A syllable or a character of these says as much as two letters.
    private const int WeightOfSyllable = 2;

    private static readonly (char First, char Last, Script Script, string[] Languages)[] Blocks = Table.Read(typeof(ScriptProfile), "Scripts.tsv", 4).Select(ReadBlock).ToArray();

    private static readonly byte[] ScriptByCharacter = ReadTable();

    /// <summary>The profile of a text without letters of other scripts.</summary>
    public static readonly ScriptProfile OnlyLatin = new(Script.Latin, 0, false);

    private readonly bool _hasKana;

    private ScriptProfile(Script main, int letters, bool hasKana)
    {
        Main = main;
        Letters = letters;
        _hasKana = hasKana;
    }

    /// <summary>The script of more than half the letters; none where no script has so many, Latin where there are no letters.</summary>
    public Script Main { get; }

    /// <summary>How many letters were seen; not counted where none but Latin ones were.</summary>
    public int Letters { get; }

    /// <summary>The language that the script alone tells.</summary>
    public string Language => Main == Script.EastAsian ? (_hasKana ? "ja" : "zh") : Array.Find(Blocks, block => block.Script == Main).Languages[0];

    /// <summary>Whether a character is a Latin letter, or none.</summary>
    public static bool IsLatin(char c) => (Script)ScriptByCharacter[c] is Script.None or Script.Latin;

    /// <summary>Looks at the first letters of a text.</summary>
    public static ScriptProfile Of(ReadOnlySpan<char> text, int sample)
    {
        var end = Math.Min(text.Length, sample);
        for (var i = PrintableAscii.EndOf(text, 0, end); i < end; i = PrintableAscii.EndOf(text, i + 1, end))
        {
            if (!IsLatin(text[i]))
            {
                return Weigh(text, end);
            }
        }

        return OnlyLatin;
    }

    private static ScriptProfile Weigh(ReadOnlySpan<char> text, int end)
    {
        var weights = new int[ScriptCount];
        var letters = 0;
        var hasKana = false;
        for (var i = 0; i < end; i++)
        {
            if ((Script)ScriptByCharacter[text[i]] is not Script.None and var script)
            {
                letters++;
                weights[(int)script] += script >= Script.EastAsian ? WeightOfSyllable : 1;
                hasKana |= text[i] is >= '\u3040' and <= '\u30FF';
            }
        }

        var total = weights.Sum();
        var main = Array.FindIndex(weights, weight => weight * 2 > total);
        return new ScriptProfile(main < 0 ? Script.None : (Script)main, letters, hasKana);
    }

    /// <summary>The script that a language is written in; Latin where the table does not have it.</summary>
    public static Script ScriptOf(string language)
    {
        var block = Array.Find(Blocks, candidate => Array.IndexOf(candidate.Languages, language) >= 0);
        return block.Languages is null ? Script.Latin : block.Script;
    }

    private static (char First, char Last, Script Script, string[] Languages) ReadBlock(string[] row) =>
        (ReadCharacter(row[0]), ReadCharacter(row[1]), (Script)Enum.Parse(typeof(Script), row[2]), row[3].Split(' '));

    private static char ReadCharacter(string code) => (char)int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static byte[] ReadTable()
    {
        var table = new byte[char.MaxValue + 1];
        foreach (var block in Blocks)
        {
            for (int c = block.First; c <= block.Last; c++)
            {
                table[c] = char.IsLetter((char)c) ? (byte)block.Script : (byte)0;
            }
        }

        return table;
    }
}
