namespace CorpusGen.Engine.Documents;

/// <summary>What stands between two breaks of a document: a paragraph, a heading, an item, the words of a picture.</summary>
/// <param name="Kind">What the form of the document says it is.</param>
/// <param name="Text">Its words, without white space around them.</param>
/// <param name="Offset">Where it starts in the document.</param>
internal sealed record Block(BlockKind Kind, MappedText Text, int Offset)
{
    /// <summary>Whether it follows the block before it on the very next line.</summary>
    public bool IsAdjacent { get; init; }

    /// <summary>The level of a heading, from 1; otherwise 0.</summary>
    public int Level { get; init; }

    /// <summary>Whose picture it is, where the markup says so.</summary>
    public string? Credit { get; init; }
}
