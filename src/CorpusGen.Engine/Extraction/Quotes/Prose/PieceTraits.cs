namespace CorpusGen.Engine.Extraction.Quotes.Prose;

/// <summary>What is true of a piece.</summary>
[Flags]
internal enum PieceTraits : byte
{
    None = 0,

    /// <summary>A sentence starts here.</summary>
    StartsSentence = 1 << 0,

    /// <summary>A word that ends in <c>'s</c> or <c>s'</c>.</summary>
    IsPossessive = 1 << 1,

    /// <summary>A word with a capital, or a name that starts small: <c>al-Amr</c>, <c>iPhone</c>.</summary>
    IsCapitalised = 1 << 2,

    /// <summary>A word that marks join to others: <c>co-founder</c>.</summary>
    IsJoined = 1 << 3,
}
