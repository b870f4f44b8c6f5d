using CorpusGen.Engine.Documents.Yaml;
using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents;

/// <summary>Reads what the host says of a document: the metadata of the project's item, or what the command line was given.</summary>
internal static class HostMetadata
{
    private static readonly LinePosition Start = new(1, 1);

    /// <summary>What the host says. An empty value says nothing: MSBuild hands over unset metadata so.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isForSeveral">Whether the document holds several articles, so that a name or headline is for none of them.</param>
    /// <param name="problems">Where to tell what is wrong.</param>
    public static ArticleMetadata Read(SourceDocument document, bool isForSeveral, ICollection<Problem> problems)
    {
        if (document.Metadata == ArticleMetadata.None)
        {
            return ArticleMetadata.None;
        }

        var reader = new MetadataReader(document.Path, problems);
        var given = document.Metadata;
        var metadata = new ArticleMetadata(
            Said(given.Name),
            Said(given.Headline),
            Said(given.Publisher),
            Said(given.Author),
            reader.ReadDate(Said(given.DatePublished), Start),
            reader.ReadLanguage(Said(given.Language), Start));
        if (!isForSeveral)
        {
            return metadata;
        }

        AddFieldForSeveral(document, "CorpusName", metadata.Name, problems);
        AddFieldForSeveral(document, "Headline", metadata.Headline, problems);
        return metadata with { Name = null, Headline = null };
    }

    private static string? Said(string? value) => TextCleaner.Clean(value ?? "").Trim() is { Length: > 0 } said ? said : null;

    private static void AddFieldForSeveral(SourceDocument document, string field, string? value, ICollection<Problem> problems)
    {
        if (value is not null)
        {
            problems.Add(ProblemFactory.FieldForSeveral(document.Path, Start, field));
        }
    }
}
