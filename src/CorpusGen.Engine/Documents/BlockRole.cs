namespace CorpusGen.Engine.Documents;

/// <summary>What a block turns out to be in its article.</summary>
internal enum BlockRole
{
    /// <summary>A paragraph of the body.</summary>
    Body,

    /// <summary>The heading of a section.</summary>
    Heading,

    /// <summary>The words of a picture.</summary>
    Caption,

    /// <summary>No part of the report.</summary>
    EndMatter,
}
