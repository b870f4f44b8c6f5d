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
    /// <param name="cancellationToken">Stops the work, in a long article too: the loops over articles, quantities and quotes ask for it.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static DocumentResult Compile(SourceDocument document, CancellationToken cancellationToken = default)
    {
        var problems = new List<Problem>();
        try
        {
            var articles = CompileArticles(document, problems, cancellationToken);
            return new DocumentResult(EquatableArray<Article>.Of(articles), InOrder(problems));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A defect of ours must cost its document alone, not the whole corpus.
            problems.Add(ProblemFactory.Internal(document.Path, exception.GetType().Name + ": " + exception.Message));
            return new DocumentResult(default, InOrder(problems));
        }
    }

    private static Article[] CompileArticles(SourceDocument document, List<Problem> problems, CancellationToken cancellationToken)
    {
        var drafts = DocumentReader.Read(document, problems, cancellationToken);
        var articles = new Article[drafts.Count];
        for (var i = 0; i < articles.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            articles[i] = Extract(document.Path, drafts[i], problems, cancellationToken);
        }

        if (SetAsideText.In(document.Path, articles) is { } setAside)
        {
            problems.Add(setAside);
        }

        ArticleNamer.Name(articles, problems);
        for (var i = 0; i < articles.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            articles[i] = MemberNamer.Name(articles[i], drafts[i].Metadata.Names, problems);
        }

        return articles;
    }

    private static Article Extract(string path, ArticleDraft draft, List<Problem> problems, CancellationToken cancellationToken)
    {
        using var prose = ProseText.Read(draft.Body.Text, draft.Language, draft.Body.PositionOf, cancellationToken);
        var unclosed = new List<int>();
        cancellationToken.ThrowIfCancellationRequested();
        var figures = MostOf(FigureExtractor.Extract(prose, DocumentLimits.MostFacts + 1, cancellationToken), "figures");
        var quotes = MostOf(QuoteExtractor.Extract(prose, unclosed, DocumentLimits.MostFacts + 1, cancellationToken), "quotes");
        foreach (var offset in unclosed)
        {
            problems.Add(ProblemFactory.QuoteNotClosed(path, prose.PositionOf(offset)));
        }

        return new Article
        {
            Name = draft.Metadata.Name ?? "",
            Headline = draft.Headline,
            Publisher = draft.Metadata.Publisher,
            Author = draft.Metadata.Author,
            DatePublished = draft.Metadata.DatePublished,
            Language = draft.Language,
            Path = TextCleaner.Clean(path),
            Line = draft.Line,
            Body = prose.Body,
            Sections = draft.Sections.ToEquatableArray(),
            Captions = draft.Captions.ToEquatableArray(),
            EndMatter = draft.EndMatter.ToEquatableArray(),
            Figures = EquatableArray<Figure>.Of(Array.ConvertAll(figures, Bounded)),
            Quotes = EquatableArray<Quote>.Of(Array.ConvertAll(quotes, Bounded)),
        };

        T[] MostOf<T>(IReadOnlyList<T> facts, string what)
        {
            if (facts.Count <= DocumentLimits.MostFacts)
            {
                return facts.ToArray();
            }

            problems.Add(ProblemFactory.TooLarge(path, prose.PositionOf(0), "This article", DocumentLimits.MostFacts, what, "the rest is not listed"));
            return facts.Take(DocumentLimits.MostFacts).ToArray();
        }
    }

    private static Figure Bounded(Figure figure) =>
        IsBounded(figure.UnitText) && IsBounded(figure.Of)
            ? figure
            : figure with { UnitText = Cut(figure.UnitText), Of = Cut(figure.Of) };

    private static Quote Bounded(Quote quote) =>
        IsBounded(quote.SpeakerAsWritten) && IsBounded(quote.Cue) && AreBounded(quote.Speakers)
            ? quote
            : quote with
            {
                Speakers = quote.Speakers.Select(Cut).ToEquatableArray(),
                SpeakerAsWritten = quote.SpeakerAsWritten is { } written ? Cut(written) : null,
                Cue = quote.Cue is { } cue ? Cut(cue) : null,
            };

    private static bool AreBounded(EquatableArray<string> speakers)
    {
        for (var i = 0; i < speakers.Count; i++)
        {
            if (!IsBounded(speakers[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBounded(string? words) => words is null || words.Length <= DocumentLimits.LongestWords;

    // A word may be as long as its document.
    private static string Cut(string words) => DocumentLimits.Cut(words, DocumentLimits.LongestWords);

    private static EquatableArray<Problem> InOrder(List<Problem> problems) => problems.Count < 2
        ? problems.ToEquatableArray()
        : problems.OrderBy(problem => problem.Path, StringComparer.Ordinal)
            .ThenBy(problem => problem.Position.Line)
            .ThenBy(problem => problem.Position.Column)
            .ToEquatableArray();
}
