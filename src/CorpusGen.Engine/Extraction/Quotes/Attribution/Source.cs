using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes.Attribution;

/// <summary>Where the words that attribute a quotation stand.</summary>
internal enum SourcePlace : byte
{
    /// <summary>Before it in its sentence.</summary>
    Before,

    /// <summary>Right behind it: <c>"…," she said</c>.</summary>
    Behind,

    /// <summary>Further on in its sentence.</summary>
    Later,

    /// <summary>In the sentence before.</summary>
    Earlier,
}

/// <summary>An attribution as the text has it: who, by which word, and where.</summary>
/// <param name="Subject">The words that name the source.</param>
/// <param name="CueStart">The first piece of the reporting word.</param>
/// <param name="CueEnd">The piece behind it.</param>
/// <param name="Place">Where it stands.</param>
internal readonly record struct Source(NounPhrase Subject, int CueStart, int CueEnd, SourcePlace Place)
{
    /// <summary>Whether it counts only where nothing better is found.</summary>
    public bool IsWeak { get; init; }

    /// <summary>How the reporting word takes what it reports.</summary>
    public CueReach Reach { get; init; }
}
