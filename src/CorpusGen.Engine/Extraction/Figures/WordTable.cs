using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>All words that the rules of figures know, a row each: a word is looked up once, whatever is asked of it.</summary>
internal static class WordTable
{
    private static readonly WordRow[] Rows;
    private static readonly Lexicon<Word> Words;

    static WordTable()
    {
        var builder = new Builder();
        foreach (var row in Table.Read(typeof(WordTable), "WordSets.tsv", 2))
        {
            builder.Add(row[1].Split(' '), (WordSet)Enum.Parse(typeof(WordSet), row[0]));
        }

        AddCues(builder);
        AddMovements(builder);
        AddNumbersAndUnits(builder);
        foreach (var entry in WordClasses.Load())
        {
            builder.Add(entry.Key, row => row with { Classes = entry.Value });
        }

        Rows = builder.Rows;
        Words = new Lexicon<Word>(builder.Words);
    }

    /// <summary>The row of a token's word.</summary>
    public static Word Find(string text, in Token token) => Words.TryGetValue(text, token, out var word) ? word : Word.None;

    /// <summary>The row of a word of the table.</summary>
    public static Word Find(string word) => Words.TryGetValue(word, out var found) ? found : Word.None;

    /// <summary>What stands in a row.</summary>
    public static ref readonly WordRow Row(Word word) => ref Rows[(int)word];

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

    private static void AddNumbersAndUnits(Builder builder)
    {
        builder.Add(NumberWords.All, WordSet.Numbers);
        builder.Add(NumberWords.AllSuffixes, WordSet.Suffixes);
        builder.Add(NumberWords.AllDenominators, WordSet.Denominators);
        builder.Add(NumberWords.AllPluralDenominators, WordSet.PluralDenominators);
        builder.Add(QuantityStarts.All, WordSet.QuantityStarts);
        builder.Add(UnitLexicon.NameStarts.Words, WordSet.UnitNames);
        builder.Add(UnitLexicon.SymbolStarts.Words, WordSet.UnitSymbols);
        builder.Add(CurrencyLexicon.NameStarts.Words, WordSet.CurrencyNames);
        builder.Add(CurrencyLexicon.SymbolStarts.Words, WordSet.CurrencySymbols);
        builder.Add(CurrencyLexicon.AllCodes, WordSet.CurrencyCodes);
    }

    private sealed class Builder
    {
        private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);
        private readonly List<WordRow> _rows = [];

        public Builder()
        {
            _rows.Add(default);
            Add(Enum.GetNames(typeof(Word)).Where(name => name != nameof(Word.None)));
        }

        public IEnumerable<KeyValuePair<string, Word>> Words => _words;

        public WordRow[] Rows => _rows.ToArray();

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

        public void Add(string word, Func<WordRow, WordRow> change)
        {
            word = UnitLexicon.InSmallLetters(word);
            if (!_words.TryGetValue(word, out var row))
            {
                row = (Word)_rows.Count;
                _words.Add(word, row);
                _rows.Add(default);
            }

            _rows[(int)row] = change(_rows[(int)row]);
        }
    }
}
