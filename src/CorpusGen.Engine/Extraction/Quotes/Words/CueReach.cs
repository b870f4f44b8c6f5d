namespace CorpusGen.Engine.Extraction.Quotes.Words;

/// <summary>How a reporting word takes the words that it reports, and so how far from it they may stand.</summary>
internal enum CueReach : byte
{
    /// <summary>It reports a clause, anywhere in its sentence: <c>said that the plan was "dead"</c>.</summary>
    Report,

    /// <summary>As <see cref="Report"/>, but a reporting word before it has the say: <c>said she felt "betrayed"</c>.</summary>
    Think,

    /// <summary>It calls something something: <c>called the plan a "disgrace"</c>.</summary>
    Name,

    /// <summary>It accuses, praises or urges: <c>accused them of "treason"</c>.</summary>
    Judge,

    /// <summary>It reports only what stands right beside it: <c>offered "thoughts and prayers"</c>.</summary>
    Weak,
}
