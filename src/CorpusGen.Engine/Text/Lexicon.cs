namespace CorpusGen.Engine.Text;

/// <summary>
/// A table of words that is asked about stretches of a text, without copying them. Letters A to Z match in either case.
/// </summary>
/// <remarks>Built once, never changed, safe to share.</remarks>
/// <typeparam name="TValue">What the table says of a word.</typeparam>
internal sealed class Lexicon<TValue>
{
    private readonly Entry[] _entries;
    private readonly int[] _buckets;
    private readonly int _longest;

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
        _entries = new Entry[unique.Count];
        var index = 0;
        foreach (var word in unique)
        {
            var hash = Hash(word.Key, 0, word.Key.Length);
            var bucket = hash & (size - 1);
            _entries[index] = new Entry(word.Key, hash, _buckets[bucket] - 1, word.Value);
            _buckets[bucket] = ++index;
            _longest = Math.Max(_longest, word.Key.Length);
        }
    }

    /// <summary>What the table says of the words at a place in a text; false where it does not have them.</summary>
    public bool TryGetValue(string text, int start, int length, out TValue value)
    {
        if (length <= _longest)
        {
            var hash = Hash(text, start, length);
            for (var i = _buckets[hash & (_buckets.Length - 1)] - 1; i >= 0; i = _entries[i].Next)
            {
                ref readonly var entry = ref _entries[i];
                if (entry.Hash == hash && entry.Word.Length == length && Matches(text, start, entry.Word))
                {
                    value = entry.Value;
                    return true;
                }
            }
        }

        value = default!;
        return false;
    }

    /// <summary>What the table says of a whole word; false where it does not have it.</summary>
    public bool TryGetValue(string word, out TValue value) => TryGetValue(word, 0, word.Length, out value);

    /// <summary>Whether the table has the words at a place in a text.</summary>
    public bool Contains(string text, int start, int length) => TryGetValue(text, start, length, out _);

    /// <summary>Whether the table has the word.</summary>
    public bool Contains(string word) => TryGetValue(word, 0, word.Length, out _);

    private static bool Matches(string text, int start, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (Fold(text[start + i]) != Fold(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static char Fold(char c) => (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;

    // FNV-1a over the letters, A to Z in lower case.
    private static int Hash(string text, int start, int length)
    {
        var hash = 2166136261u;
        for (var i = start; i < start + length; i++)
        {
            hash = (hash ^ Fold(text[i])) * 16777619u;
        }

        return (int)(hash & 0x7FFFFFFF);
    }

    // The framework's own comparison folds more letters than A to Z: it takes the micro sign for a Greek mu.
    private sealed class AsciiComparer : IEqualityComparer<string>
    {
        public static readonly AsciiComparer Instance = new();

        public bool Equals(string x, string y) => x.Length == y.Length && Matches(x, 0, y);

        public int GetHashCode(string obj) => Hash(obj, 0, obj.Length);
    }

    private readonly struct Entry(string word, int hash, int next, TValue value)
    {
        public string Word { get; } = word;

        public int Hash { get; } = hash;

        public int Next { get; } = next;

        public TValue Value { get; } = value;
    }
}
