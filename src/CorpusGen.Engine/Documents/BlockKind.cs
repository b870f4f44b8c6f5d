namespace CorpusGen.Engine.Documents;

/// <summary>What the form of a document says of a block, before its words are looked at.</summary>
internal enum BlockKind
{
    /// <summary>A paragraph, or a short line that may turn out to be a heading.</summary>
    Paragraph,

    /// <summary>An item of a list or a line of a block quote: prose, never a heading.</summary>
    Item,

    /// <summary>Marked as a heading.</summary>
    Heading,

    /// <summary>The words of a picture.</summary>
    Caption,
}
