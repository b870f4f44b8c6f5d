using CorpusGen.Engine.Documents.Recognition;
using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents;

/// <summary>Reads the blocks of one article: its header, its language, what is body and what stands beside it.</summary>
internal static class ArticleReader
{
    private const string DefaultLanguage = "en";

    /// <summary>Reads an article.</summary>
    /// <param name="text">The document.</param>
    /// <param name="given">What is said about it beside its blocks, which wins over what they say.</param>
    /// <param name="blocks">Its blocks; one at least.</param>
    /// <param name="problems">Where to tell what is wrong.</param>
    public static ArticleDraft Read(DocumentText text, ArticleMetadata given, IReadOnlyList<Block> blocks, ICollection<Problem> problems)
    {
        given = Cut(text, given, blocks[0].Offset, problems);
        var header = HeaderReader.Read(blocks);
        var title = header.Headline?.Text.Text;
        var metadata = given.Or(header.Metadata with { Headline = title });
        var language = metadata.Language ?? LanguageOf(header.Rest, text.IsLatin) ?? DefaultLanguage;

        var builder = new DraftBuilder(text);
        if (title is not null && !AreSame(title, metadata.Headline!))
        {
            builder.AddSection(header.Headline!);
        }

        foreach (var (says, line) in header.Lines)
        {
            if (!metadata.Says(says))
            {
                builder.AddAside(line);
            }
        }

        builder.Add(BlockSorter.Sort(header.Rest, language, text), blocks.Count == 1);
        var draft = builder.Build(metadata, language, blocks[0].Offset);
        if (metadata.Headline is null)
        {
            problems.Add(ProblemFactory.HeadlineMade(text.Path, text.PositionOf(blocks[0].Offset), draft.Headline));
        }

        return draft;
    }

    // A literal holds every field, and an assembly only so many characters of literals (CS8103).
    private static ArticleMetadata Cut(DocumentText text, ArticleMetadata given, int offset, ICollection<Problem> problems)
    {
        if (IsShort(given.Name) && IsShort(given.Headline) && IsShort(given.Publisher) && IsShort(given.Author) && IsShort(given.Language))
        {
            return given;
        }

        problems.Add(ProblemFactory.TooLarge(text.Path, text.PositionOf(offset), "A field of this article", DocumentLimits.LongestField, "characters", "the rest of it is not used"));
        return given with
        {
            Name = Cut(given.Name),
            Headline = Cut(given.Headline),
            Publisher = Cut(given.Publisher),
            Author = Cut(given.Author),
            Language = Cut(given.Language),
        };
    }

    private static bool IsShort(string? field) => field is null || field.Length <= DocumentLimits.LongestField;

    private static string? Cut(string? field) => field is null ? null : DocumentLimits.Cut(field, DocumentLimits.LongestField);

    private static string? LanguageOf(IReadOnlyList<Block> blocks, bool isLatin)
    {
        Span<char> sample = stackalloc char[LanguageDetector.Sample + 1];
        var length = 0;
        for (var i = 0; i < blocks.Count && length < LanguageDetector.Sample; i++)
        {
            var text = blocks[i].Text.Words;
            text = text.Slice(0, Math.Min(text.Length, LanguageDetector.Sample - length));
            text.AsSpan().CopyTo(sample.Slice(length));
            length += text.Length;
            sample[length++] = '\n';
        }

        return LanguageDetector.Detect(sample.Slice(0, length), isLatin);
    }

    private static bool AreSame(string title, string headline) =>
        title == headline || string.Equals(FoldedText.Read(title), FoldedText.Read(headline), StringComparison.OrdinalIgnoreCase);
}
