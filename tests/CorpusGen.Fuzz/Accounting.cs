using CorpusGen.Engine.Documents;
using CorpusGen.Engine.Documents.Dates;
using CorpusGen.Engine.Documents.Yaml;
using CorpusGen.Engine.Problems;

namespace CorpusGen.Fuzz;

/// <summary>Accounts for every letter and digit of a document: it is in the body, in what was set aside, in the metadata, or a problem tells of it.</summary>
/// <remarks>
/// What stands in the body says where it stands in the document. All else is looked for from its line on, letter by letter, so that
/// nothing is counted twice. Labels of captions and the word By say what another text is; links' addresses and tags are markup.
/// </remarks>
public sealed class Accounting
{
    // Marks of markup between the letters of a heading or caption.
    private const int MostMarks = 10_000;

    private readonly SourceDocument _source;
    private readonly DocumentText _text;
    private readonly List<Problem> _problems = [];
    private readonly IReadOnlyList<ArticleDraft> _articles;
    private readonly bool[] _isKept;

    private Accounting(SourceDocument document)
    {
        _source = document;
        _text = DocumentText.Read(document.Path, document.Text);
        _articles = DocumentReader.Read(document, _problems);
        _isKept = new bool[_text.Text.Length];
    }

    /// <summary>The first text that is lost, with its place; null where nothing is.</summary>
    public static string? LossOf(SourceDocument document) => new Accounting(document).LossOf();

    private string? LossOf()
    {
        KeepFrontMatter();
        foreach (var article in _articles)
        {
            KeepBody(article);
        }

        for (var i = 0; i < _articles.Count; i++)
        {
            KeepAside(_articles[i], i + 1 < _articles.Count ? _text.StartOf(_articles[i + 1].Line) : _isKept.Length);
        }

        for (var i = 0; i < _isKept.Length; i++)
        {
            if (!_isKept[i] && char.IsLetterOrDigit(_text.Text[i]))
            {
                var end = i + 1;
                while (end < _isKept.Length && !_isKept[end] && char.IsLetterOrDigit(_text.Text[end]))
                {
                    end++;
                }

                if (!IsExplained(i, end))
                {
                    return $"'{_text.Text[i..end]}' at {_text.PositionOf(i)} is lost";
                }

                i = end;
            }
        }

        return null;
    }

    // Tests of their own look at what fields say.
    private void KeepFrontMatter()
    {
        var parts = new FrontMatterReader(_text, []).Read();
        var end = 0;
        foreach (var part in parts)
        {
            Keep(end, part.Span.Start);
            end = part.Span.End;
        }
    }

    private void KeepBody(ArticleDraft article)
    {
        for (var i = 0; i < article.Body.Text.Length; i++)
        {
            var source = article.Body.SourceOf(i);
            if (source < _isKept.Length)
            {
                _isKept[source] = true;
            }
        }
    }

    // The first line that says the article's date.
    private void KeepDate(ArticleDraft article)
    {
        for (var line = article.Line; line <= _text.Lines.Count; line++)
        {
            var span = _text.LineAt(line);
            if (span.Length is > 0 and <= DateReader.LongestDate && DateReader.TryRead(WordsOf(span.In(_text.Text)), out var date) && date == article.Metadata.DatePublished)
            {
                Keep(span.Start, span.End);
                return;
            }
        }
    }

    private void KeepAside(ArticleDraft article, int end)
    {
        var start = _text.StartOf(article.Line);
        foreach (var section in article.Sections)
        {
            Keep(section.Title, _text.StartOf(section.Line), end);
        }

        KeepDate(article);
        foreach (var caption in article.Captions)
        {
            Keep(caption.Text, _text.StartOf(caption.Line), end);
            Keep(caption.Credit, _text.StartOf(caption.Line), end);
        }

        foreach (var endMatter in article.EndMatter)
        {
            Keep(endMatter.Text, _text.StartOf(endMatter.Line), end);
        }

        // The longest first: a short one may stand inside it.
        foreach (var words in new[] { article.Headline, article.Metadata.Publisher, article.Metadata.Author }.OrderByDescending(words => words?.Length))
        {
            Keep(words, start, end);
        }

        // A title that says the same as the headline that overrules it, in other capitals.
        var title = _text.Text.IndexOf(article.Headline, start, end - start, StringComparison.OrdinalIgnoreCase);
        if (title >= 0 && !_isKept[title])
        {
            Keep(title, title + article.Headline.Length);
        }
    }

