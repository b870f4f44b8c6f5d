namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>What the rules of figures know of a word: the lists that it stands in, a bit each, what it may be to a noun phrase, and its place in the table.</summary>
internal readonly record struct WordRow(ulong Low, ulong High, WordClass Classes, Word Word)
{
    private const int Half = 64;

    /// <summary>Whether it stands in the list.</summary>
    public bool Has(WordSet list) => ((int)list < Half ? Low >> (int)list & 1 : High >> ((int)list - Half) & 1) != 0;

    /// <summary>The row with one list more.</summary>
    public WordRow With(WordSet list) => (int)list < Half ? this with { Low = Low | 1UL << (int)list } : this with { High = High | 1UL << ((int)list - Half) };
}
