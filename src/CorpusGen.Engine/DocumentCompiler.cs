using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Documents;
using CorpusGen.Engine.Extraction.Figures;
using CorpusGen.Engine.Extraction.Quotes;
using CorpusGen.Engine.Naming;
using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine;

/// <summary>Takes a document to its articles, with everything found in them. The one call that every host makes.</summary>
public static class DocumentCompiler
{
    /// <summary>Reads a document. Never throws for what stands in it: what is wrong is among the problems.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Stops the work between articles.</param>
    public static DocumentResult Compile(SourceDocument document, CancellationToken cancellationToken = default)
    {
        var problems = new List<Problem>();
        var articles = new List<Article>();
        foreach (var draft in DocumentReader.Read(document, problems))
        {
            cancellationToken.ThrowIfCancellationRequested();
            articles.Add(Extract(document, draft, problems));
        }

        var named = ArticleNamer.Name(articles);
        return new DocumentResult(
            named.Articles.Select(article => NameMembers(article, problems)).ToEquatableArray(),
            problems.OrderBy(problem => problem.Position.Line).ThenBy(problem => problem.Position.Column).ToEquatableArray());
    }

    private static Article Extract(SourceDocument document, ArticleDraft draft, List<Problem> problems)
    {
        var prose = ProseText.Read(draft.Body.Text, draft.Language);
        var figures = FigureExtractor.Extract(prose);
        var unclosed = new List<int>();
        var quotes = QuoteExtractor.Extract(prose, unclosed);
        return new Article
        {
            Name = draft.Metadata.Name ?? "",
            Headline = draft.Headline,
            Publisher = draft.Metadata.Publisher,
            Author = draft.Metadata.Author,
            DatePublished = draft.Metadata.DatePublished,
            Language = draft.Language,
            Path = document.Path,
            Line = draft.Line,
            Body = prose.Body,
            Sections = draft.Sections.ToEquatableArray(),
            Captions = draft.Captions.ToEquatableArray(),
            EndMatter = draft.EndMatter.ToEquatableArray(),
            Figures = figures.Select(figure => figure with { Position = draft.Body.PositionOf(figure.Span.Start) }).ToEquatableArray(),
            Quotes = quotes.Select(quote => quote with { Position = draft.Body.PositionOf(quote.Span.Start) }).ToEquatableArray(),
        };
    }

    private static Article NameMembers(Article article, List<Problem> problems)
    {
        var (named, shared) = MemberNamer.Name(article);
        return named;
    }
}
