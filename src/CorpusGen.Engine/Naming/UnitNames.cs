namespace CorpusGen.Engine.Naming;

/// <summary>Says units as a name does: in the plural, <c>WarDays</c>.</summary>
internal static class UnitNames
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["foot"] = "feet",
        ["hertz"] = "hertz",
        ["magnitude"] = "magnitude",
        ["people"] = "people",
        ["penny"] = "pence",
    };

    // The first word takes the plural: degrees Celsius.
    private static readonly string[] FirstWord = ["degree ", "pound-force "];

    /// <summary>The words of a unit in the plural: <c>kilometres per hour</c>.</summary>
    public static string Plural(string unit)
    {
        var per = unit.IndexOf(" per ", StringComparison.Ordinal);
        if (per >= 0)
        {
            return Plural(unit.Substring(0, per)) + unit.Substring(per);
        }

        foreach (var first in FirstWord)
        {
            if (unit.StartsWith(first, StringComparison.Ordinal))
            {
                return PluralOfWord(first.TrimEnd()) + unit.Substring(first.Length - 1);
            }
        }

        var head = unit.LastIndexOf(' ') + 1;
        return unit.Substring(0, head) + PluralOfWord(unit.Substring(head));
    }

    private static string PluralOfWord(string word)
    {
        if (word.Length == 0 || Irregular.ContainsKey(word))
        {
            return word.Length == 0 ? word : Irregular[word];
        }

        var last = word[word.Length - 1];
        var beforeLast = word.Length > 1 ? word[word.Length - 2] : ' ';
        return last switch
        {
            'y' when "aeiou".IndexOf(beforeLast) < 0 => word.Substring(0, word.Length - 1) + "ies",
            's' or 'x' or 'z' => word + "es",
            'h' when beforeLast is 'c' or 's' => word + "es",
            _ => word + "s",
        };
    }
}
