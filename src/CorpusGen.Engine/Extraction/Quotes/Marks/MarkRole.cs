namespace CorpusGen.Engine.Extraction.Quotes.Marks;

/// <summary>What a mark may do where it stands.</summary>
internal enum MarkRole : byte
{
    /// <summary>Nothing: an apostrophe or a prime.</summary>
    None,

    /// <summary>It opens a quotation.</summary>
    Open,

    /// <summary>It closes one if one is open.</summary>
    Close,

    /// <summary>It closes one, but could as well be the apostrophe of <c>the teachers' union</c> or <c>goin' home</c>.</summary>
    WeakClose,

    /// <summary>It closes one if one is open and opens one if none is.</summary>
    Either,
}
