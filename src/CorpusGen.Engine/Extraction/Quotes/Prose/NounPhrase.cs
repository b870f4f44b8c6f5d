namespace CorpusGen.Engine.Extraction.Quotes.Prose;

/// <summary>The words that name somebody or something, as pieces of a skeleton: half open.</summary>
internal readonly record struct NounPhrase(int Start, int End)
{
    public bool IsEmpty => End <= Start;
}
