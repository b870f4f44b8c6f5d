using System.Text;
using CorpusGen.Engine.Documents.Recognition;
using CorpusGen.Engine.Problems;

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
        var header = HeaderReader.Read(blocks);
        var title = header.Headline?.Text.Text;
        var metadata = given.Or(header.Metadata with { Headline = title });
        var language = metadata.Language ?? LanguageDetector.Detect(SampleOf(header.Rest)) ?? DefaultLanguage;

        var builder = new DraftBuilder(text);
        if (title is not null && !AreSame(title, metadata.Headline!))
        {
            builder.AddSection(header.Headline!);
        }

        foreach (var (says, line) in header.Lines)
        {
            if (says.Or(metadata) != metadata)
            {
                builder.AddAside(line);
            }
        }

        builder.Add(BlockSorter.Sort(header.Rest, language), blocks.Count == 1);
        var draft = builder.Build(metadata, language, blocks[0].Offset);
        if (metadata.Headline is null)
        {
            problems.Add(ProblemFactory.HeadlineMade(text.Path, text.PositionOf(blocks[0].Offset), draft.Headline));
        }

        return draft;
    }

    private static string SampleOf(IReadOnlyList<Block> blocks)
    {
        var sample = new StringBuilder(LanguageDetector.Sample);
        for (var i = 0; i < blocks.Count && sample.Length < LanguageDetector.Sample; i++)
        {
            var text = blocks[i].Text.Text;
            sample.Append(text, 0, Math.Min(text.Length, LanguageDetector.Sample - sample.Length)).Append('\n');
        }

        return sample.ToString();
    }

    private static bool AreSame(string title, string headline) =>
        string.Equals(FoldedText.Read(title), FoldedText.Read(headline), StringComparison.OrdinalIgnoreCase);
}
