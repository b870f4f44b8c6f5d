namespace CorpusGen.Engine.Documents.Recognition;

/// <summary>What a letter belongs to. Chinese characters and kana count as one, since Japanese mixes them.</summary>
internal enum Script
{
    /// <summary>No letter, or one of another script.</summary>
    None,
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thai,
    Lao,
    Burmese,
    Georgian,
    Ethiopic,
    Khmer,
    EastAsian,
    Hangul,
}
