using System.Text;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Naming;

/// <summary>Letters of other scripts that look like Latin ones, so that no name passes for another.</summary>
/// <remarks>After the single-letter rows of Unicode's confusables (UTS #39) for Cyrillic, Greek and Armenian letters that a name may have.</remarks>
internal static class LookAlikes
{
    private const string Others = "АВЕЅІЈКМНОРСТУХҮԌаеіјѕорсухһԁԛԝӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυՏՕսօ";
    private const string Latins = "ABESIJKMHOPCTYXYGaeijsopcyxhdqwlABEZHIKMNOPTYXovuSOuo";

    private static readonly Dictionary<char, char> LatinOf = Others.Zip(Latins, (other, latin) => (other, latin)).ToDictionary(pair => pair.other, pair => pair.latin);

    // A small letter goes with its capital, whatever it looks like itself: names of one file may not differ in case alone, and ν is a small Ν.
    private static readonly Dictionary<char, char> CapitalOf = Capitals();

    /// <summary>The name as a reader may take it: every such letter as the Latin capital. Names that differ in case alone have one skeleton, ASCII ones but for their case.</summary>
    public static string Skeleton(string name) => IsAscii(name) ? name : new string(name.Select(Capital).ToArray());

    /// <summary>The name with such letters made Latin in every word that has Latin letters beside them and no others: <c>Сorpus</c> with a Cyrillic С. A word of one script stays.</summary>
    public static string Unmixed(string name)
    {
        if (IsAscii(name))
        {
            return name;
        }

        var unmixed = new StringBuilder(name);
        for (var start = 0; start < name.Length;)
        {
            var end = EndOfWord(name, start);
            if (IsMixed(name, start, end))
            {
                for (var i = start; i < end; i++)
                {
                    unmixed[i] = Latin(name[i]);
                }
            }

            start = end;
        }

        return unmixed.ToString();
    }

    // A capital begins a word: TiesHold.
    private static int EndOfWord(string name, int start)
    {
        var end = start + 1;
        while (end < name.Length && !char.IsUpper(name[end]) && name[end] != '_')
        {
            end++;
        }

        return end;
    }

    private static bool IsMixed(string name, int start, int end)
    {
        var hasLatin = false;
        var hasAlike = false;
        for (var i = start; i < end; i++)
        {
            var isAlike = LatinOf.ContainsKey(name[i]);
            if (name[i] > 0x7F && !isAlike)
            {
                return false;
            }

            hasAlike |= isAlike;
            hasLatin |= name[i] is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
        }

        return hasLatin && hasAlike;
    }

    private static char Capital(char c)
    {
        var capital = char.ToUpperInvariant(c);
        return CapitalOf.TryGetValue(capital, out var latin) ? latin : capital;
    }

    private static Dictionary<char, char> Capitals()
    {
        var capitals = LatinOf.Where(pair => char.IsUpper(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var pair in LatinOf)
        {
            var capital = char.ToUpperInvariant(pair.Key);
            if (!capitals.ContainsKey(capital))
            {
                capitals.Add(capital, char.ToUpperInvariant(pair.Value));
            }
        }

        return capitals;
    }

    private static char Latin(char c) => LatinOf.TryGetValue(c, out var latin) ? latin : c;

    private static bool IsAscii(string name) => PrintableAscii.EndOf(name.AsSpan(), 0, name.Length) == name.Length;
}
