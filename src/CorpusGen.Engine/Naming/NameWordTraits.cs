namespace CorpusGen.Engine.Naming;

/// <summary>In which places of a name a word says little, and what it does in a clause.</summary>
[Flags]
internal enum NameWordTraits : byte
{
    /// <summary>A word of its own weight, as most are.</summary>
    None = 0,

    /// <summary>Says nothing at the beginning of a name.</summary>
    Opener = 1 << 0,

    /// <summary>A name must not break off after it.</summary>
    Dangler = 1 << 1,

    /// <summary>Skipped where words tell namesakes apart: a name needs the others more.</summary>
    Filler = 1 << 2,

    /// <summary>A helping verb, or a small word that stands among them.</summary>
    Helper = 1 << 3,

    /// <summary>Stands between a figure and the word that governs it.</summary>
    Passed = 1 << 4,

    /// <summary>Ends the clause that a figure stands in.</summary>
    EndsClause = 1 << 5,
}
