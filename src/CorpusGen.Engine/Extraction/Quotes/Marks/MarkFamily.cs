namespace CorpusGen.Engine.Extraction.Quotes.Marks;

/// <summary>Which marks can pair with each other: a quotation that a curly mark opens may be closed by a straight one.</summary>
internal enum MarkFamily : byte
{
    /// <summary><c>"</c>, <c>“ ”</c>, <c>„ “</c>, and a typewriter's <c>``</c> and <c>''</c>.</summary>
    Double,

    /// <summary><c>'</c>, <c>‘ ’</c>, <c>‚ ‘</c> and the backtick.</summary>
    Single,

    /// <summary><c>« »</c>, either way round.</summary>
    Guillemet,

    /// <summary><c>‹ ›</c>, either way round.</summary>
    SingleGuillemet,

    /// <summary><c>「 」</c>.</summary>
    Corner,

    /// <summary><c>『 』</c>.</summary>
    WhiteCorner,
}
