using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>All words that the rules of figures know, a row each: a word is looked up once, whatever is asked of it.</summary>
internal static class WordTable
{
    // The short words, nearly all there are, lie with all that is known of them in one place: a text asks for few words, and each place must be brought
    // near the processor first. A word stands where its number tells or in the next free slot; no letters, no word.
    private static readonly (ulong Letters, WordRow Row)[] Slots;
    private static readonly Lexicon<WordRow> Others;

    static WordTable()
    {
        var builder = new Builder();
        AddNumbers(builder);
        foreach (var row in Table.Read(typeof(WordTable), "WordSets.tsv", 2))
        {
            builder.Add(row[1].Split(' '), (WordSet)Enum.Parse(typeof(WordSet), row[0]));
        }

        AddCues(builder);
        AddMovements(builder);
        AddUnits(builder);
        foreach (var entry in WordClasses.Load())
        {
            builder.Add(entry.Key, row => row with { Classes = entry.Value });
        }

        Slots = builder.Slots();
        Others = builder.Others();
    }

    /// <summary>What is known of a token's word.</summary>
    public static WordRow Find(string text, in Token token) =>
        token.Kind == TokenKind.Digits ? default : Find(text, token.Start, token.Length, token.Hash);

    /// <summary>The place of a word of the table.</summary>
    public static Word Find(string word) => Find(word, 0, word.Length, WordHash.Of(word, 0, word.Length)).Word;

    private static WordRow Find(string text, int start, int length, int hash)
    {
        var letters = WordLetters.Of(text, start, length);
        return letters != WordLetters.None ? Slots[SlotOf(Slots, letters, hash)].Row
            : Others.TryGetValue(text, new TextSpan(start, length), hash, out var row) ? row
            : default;
    }

    // The slot of a word, or the empty one where it would stand.
    private static int SlotOf((ulong Letters, WordRow Row)[] slots, ulong letters, int hash)
    {
        var slot = hash & (slots.Length - 1);
        while (slots[slot].Letters != letters && slots[slot].Letters != WordLetters.None)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }

    // The words of every cue have rows, so that a cue is compared row by row.
    private static void AddCues(Builder builder)
    {
        foreach (var (place, cue) in Table.Read(typeof(WordTable), "Cues.tsv", 3).SelectMany(row => Table.Parts(row[2]).Select(cue => (row[0], cue.Split(' ')))))
        {
            builder.Add(cue);
            if (place == "before")
            {
                builder.Add([cue[cue.Length - 1]], WordSet.CueLasts);
            }
            else
            {
                builder.Add([cue[0]], WordSet.CueFirsts);
            }
        }
    }

    private static void AddMovements(Builder builder)
    {
        foreach (var row in Table.Read(typeof(WordTable), "Movements.tsv", 3))
        {
            var verbs = row[2].Split(' ');
            builder.Add(verbs, WordSet.Movements);
            builder.Add(row[0] == "up" ? [] : verbs, WordSet.DownMovements);
            builder.Add(row[1] == "transitive" ? verbs : [], WordSet.TransitiveMovements);
        }
    }

    private static void AddNumbers(Builder builder)
    {
        builder.Add(NumberWords.All, WordSet.Numbers);
        builder.Add(NumberWords.AllSuffixes, WordSet.Suffixes);
        builder.Add(NumberWords.AllDenominators, WordSet.Denominators);
        builder.Add(NumberWords.AllPluralDenominators, WordSet.PluralDenominators);
    }

    private static void AddUnits(Builder builder)
    {
        builder.Add(QuantityStarts.All, WordSet.QuantityStarts);
        builder.Add(UnitLexicon.NameStarts.Words, WordSet.UnitNames);
        builder.Add(UnitLexicon.SymbolStarts.Words, WordSet.UnitSymbols);
        builder.Add(CurrencyLexicon.NameStarts.Words, WordSet.CurrencyNames);
        builder.Add(CurrencyLexicon.SymbolStarts.Words, WordSet.CurrencySymbols);
        builder.Add(CurrencyLexicon.AllCodes, WordSet.CurrencyCodes);
        builder.Add(QuantityScanner.BehindNumbers, WordSet.BehindNumber);
        builder.AddAll(WordSet.BehindNumber, [WordSet.Suffixes, WordSet.BeforeTime, WordSet.UnitNames, WordSet.UnitSymbols, WordSet.CurrencyNames,
            WordSet.CurrencySymbols, WordSet.CurrencyCodes, WordSet.QuantityStarts]);
    }

    private sealed class Builder
    {
        private readonly Dictionary<string, WordRow> _rows = new(StringComparer.Ordinal);

        public Builder() => Add(Enum.GetNames(typeof(Word)).Where(name => name != nameof(Word.None)));

        public (ulong Letters, WordRow Row)[] Slots()
        {
            var size = 16;
            while (size < _rows.Count * 2)
            {
                size *= 2;
            }

            var slots = new (ulong Letters, WordRow Row)[size];
            foreach (var word in _rows)
            {
                if (WordLetters.Of(word.Key, 0, word.Key.Length) is not WordLetters.None and var letters)
                {
                    slots[SlotOf(slots, letters, WordHash.Of(word.Key, 0, word.Key.Length))] = (letters, word.Value);
                }
            }

            return slots;
        }

        public Lexicon<WordRow> Others() => new(_rows.Where(word => WordLetters.Of(word.Key, 0, word.Key.Length) == WordLetters.None));

        public void Add(IEnumerable<string> words)
        {
            foreach (var word in words)
            {
                Add(word, row => row);
            }
        }

        public void Add(IEnumerable<string> words, WordSet list)
        {
            foreach (var word in words)
            {
                Add(word, row => row.With(list));
            }
        }

        public void AddAll(WordSet list, WordSet[] others) => Add(_rows.Where(word => others.Any(word.Value.Has)).Select(word => word.Key).ToList(), list);

        public void Add(string word, Func<WordRow, WordRow> change)
        {
            word = UnitLexicon.InSmallLetters(word);
            _rows[word] = change(_rows.TryGetValue(word, out var row) ? row : new WordRow(0, 0, WordClass.None, (Word)(_rows.Count + 1)));
        }
    }
}
