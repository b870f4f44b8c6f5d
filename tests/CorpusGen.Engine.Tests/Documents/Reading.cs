using CorpusGen.Engine.Documents;
using CorpusGen.Engine.Problems;

namespace CorpusGen.Engine.Tests.Documents;

/// <summary>Reads documents the short way, for tests.</summary>
internal sealed class Reading
{
    private Reading(IReadOnlyList<ArticleDraft> articles, IReadOnlyList<Problem> problems)
    {
        Articles = articles;
        Problems = problems;
    }

    public IReadOnlyList<ArticleDraft> Articles { get; }

    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The only article.</summary>
    public ArticleDraft Article => Assert.Single(Articles);

    /// <summary>The problems as <c>id line,column</c>.</summary>
    public IEnumerable<string> Places => Problems.Select(problem => $"{problem.Id} {problem.Position.Line},{problem.Position.Column}");

    public static Reading Of(string text, string path = "report.txt", string? sidecar = null, ArticleMetadata? host = null)
    {
        var problems = new List<Problem>();
        var document = new SourceDocument(path, text)
        {
            Metadata = host ?? ArticleMetadata.None,
            Sidecar = sidecar is null ? null : new Sidecar("report.corpus.yml", sidecar),
        };
        return new Reading(DocumentReader.Read(document, problems), problems);
    }

    public static Reading OfMarkdown(string text) => Of(text, "report.md");
}
