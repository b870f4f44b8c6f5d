namespace CorpusGen.Engine.Extraction.Quotes;

/// <summary>What the words of a quotation look like, as far as terms are told by it.</summary>
/// <param name="IsTitle">Whether every word that can has a capital.</param>
/// <param name="StartsUpper">Whether the first word has one.</param>
/// <param name="Words">How many words there are.</param>
internal readonly record struct TermForm(bool IsTitle, bool StartsUpper, int Words);
