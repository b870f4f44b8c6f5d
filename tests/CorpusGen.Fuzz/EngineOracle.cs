using CorpusGen.Engine;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Documents;
using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Fuzz;

/// <summary>What must hold of every document that the engine reads.</summary>
public static class EngineOracle
{
    private const int LongestMessage = 1_000;

    /// <summary>What does not hold, in words; null where all does.</summary>
    public static string? FaultOf(SourceDocument document)
    {
        DocumentResult result;
        try
        {
            result = DocumentCompiler.Compile(document);
        }
        catch (Exception exception)
        {
            return "throws: " + exception;
        }

        return FaultsOf(document, result).FirstOrDefault() ?? Accounting.LossOf(document);
    }

    private static IEnumerable<string> FaultsOf(SourceDocument document, DocumentResult result) =>
        result.Problems.SelectMany(problem => FaultsOf(problem, document))
            .Concat(result.Articles.SelectMany(FaultsOf))
            .Concat(Twice(result.Articles.Select(article => article.Name), StringComparer.OrdinalIgnoreCase))
            .Concat(Twice(result.Articles.Select(article => article.Id), StringComparer.Ordinal));

    private static IEnumerable<string> FaultsOf(Problem problem, SourceDocument document)
    {
        if (problem.Id == ProblemIds.Internal)
        {
            yield return "the engine failed: " + problem.Message;
        }

        var text = problem.Path == document.Sidecar?.Path ? document.Sidecar.Text : document.Text;
        if (problem.Position.Line < 1 || problem.Position.Column < 1 || problem.Position.Line > text.Length + 1 || problem.Position.Column > text.Length + 1)
        {
            yield return $"{problem.Id} stands at no place: {problem.Position}";
        }

        if (problem.Message.Length > LongestMessage || problem.Message.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202E'))
        {
            yield return $"the message of {problem.Id} is no line to show: {problem.Message[..Math.Min(problem.Message.Length, 80)]}";
        }
    }

    private static IEnumerable<string> FaultsOf(Article article) =>
        FaultsOfStrings(article)
            .Concat(article.Figures.SelectMany(figure => FaultsOfFact(article, figure.Text, figure.Span, figure.Sentence, figure.Position)))
            .Concat(article.Quotes.SelectMany(quote => FaultsOfFact(article, quote.Text, quote.Span, quote.Sentence, quote.Position)))
            .Concat(FaultsOfName(article.Name))
            .Concat(NamesOf(article).SelectMany(FaultsOfName))
            .Concat(Twice(article.Figures.Select(figure => figure.Name), StringComparer.OrdinalIgnoreCase))
            .Concat(Twice(article.Quotes.Select(quote => quote.Name), StringComparer.OrdinalIgnoreCase))
            .Concat(article.Sections.Where(section => section.Start < 0 || section.Start > article.Body.Length).Select(section => $"the section '{section.Title}' starts nowhere"));

    private static IEnumerable<string> FaultsOfFact(Article article, string text, TextSpan span, TextSpan sentence, LinePosition position)
    {
        if (span.Start < 0 || span.Length <= 0 || span.End > article.Body.Length || article.Body.Substring(span.Start, span.Length) != text)
        {
            yield return $"'{text}' is not what stands at {span.Start}, {span.Length}";
        }

        if (sentence.Start > span.Start || sentence.End < span.End)
        {
            yield return $"'{text}' does not stand in its sentence";
        }

        if (position.Line < article.Line || position.Column < 1)
        {
            yield return $"'{text}' stands at no place: {position}";
        }
    }

    private static IEnumerable<string> FaultsOfName(string name)
    {
        if (!SyntaxFacts.IsValidIdentifier(name) || SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None)
        {
            yield return $"'{name}' is no name";
        }

        if (!name.IsNormalized() || name.Any(char.IsControl) || name.Any(c => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format))
        {
            yield return $"'{name}' does not look like what it is";
        }
    }

    private static IEnumerable<string> FaultsOfStrings(Article article)
    {
        if (article.Body.Length == 0 || article.Headline.Length == 0)
        {
            yield return "an article without text or headline";
        }

        foreach (var text in StringsOf(article))
        {
            if (text is not null && !IsClean(text))
            {
                yield return $"'{text}' is not clean";
            }
        }
    }

    private static IEnumerable<string?> StringsOf(Article article) =>
        new[] { article.Headline, article.Publisher, article.Author, article.DatePublished, article.Language, article.Body }
            .Concat(article.Sections.Select(section => section.Title))
            .Concat(article.Captions.SelectMany(caption => new[] { caption.Text, caption.Credit }))
            .Concat(article.EndMatter.Select(endMatter => endMatter.Text));

    private static IEnumerable<string> NamesOf(Article article) =>
        article.Figures.Select(figure => figure.Name).Concat(article.Quotes.Select(quote => quote.Name)).Where(name => name is not null)!;

    private static IEnumerable<string> Twice(IEnumerable<string?> names, StringComparer comparer) =>
        names.Where(name => name is not null).GroupBy(name => name, comparer).Where(group => group.Skip(1).Any()).Select(group => $"'{group.Key}' is there twice");

    // Whole characters, and no control characters but tabs and line ends.
    private static bool IsClean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || (char.IsControl(text[i]) && text[i] is not ('\t' or '\n' or '\r')))
            {
                return false;
            }
        }

        return true;
    }
}
