using Markdig;
using Markdig.Parsers;

namespace CorpusGen.Engine.Documents.Markup;

/// <summary>Takes no line of Markdown for itself. The parser, which cannot be stopped from outside, asks it at every line, and so it can stop the parser.</summary>
internal sealed class StopParser : BlockParser
{
    private static readonly object Key = new();

    /// <summary>What the parser is to be given, so that it stops when it is asked to.</summary>
    public static MarkdownParserContext ContextOf(CancellationToken cancellation) => new() { Properties = { [Key] = cancellation } };

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.Context?.Properties.TryGetValue(Key, out var cancellation) == true)
        {
            ((CancellationToken)cancellation).ThrowIfCancellationRequested();
        }

        return BlockState.None;
    }
}
