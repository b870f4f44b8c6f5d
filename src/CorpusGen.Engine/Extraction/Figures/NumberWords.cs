using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>What a word does in a number.</summary>
internal enum NumberWordKind : byte
{
    /// <summary><c>zero</c> to <c>nineteen</c>.</summary>
    Small,

    /// <summary><c>twenty</c> to <c>ninety</c>.</summary>
    Tens,

    /// <summary><c>hundred</c>.</summary>
    Hundred,

    /// <summary><c>thousand</c>, <c>million</c>, <c>dozen</c>: multiplies what stands before it.</summary>
    Scale,

    /// <summary><c>thousands</c>, <c>dozens</c>: a magnitude of its own, or a scale behind a number.</summary>
    Plural,
}

/// <summary>A word of a number and its value.</summary>
internal readonly record struct NumberWord(NumberWordKind Kind, decimal Value);

/// <summary>The words that numbers are made of.</summary>
internal static class NumberWords
{
    private const string SmallWords =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";

    private const string TensWords = "twenty thirty forty fifty sixty seventy eighty ninety";

    private static readonly (string Word, decimal Value)[] Scales =
    [
        ("dozen", 12m), ("thousand", 1e3m), ("lakh", 1e5m), ("million", 1e6m), ("crore", 1e7m), ("billion", 1e9m), ("trillion", 1e12m),
        ("quadrillion", 1e15m),
    ];

    // Short forms behind digits: "3.5 mln", "40bn", "25k".
    private static readonly Dictionary<string, decimal> SuffixesByWord = new()
    {
        ["k"] = 1e3m,
        ["bn"] = 1e9m,
        ["mn"] = 1e6m,
        ["mln"] = 1e6m,
        ["mio"] = 1e6m,
        ["bln"] = 1e9m,
        ["mrd"] = 1e9m,
        ["tn"] = 1e12m,
        ["trn"] = 1e12m,
        ["mm"] = 1e6m,
        ["m"] = 1e6m,
        ["b"] = 1e9m,
        ["t"] = 1e12m,
        ["cr"] = 1e7m,
    };

    // Denominators. "second" is none: "two seconds".
    private static readonly Dictionary<string, decimal> DenominatorsByWord = new()
    {
        ["half"] = 2,
        ["third"] = 3,
        ["quarter"] = 4,
        ["fourth"] = 4,
        ["fifth"] = 5,
        ["sixth"] = 6,
        ["seventh"] = 7,
        ["eighth"] = 8,
        ["ninth"] = 9,
        ["tenth"] = 10,
        ["twelfth"] = 12,
        ["sixteenth"] = 16,
        ["twentieth"] = 20,
        ["hundredth"] = 100,
        ["thousandth"] = 1000,
        ["millionth"] = 1e6m,
    };

    private static readonly Dictionary<string, decimal> PluralDenominatorsByWord = new()
    {
        ["halves"] = 2,
        ["thirds"] = 3,
        ["quarters"] = 4,
        ["fourths"] = 4,
        ["fifths"] = 5,
        ["sixths"] = 6,
        ["sevenths"] = 7,
        ["eighths"] = 8,
        ["ninths"] = 9,
        ["tenths"] = 10,
        ["twelfths"] = 12,
        ["sixteenths"] = 16,
        ["twentieths"] = 20,
        ["hundredths"] = 100,
        ["thousandths"] = 1000,
    };

    private static readonly Lexicon<NumberWord> Words = new(Pairs());

    /// <summary>The words of numbers.</summary>
    public static IEnumerable<string> All => Pairs().Select(word => word.Key);

    public static IEnumerable<string> AllSuffixes => SuffixesByWord.Keys;

    public static IEnumerable<string> AllDenominators => DenominatorsByWord.Keys;

    public static IEnumerable<string> AllPluralDenominators => PluralDenominatorsByWord.Keys;

    /// <summary>The words that a number may begin with.</summary>
    public static IEnumerable<string> Starts =>
        All.Concat("a an half halve quarter minus few several many some couple".Split(' '));

    public static bool TryGet(TokenView tokens, int index, out NumberWord word) => Find(ByWord.Numbers, WordSet.Numbers, tokens, index, out word);

    /// <summary>The word of a number that part of a token makes.</summary>
    public static bool TryGet(string text, int start, int length, out NumberWord word) => Words.TryGetValue(text, start, length, out word);

    public static bool TrySuffix(TokenView tokens, int index, out decimal factor) => Find(ByWord.Suffixes, WordSet.Suffixes, tokens, index, out factor);

    /// <summary>The denominator that a word names: <c>third</c> or, where it must be a plural, <c>thirds</c>.</summary>
    public static bool TryDenominator(TokenView tokens, int index, bool plural, out decimal value) =>
        plural
            ? Find(ByWord.PluralDenominators, WordSet.PluralDenominators, tokens, index, out value)
            : Find(ByWord.Denominators, WordSet.Denominators, tokens, index, out value);

    /// <summary>Whether the word names a denominator, in the singular or the plural.</summary>
    public static bool IsDenominator(TokenView tokens, int index) => tokens.IsWord(index, WordSet.Denominators) || tokens.IsWord(index, WordSet.PluralDenominators);

    /// <summary>Whether the word leaves a magnitude open: <c>several hundred</c>.</summary>
    public static bool IsManifold(TokenView tokens, int index) => tokens.IsWord(index, WordSet.Manifold);

    private static bool Find<T>(WordValues<T> values, WordSet list, TokenView tokens, int index, out T value)
    {
        var found = tokens.IsWord(index, list);
        value = found ? values[tokens.WordAt(index)] : default!;
        return found;
    }

    private static List<KeyValuePair<string, NumberWord>> Pairs()
    {
        var words = new List<KeyValuePair<string, NumberWord>>();
        void Add(string word, NumberWordKind kind, decimal value) =>
            words.Add(new KeyValuePair<string, NumberWord>(word, new NumberWord(kind, value)));

        var small = SmallWords.Split(' ');
        for (var i = 0; i < small.Length; i++)
        {
            Add(small[i], NumberWordKind.Small, i);
        }

        var tens = TensWords.Split(' ');
        for (var i = 0; i < tens.Length; i++)
        {
            Add(tens[i], NumberWordKind.Tens, (i + 2) * 10);
        }

        Add("fourty", NumberWordKind.Tens, 40);
        Add("hundred", NumberWordKind.Hundred, 100);
        Add("hundreds", NumberWordKind.Plural, 100);
        Add("tens", NumberWordKind.Plural, 10);
        Add("scores", NumberWordKind.Plural, 20);
        foreach (var (word, value) in Scales)
        {
            Add(word, NumberWordKind.Scale, value);
            Add(word + "s", NumberWordKind.Plural, value);
        }

        return words;
    }

    // Made when the word table, which lists all these words, is there.
    private static class ByWord
    {
        public static readonly WordValues<NumberWord> Numbers = new(Pairs());
        public static readonly WordValues<decimal> Suffixes = new(SuffixesByWord);
        public static readonly WordValues<decimal> Denominators = new(DenominatorsByWord);
        public static readonly WordValues<decimal> PluralDenominators = new(PluralDenominatorsByWord);
    }
}
