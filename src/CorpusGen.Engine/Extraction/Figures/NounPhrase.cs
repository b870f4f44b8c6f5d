namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>The words that are counted, head last.</summary>
/// <param name="First">The first token: a modifier or the head.</param>
/// <param name="Head">The first token of the head.</param>
/// <param name="End">The token behind the head, a closing quotation mark included.</param>
/// <param name="HeadEnd">The token behind the head itself.</param>
internal readonly record struct NounPhrase(int First, int Head, int HeadEnd, int End)
{
    public bool IsEmpty => HeadEnd == 0;
}
