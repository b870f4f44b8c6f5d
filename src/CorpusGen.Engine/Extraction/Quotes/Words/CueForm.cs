namespace CorpusGen.Engine.Extraction.Quotes.Words;

/// <summary>Which form of a verb stands in the text.</summary>
internal enum CueForm : byte
{
    /// <summary><c>say</c>.</summary>
    Base,

    /// <summary><c>says</c>.</summary>
    ThirdPerson,

    /// <summary><c>said</c>, as past tense or as participle.</summary>
    Past,

    /// <summary><c>saying</c>.</summary>
    Gerund,
}
