using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>The units of measure of Units.tsv.</summary>
internal static class UnitLexicon
{
    private static readonly Lexicon<(Unit Unit, bool IsPlural)> Names;
    private static readonly Lexicon<(Unit Unit, string Symbol)[]> Symbols;
    public static readonly PhraseStarts NameStarts;
    public static readonly PhraseStarts SymbolStarts;
    private static readonly Dictionary<string, string?> CodesByUnit = new(StringComparer.Ordinal);

    static UnitLexicon()
    {
        var names = new Dictionary<string, (Unit, bool)>(StringComparer.OrdinalIgnoreCase);
        var symbols = new Dictionary<string, List<(Unit, string)>>(StringComparer.Ordinal);
        foreach (var row in Table.Read(typeof(UnitLexicon), "Units.tsv", 6))
        {
            var unit = new Unit(KindOf(row[0]), row[1], row[2].Length == 0 ? null : row[2], TraitsOf(row[5]));
            CodesByUnit[unit.Name] = unit.Code;
            foreach (var name in Table.Parts(row[3]))
            {
                AddName(names, name, unit);
            }

            foreach (var symbol in Table.Parts(row[4]))
            {
                var key = InSmallLetters(symbol);
                if (!symbols.TryGetValue(key, out var entries))
                {
                    symbols.Add(key, entries = []);
                }

                entries.Add((unit, symbol));
            }
        }

        NameStarts = new PhraseStarts(names.Keys, WordSet.UnitNames);
        SymbolStarts = new PhraseStarts(symbols.Keys, WordSet.UnitSymbols);
        Names = new Lexicon<(Unit, bool)>(names);
        Symbols = new Lexicon<(Unit, string)[]>(symbols.Select(entry => new KeyValuePair<string, (Unit, string)[]>(entry.Key, entry.Value.ToArray())));
    }

    /// <summary>The code of a unit by its name: <c>kilometre per hour</c> has one too.</summary>
    public static string? CodeOf(string unit) => CodesByUnit.TryGetValue(unit, out var code) ? code : null;

    /// <summary>The longest name of a unit that begins at the token.</summary>
    public static bool TryName(TokenView tokens, int index, out UnitMatch match)
    {
        match = default;
        for (var end = LastEnd(tokens, index, NameStarts.Longest(tokens, index)); end > index; end--)
        {
            var start = tokens[index].Start;
            var length = tokens[end - 1].End - start;
            if (Names.TryGetValue(tokens.Body, start, length, out var found)
                || (EndsInPossessive(tokens, end - 1) && Names.TryGetValue(tokens.Body, start, length - 2, out found)))
            {
                match = new UnitMatch(found.Unit, end, found.IsPlural, IsSymbol: false);
                return true;
            }
        }

        return false;
    }

    /// <summary>The longest symbol of a unit that begins at the token, in its own case where it has only one or two letters.</summary>
    public static bool TrySymbol(TokenView tokens, int index, out UnitMatch match)
    {
        match = default;
        for (var end = LastEnd(tokens, index, SymbolStarts.Longest(tokens, index)); end > index; end--)
        {
            var start = tokens[index].Start;
            var length = tokens[end - 1].End - start;
            if (!IsCutShort(tokens, end) && !IsSentenceEnd(tokens, end) && Symbols.TryGetValue(tokens.Body, start, length, out var entries))
            {
                foreach (var (unit, symbol) in entries)
                {
                    if (string.CompareOrdinal(tokens.Body, start, symbol, 0, length) == 0 || (length > 2 && entries.Length == 1))
                    {
                        match = new UnitMatch(unit, end, IsPlural: false, IsSymbol: true);
                        return true;
                    }
                }
            }
        }

        return false;
    }

    // The full stop of "8 oz." may be the sentence's own.
    private static bool IsSentenceEnd(TokenView tokens, int end) => tokens.Mark(end - 1) == '.' && !tokens.SameSentence(end - 1, end);

    // The symbol must not go on: "m" in "m2", "km" in "km/h".
    private static bool IsCutShort(TokenView tokens, int end) => tokens.Touches(end) && (tokens.IsDigits(end) || tokens.IsWord(end));

    private static int LastEnd(TokenView tokens, int index, int longest)
    {
        var end = index;
        while (end < index + longest && tokens.Has(end) && (end == index || tokens.SameSentence(index, end)))
        {
            end++;
        }

        return end;
    }

    // "two years' notice" ends before the mark; "one year's notice" does not.
    private static bool EndsInPossessive(TokenView tokens, int index) =>
        tokens.IsWord(index) && tokens[index].Length > 2 && tokens.Body[tokens[index].End - 1] is 's' && tokens.Body[tokens[index].End - 2] is '\'' or '\u2019';

    private static void AddName(Dictionary<string, (Unit, bool)> names, string name, Unit unit)
    {
        var isPlural = IsPlural(name, unit);
        names[name] = (unit, isPlural);
        if (!isPlural)
        {
            names[PluralOf(name)] = (unit, true);
        }

        if (name.IndexOf(' ') > 0)
        {
            names[name.Replace(' ', '-')] = (unit, isPlural);
            names[PluralOf(name).Replace(' ', '-')] = (unit, true);
        }
    }

    private static bool IsPlural(string name, Unit unit) =>
        name.EndsWith("s", StringComparison.Ordinal) && !unit.Name.EndsWith("s", StringComparison.Ordinal)
        || name is "hertz" or "horsepower" || name.EndsWith("feet", StringComparison.Ordinal) || name.EndsWith("millennia", StringComparison.Ordinal);

    private static string PluralOf(string name) =>
        name.EndsWith("y", StringComparison.Ordinal) && !name.EndsWith("ay", StringComparison.Ordinal) ? name.Substring(0, name.Length - 1) + "ies"
        : name.EndsWith("ch", StringComparison.Ordinal) ? name + "es"
        : name.EndsWith("s", StringComparison.Ordinal) ? name
        : name + "s";

    /// <summary>A to Z only, as the lexicon compares: the micro sign is no Greek letter.</summary>
    internal static string InSmallLetters(string symbol) => new(symbol.Select(c => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c).ToArray());

    private static FigureKind KindOf(string category) => category switch
    {
        "percentage" => FigureKind.Percentage,
        "time" => FigureKind.Duration,
        "multiple" => FigureKind.Count,
        _ => FigureKind.Measurement,
    };

    private static UnitTraits TraitsOf(string flags)
    {
        var traits = UnitTraits.None;
        foreach (var flag in flags.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            traits |= (UnitTraits)Enum.Parse(typeof(UnitTraits), flag, ignoreCase: true);
        }

        return traits;
    }
}
