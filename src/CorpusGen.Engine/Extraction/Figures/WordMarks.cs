using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Tells most words that are not in a list, by two bits of a word's number: a table with few bits set says no at the first.</summary>
internal sealed class WordMarks
{
    private const int Bits = 1 << 15;
    private const int Second = 15;

    private readonly int[] _marks = new int[Bits / 32];

    public WordMarks(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var hash = WordHash.Of(word, 0, word.Length);
            _marks[(hash & (Bits - 1)) >> 5] |= 1 << (hash & 31);
            hash >>= Second;
            _marks[(hash & (Bits - 1)) >> 5] |= 1 << (hash & 31);
        }
    }

    /// <summary>Whether the list may have a word of the number.</summary>
    public bool MayHave(int hash) => Has(hash) && Has(hash >> Second);

    private bool Has(int hash) => (_marks[(hash & (Bits - 1)) >> 5] >> (hash & 31) & 1) != 0;
}
