using CorpusGen.Engine.Documents.Markup;
using CorpusGen.Engine.Documents.PlainText;
using CorpusGen.Engine.Documents.Yaml;
using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents;

/// <summary>Reads a document into the articles that it holds. The forms of documents are told in <c>README.md</c> beside this file.</summary>
internal static class DocumentReader
{
    private const string Characters = "characters";

    /// <summary>Reads a document. Nothing that stands in it makes this throw.</summary>
    /// <param name="document">The document, with its sidecar and what the host says.</param>
    /// <param name="problems">Gets what is wrong, in no order.</param>
    /// <param name="cancellationToken">Stops the work, inside a long document too.</param>
    public static IReadOnlyList<ArticleDraft> Read(SourceDocument document, ICollection<Problem> problems, CancellationToken cancellationToken = default)
    {
        if (document.Text.Length > DocumentLimits.LongestDocument)
        {
            problems.Add(ProblemFactory.TooLarge(document.Path, new LinePosition(1, 1), "The document", DocumentLimits.LongestDocument, Characters, "it is left out"));
            return [];
        }

        var text = DocumentText.Read(document.Path, document.Text, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        if (text.Lines.Count > DocumentLimits.MostLines)
        {
            problems.Add(ProblemFactory.TooLarge(document.Path, new LinePosition(DocumentLimits.MostLines + 1, 1), "The document", DocumentLimits.MostLines, "lines", "it is left out"));
            return [];
        }

        var parts = new List<ArticlePart>();
        foreach (var part in new FrontMatterReader(text, problems).Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadPart(text, part, parts, problems);
        }

        if (document.Sidecar is { } tooLong && tooLong.Text.Length > DocumentLimits.LongestSidecar)
        {
            problems.Add(ProblemFactory.TooLarge(tooLong.Path, new LinePosition(1, 1), "The sidecar", DocumentLimits.LongestSidecar, Characters, "it is not used"));
        }
        else if (document.Sidecar is { } sidecar)
        {
            parts = ApplySidecar(document, SidecarReader.Read(sidecar, problems, cancellationToken), parts, problems);
        }
        else
        {
            TellOfFurtherArticles(text, parts, problems);
        }

        var host = HostMetadata.Read(document, parts.Count > 1, problems);
        return parts.ConvertAll(part =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            return ArticleReader.Read(text, host.Or(part.Listed).Or(part.FrontMatter), part.Blocks, problems);
        });
    }

    private static void ReadPart(DocumentText text, DocumentPart part, List<ArticlePart> parts, ICollection<Problem> problems)
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

    private static void TellOfFurtherArticles(DocumentText text, List<ArticlePart> parts, ICollection<Problem> problems)
    {
        foreach (var part in parts)
        {
            foreach (var (start, headline) in HeaderReader.FurtherHeaders(part.Blocks, text.Cancellation))
            {
                problems.Add(ProblemFactory.SeveralArticles(text.Path, text.PositionOf(start.Offset), headline));
            }
        }
    }

    private static List<ArticlePart> ApplySidecar(SourceDocument document, SidecarContent sidecar, List<ArticlePart> parts, ICollection<Problem> problems)
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
            defaults = defaults with { Name = null, Headline = null, Names = default };
            foreach (var field in sidecar.FieldsForOne)
            {
                problems.Add(ProblemFactory.FieldForSeveral(sidecar.Path, field.Position, field.Name));
            }
        }

        return articles.ConvertAll(article => article with { Listed = article.Listed.Or(defaults) });
    }
}
