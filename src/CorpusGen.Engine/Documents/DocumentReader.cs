using CorpusGen.Engine.Documents.Markup;
using CorpusGen.Engine.Documents.PlainText;
using CorpusGen.Engine.Documents.Yaml;
using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents;

/// <summary>Reads a document into the articles that it holds. The forms of documents are told in <c>README.md</c> beside this file.</summary>
internal static class DocumentReader
{
    /// <summary>Reads a document. Nothing that stands in it makes this throw.</summary>
    /// <param name="document">The document, with its sidecar and what the host says.</param>
    /// <param name="problems">Gets what is wrong, in the document's order; the sidecar's problems come last.</param>
    public static IReadOnlyList<ArticleDraft> Read(SourceDocument document, ICollection<Problem> problems)
    {
        var found = new List<Problem>();
        var text = DocumentText.Read(document.Path, document.Text);
        var parts = new List<ArticlePart>();
        foreach (var part in new FrontMatterReader(text, found).Read())
        {
            ReadPart(text, part, parts, found);
        }

        if (document.Sidecar is { } sidecar)
        {
            parts = ApplySidecar(document, SidecarReader.Read(sidecar, found), parts, found);
        }

        var host = ReadHostMetadata(document, parts.Count > 1, found);
        var drafts = parts.ConvertAll(part => ArticleReader.Read(text, host.Or(part.Listed).Or(part.FrontMatter), part.Blocks, found));
        foreach (var problem in InOrder(found, document.Path))
        {
            problems.Add(problem);
        }

        return drafts;
    }

    private static void ReadPart(DocumentText text, DocumentPart part, List<ArticlePart> parts, List<Problem> problems)
    {
        if (!text.IsMarkdown || !MarkdownReader.TryRead(text, part.Span, problems, out var blocks))
        {
            blocks = PlainTextReader.Read(text, part.Span);
        }

        if (blocks.Count > 0)
        {
            parts.Add(new ArticlePart(part.Metadata, blocks));
        }
        else
        {
            problems.Add(ProblemFactory.Empty(text.Path, text.PositionOf(part.Offset)));
        }
    }

    private static List<ArticlePart> ApplySidecar(SourceDocument document, SidecarContent sidecar, List<ArticlePart> parts, List<Problem> problems)
    {
        var splitter = new ArticleSplitter(sidecar);
        var articles = parts.SelectMany(splitter.Split).ToList();
        foreach (var article in splitter.NotFound)
        {
            problems.Add(ProblemFactory.ArticleNotFound(sidecar.Path, article.Position, article.StartsWith, document.Path));
        }

        var defaults = sidecar.Defaults;
        if (articles.Count > 1)
        {
            defaults = defaults with { Name = null, Headline = null };
            problems.AddRange(sidecar.FieldsForOne.Select(field => ProblemFactory.FieldForSeveral(sidecar.Path, field.Position, field.Name)));
        }

        return articles.ConvertAll(article => article with { Listed = article.Listed.Or(defaults) });
    }

    private static ArticleMetadata ReadHostMetadata(SourceDocument document, bool isForSeveral, List<Problem> problems)
    {
        var start = new LinePosition(1, 1);
        var reader = new MetadataReader(document.Path, problems);
        var metadata = document.Metadata with
        {
            DatePublished = reader.ReadDate(document.Metadata.DatePublished, start),
            Language = reader.ReadLanguage(document.Metadata.Language, start),
        };
        if (!isForSeveral)
        {
            return metadata;
        }

        AddFieldForSeveral(document, "CorpusName", metadata.Name, problems);
        AddFieldForSeveral(document, "Headline", metadata.Headline, problems);
        return metadata with { Name = null, Headline = null };
    }

    private static void AddFieldForSeveral(SourceDocument document, string field, string? value, List<Problem> problems)
    {
        if (value is not null)
        {
            problems.Add(ProblemFactory.FieldForSeveral(document.Path, new LinePosition(1, 1), field));
        }
    }

    private static IEnumerable<Problem> InOrder(List<Problem> problems, string path) => problems
        .OrderBy(problem => problem.Path == path ? 0 : 1)
        .ThenBy(problem => problem.Position.Line)
        .ThenBy(problem => problem.Position.Column);
}
