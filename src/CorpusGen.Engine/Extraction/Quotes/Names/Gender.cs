namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>Which pronoun an article would use for somebody.</summary>
internal enum Gender : byte
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary><c>he</c>.</summary>
    Male,

    /// <summary><c>she</c>.</summary>
    Female,
}
