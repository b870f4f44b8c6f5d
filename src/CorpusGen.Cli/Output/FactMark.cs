namespace CorpusGen.Cli.Output;

/// <summary>What a stretch of an article's body is.</summary>
internal enum FactMark
{
    None,
    Quote,

    /// <summary>A figure, in a quotation too.</summary>
    Figure,
}
