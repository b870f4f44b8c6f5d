using System.Text;

namespace CorpusGen.Engine.Text;

/// <summary>
/// A table of words that is asked about stretches of a text, without copying them. Letters A to Z match in either case.
/// </summary>
/// <remarks>Built once, never changed, safe to share.</remarks>
/// <typeparam name="TValue">What the table says of a word.</typeparam>
internal sealed class Lexicon<TValue>
{
    private readonly Entry[] _entries;

    // All words one after another, A to Z in lower case: side by side they stay near the processor.
    private readonly string _words;
    private readonly int[] _buckets;

    // A bit for each word, by its number: small enough to stay near the processor, it tells most words that the table does not have.
    private readonly byte[] _marks;

    // By the last five bits of the first letter, which are the same for capitals: a bit for every length of a word.
    // Most words whose number is not known are done with here.
    private readonly int[] _lengths = new int[32];

    public Lexicon(IEnumerable<KeyValuePair<string, TValue>> words)
    {
        var unique = new Dictionary<string, TValue>(AsciiComparer.Instance);
        foreach (var word in words)
        {
            unique[word.Key] = word.Value;
        }

        var size = 16;
        while (size < unique.Count * 2)
        {
            size *= 2;
        }

        _buckets = new int[size];
        _marks = new byte[size];
        _entries = new Entry[unique.Count];
        var index = 0;
        var pool = new StringBuilder();
        foreach (var word in unique)
        {
            var hash = WordHash.Of(word.Key, 0, word.Key.Length);
            var bucket = hash & (size - 1);
            _entries[index] = new Entry(hash, pool.Length, word.Key.Length, _buckets[bucket] - 1, word.Value);
            AddFolded(pool, word.Key);
            _buckets[bucket] = ++index;
            _marks[bucket] |= MarkOf(hash);
            _lengths[word.Key[0] & 31] |= 1 << Math.Min(word.Key.Length, 31);
        }

        _words = pool.ToString();
    }

    /// <summary>What the table says of the words at a place in a text; false where it does not have them.</summary>
    public bool TryGetValue(string text, int start, int length, out TValue value)
    {
        value = default!;
        return length > 0 && MayHave(text[start], length) && TryGetValue(text.AsSpan(start, length), WordHash.Of(text, start, length), out value);
    }

    /// <summary>What the table says of a word of a text, whose <see cref="WordHash"/> is known; false where it does not have it.</summary>
    public bool TryGetValue(string text, TextSpan word, int hash, out TValue value) => TryGetValue(text.AsSpan(word.Start, word.Length), hash, out value);

    /// <summary>What the table says of a token of a text; false where it does not have it.</summary>
    public bool TryGetValue(string text, in Token token, out TValue value) => TryGetValue(text, token.Span, token.Hash, out value);

    /// <summary>What the table says of a whole word; false where it does not have it.</summary>
    public bool TryGetValue(string word, out TValue value) => TryGetValue(word, 0, word.Length, out value);

    /// <summary>Whether the table has the words at a place in a text.</summary>
    public bool Contains(string text, int start, int length) => TryGetValue(text, start, length, out _);

    /// <summary>Whether the table has a token of a text.</summary>
    public bool Contains(string text, in Token token) => TryGetValue(text, token, out _);

    /// <summary>Whether the table has the word.</summary>
    public bool Contains(string word) => TryGetValue(word, 0, word.Length, out _);

    /// <summary>What the table says of a word whose <see cref="WordHash"/> is known; false where it does not have it.</summary>
    public bool TryGetValue(ReadOnlySpan<char> word, int hash, out TValue value)
    {
        var bucket = hash & (_marks.Length - 1);
        if ((_marks[bucket] & MarkOf(hash)) != 0)
        {
            for (var i = _buckets[bucket] - 1; i >= 0; i = _entries[i].Next)
            {
                ref readonly var entry = ref _entries[i];
                if (entry.Hash == hash && entry.Length == word.Length && Matches(word, entry.Start))
                {
                    value = entry.Value;
                    return true;
                }
            }
        }

        value = default!;
        return false;
    }

    private bool MayHave(char first, int length) => (_lengths[first & 31] >> Math.Min(length, 31) & 1) != 0;

    // The bits of the number that do not choose the bucket.
    private static byte MarkOf(int hash) => (byte)(1 << (hash >> 28));

    private bool Matches(ReadOnlySpan<char> word, int start)
    {
        var own = _words.AsSpan(start, word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            if (WordHash.Fold(word[i]) != own[i])
            {
                return false;
            }
        }

        return true;
    }

    private static void AddFolded(StringBuilder pool, string word)
    {
        foreach (var c in word)
        {
            pool.Append(WordHash.Fold(c));
        }
    }

    // The framework's own comparison folds more letters than A to Z: it takes the micro sign for a Greek mu.
    private sealed class AsciiComparer : IEqualityComparer<string>
    {
        public static readonly AsciiComparer Instance = new();

        public bool Equals(string x, string y)
        {
            for (var i = 0; i < x.Length && x.Length == y.Length; i++)
            {
                if (WordHash.Fold(x[i]) != WordHash.Fold(y[i]))
                {
                    return false;
                }
            }

            return x.Length == y.Length;
        }

        public int GetHashCode(string obj) => WordHash.Of(obj, 0, obj.Length);
    }

    private readonly struct Entry(int hash, int start, int length, int next, TValue value)
    {
        public int Hash { get; } = hash;

        /// <summary>Where the word starts among all words.</summary>
        public int Start { get; } = start;

        public int Length { get; } = length;

        public int Next { get; } = next;

        public TValue Value { get; } = value;
    }
}