    // The first place where the letters follow one another; in Markdown with links' addresses between them where it must be.
    private void Keep(string? words, int start, int end)
    {
        var letters = (words ?? "").Where(char.IsLetterOrDigit).ToArray();
        _ = TryKeepAsWritten(words ?? "", start, end) || TryKeep(letters, start, end, overLetters: false) || (_text.IsMarkdown && TryKeep(letters, start, end, overLetters: true));
    }

    private bool TryKeepAsWritten(string words, int start, int end)
    {
        for (var at = start; words.Length > 0 && at < end && (at = _text.Text.IndexOf(words, at, end - at, StringComparison.Ordinal)) >= 0; at++)
        {
            var behind = at + words.Length;
            if (!Array.Exists(_isKept[at..behind], isKept => isKept) && !IsInside(at) && (behind == _isKept.Length || !IsInside(behind)))
            {
                Keep(at, behind);
                return true;
            }
        }

        return false;
    }

    private bool TryKeep(char[] letters, int start, int end, bool overLetters)
    {
        for (var first = start; letters.Length > 0 && first < end; first++)
        {
            if (!_isKept[first] && _text.Text[first] == letters[0] && !IsInside(first) && TryFollow(letters, first, overLetters, out var places))
            {
                places.ForEach(place => _isKept[place] = true);
                return true;
            }
        }

        return false;
    }

    private bool TryFollow(char[] letters, int first, bool overLetters, out List<int> places)
    {
        places = [];
        var skipped = 0;
        for (var i = first; i < _isKept.Length && places.Count < letters.Length && skipped < MostMarks; i++)
        {
            if (!_isKept[i] && _text.Text[i] == letters[places.Count])
            {
                places.Add(i);
            }
            else if (char.IsLetterOrDigit(_text.Text[i]) && !overLetters)
            {
                return false;
            }
            else
            {
                skipped++;
            }
        }

        return places.Count == letters.Length && (places[^1] + 1 == _isKept.Length || !IsInside(places[^1] + 1));
    }

    // Whether a word goes on here, all of which is still to be accounted for.
    private bool IsInside(int at) =>
        at > 0 && IsOpen(at - 1) && IsOpen(at);

    private bool IsOpen(int at) => !_isKept[at] && char.IsLetterOrDigit(_text.Text[at]);

    private void Keep(int start, int end) => Array.Fill(_isKept, true, start, Math.Max(0, end - start));

    private bool IsExplained(int start, int end)
    {
        var line = _text.PositionOf(start).Line;
        var words = WordsOf(_text.LineAt(line).In(_text.Text));
        var word = _text.Text[start..end];
        return (_articles.Any(article => article.Metadata.DatePublished is not null) && words.Length <= DateReader.LongestDate && DateReader.TryRead(words, out _))
            || (word is "By" or "BY" && words.StartsWith(word, StringComparison.Ordinal))
            || (_articles.Any(article => article.Captions.Count > 0) && IsLabel(words))
            || (_text.IsMarkdown && (IsMarkup(start) || IsListMarker(start, end) || _problems.Any(problem => problem.Id == ProblemIds.MarkupLeftOut && problem.Position.Line <= line)));
    }

    // A date may be a heading or an item of Markdown.
    private static string WordsOf(string line) => line.Trim().TrimStart('#', '-', '*', '+', '>', ' ');

    private static bool IsLabel(string words) => words.Contains(':', StringComparison.Ordinal) || words.Contains("by ", StringComparison.OrdinalIgnoreCase)
        || words.Contains('/', StringComparison.Ordinal) || words.Contains("courtesy", StringComparison.OrdinalIgnoreCase);

    // 1. or 1) before an item
    private bool IsListMarker(int start, int end) =>
        _text.Text[start..end].All(char.IsAsciiDigit) && end < _text.Text.Length && _text.Text[end] is '.' or ')'
        && _text.Text[_text.StartOf(_text.PositionOf(start).Line)..start].All(c => !char.IsLetter(c));

    // The paragraph has a link, a tag or an entity.
    private bool IsMarkup(int at)
    {
        var start = Math.Max(0, _text.Text.LastIndexOf("\n\n", at, StringComparison.Ordinal));
        var end = _text.Text.IndexOf("\n\n", at, StringComparison.Ordinal);
        return _text.Text.AsSpan(start, (end < 0 ? _text.Text.Length : end) - start).IndexOfAny("<&[]") >= 0;
    }
}
