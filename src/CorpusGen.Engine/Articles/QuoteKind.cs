namespace CorpusGen.Engine.Articles;

/// <summary>What sort of words stand between quotation marks.</summary>
public enum QuoteKind
{
    /// <summary>A full clause of somebody's speech.</summary>
    Direct,

    /// <summary>A fragment of speech, woven into the sentence.</summary>
    Partial,

    /// <summary>A term, title, nickname or so-called.</summary>
    Scare,
}
