using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;

namespace CorpusGen.Engine.Documents.Markup;

/// <summary>
/// Takes no line of Markdown for itself. The parser, which cannot be stopped from outside, asks it at every line, and <see cref="Inside"/> at the
/// words inside a block, and so they can stop the parser.
/// </summary>
internal sealed class StopParser : BlockParser
{
    private static readonly object Key = new();

    /// <summary>What the parser is to be given, so that it stops when it is asked to.</summary>
    public static MarkdownParserContext ContextOf(CancellationToken cancellation) => new() { Properties = { [Key] = cancellation } };

    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        StopWhereAsked(processor.Context);
        return BlockState.None;
    }

    private static void StopWhereAsked(MarkdownParserContext? context)
    {
        if (context?.Properties.TryGetValue(Key, out var cancellation) == true)
        {
            ((CancellationToken)cancellation).ThrowIfCancellationRequested();
        }
    }

    /// <summary>Takes no words of Markdown for itself.</summary>
    internal sealed class Inside : InlineParser
    {
        /// <inheritdoc/>
        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            StopWhereAsked(processor.Context);
            return false;
        }
    }
}
