namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>What a list tells of its words, by their places in <see cref="WordTable"/>: who knows the place needs no other look-up.</summary>
/// <typeparam name="T">What it tells.</typeparam>
internal sealed class WordValues<T>
{
    private readonly T[] _values;

    /// <summary>The values of words that the word table has.</summary>
    public WordValues(IEnumerable<KeyValuePair<string, T>> words)
    {
        var places = words.Select(word => new KeyValuePair<Word, T>(WordTable.Find(word.Key), word.Value)).ToList();
        _values = new T[places.Max(place => (int)place.Key) + 1];
        foreach (var place in places)
        {
            _values[(int)place.Key] = place.Value;
        }
    }

    /// <summary>The value of a word that the list has.</summary>
    public T this[Word word] => _values[(int)word];
}
