using CorpusGen.Engine.Documents.Recognition;

namespace CorpusGen.Engine.Documents;

/// <summary>Tells what each block of an article is.</summary>
internal static class BlockSorter
{
    // More short lines on end are a list.
    private const int MostHeadingsOnEnd = 2;

    /// <summary>Sorts the blocks under the header of an article.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="language">The article's language.</param>
    /// <param name="text">The document that they stand in.</param>
    /// <returns>The blocks with their roles, in order. Where none would be left for the body, all belong to it.</returns>
    public static IReadOnlyList<SortedBlock> Sort(IReadOnlyList<Block> blocks, string language, DocumentText text)
    {
        var foreign = ForeignPassages.In(language);
        var (hasHeading, hasBody) = (false, false);
        var sorted = new SortedBlock[blocks.Count];
        for (var i = 0; i < sorted.Length; i++)
        {
            text.Cancellation.ThrowIfCancellationRequested();
            sorted[i] = Sort(blocks[i], foreign, text.IsLatin);
            hasHeading |= sorted[i].Role == BlockRole.Heading;
            hasBody |= sorted[i].Role == BlockRole.Body;
        }

        if (!hasHeading)
        {
            FindHeadings(sorted, text.Cancellation);
        }

        return hasBody ? sorted : Array.ConvertAll(sorted, block => InBody(block.Block));
    }

    private static SortedBlock InBody(Block block) => new(BlockRole.Body, block);

    // What its own words tell of a block.
    private static SortedBlock Sort(Block block, ForeignPassages foreign, bool isLatin)
    {
        if (block.Kind == BlockKind.Heading)
        {
            return new SortedBlock(BlockRole.Heading, block);
        }

        var text = block.Text.Words;
        var language = block.Kind == BlockKind.Caption ? null : foreign.LanguageOf(text.AsSpan(), isLatin);
        if (language is not null || (block.Kind != BlockKind.Caption && EndMatterRecognizer.IsEndMatter(text)))
        {
            return new SortedBlock(BlockRole.EndMatter, block) { Language = language };
        }

        return CaptionRecognizer.TryRead(text, out var caption) || block.Kind == BlockKind.Caption
            ? new SortedBlock(BlockRole.Caption, block) { Caption = caption.Text, Credit = block.Credit ?? caption.Credit }
            : InBody(block);
    }

    // A short line is a heading where a paragraph follows it; pictures and prompts between them do not matter.
    private static void FindHeadings(SortedBlock[] sorted, CancellationToken cancellationToken)
    {
        var lines = new List<int>();
        for (var i = 0; i < sorted.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (sorted[i].Role != BlockRole.Body)
            {
                continue;
            }

            if (MayBeHeading(sorted[i]))
            {
                lines.Add(i);
                continue;
            }

            foreach (var line in lines.Count <= MostHeadingsOnEnd ? lines : [])
            {
                sorted[line] = sorted[line] with { Role = BlockRole.Heading };
            }

            lines.Clear();
        }
    }

    private static bool MayBeHeading(SortedBlock sorted) =>
        sorted.Block.Kind == BlockKind.Paragraph && HeadingRecognizer.MayBeHeading(sorted.Block.Text, HeadingRecognizer.LongestHeading);
}
