using System.Globalization;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Documents;
using CorpusGen.Engine.Problems;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Naming;

/// <summary>Finds the facts of an article that names are given to.</summary>
/// <remarks>
/// The words must tell one fact, wherever they stand in the article: where a second fact with the same words comes, the name is used for neither, so that it
/// never passes from the one to the other. For the same reason a name that is given is kept, whether its fact is found or not.
/// </remarks>
internal sealed class GivenNames
{
    // Each name is looked for in the whole body, and front matter is as little to be trusted as any text.
    private const int Most = 500;
    private const int MostPlaces = 20;

    private readonly Article _article;
    private readonly ICollection<Problem> _problems;
    private readonly WordsFinder _finder;
    private readonly string?[] _figures;
    private readonly string?[] _quotes;

    private GivenNames(Article article, ICollection<Problem> problems)
    {
        _article = article;
        _problems = problems;
        _finder = new WordsFinder(article.Body);
        _figures = new string?[article.Figures.Count];
        _quotes = new string?[article.Quotes.Count];
    }

    /// <summary>The names that can be names, which no other fact of the article gets.</summary>
    public HashSet<string> Kept { get; } = new(NameComparer.Instance);

    /// <summary>The name given to each figure; null where none is.</summary>
    public IReadOnlyList<string?> Figures => _figures;

    /// <summary>The name given to each quote; null where none is.</summary>
    public IReadOnlyList<string?> Quotes => _quotes;

    /// <summary>Finds the facts.</summary>
    /// <param name="article">The article.</param>
    /// <param name="names">The names given for its facts.</param>
    /// <param name="problems">Gets the names that cannot be used.</param>
    public static GivenNames Find(Article article, IReadOnlyList<GivenName> names, ICollection<Problem> problems)
    {
        var given = new GivenNames(article, problems);
        for (var i = 0; i < names.Count; i++)
        {
            given.Find(names[i], i < Most);
        }

        return given;
    }

    private void Find(GivenName name, bool isLookedFor)
    {
        if (Identifier.FromGiven(name.Name) is not { } identifier)
        {
            Report(name, "It cannot be a name in C#: start with a letter and go on with letters and digits, 80 in all at most.");
            return;
        }

        if (!Kept.Add(name.Name))
        {
            Report(name, "Another name that is given looks the same: they differ in capitals alone, or in letters that look alike.");
            return;
        }

        if (!isLookedFor)
        {
            Report(name, $"An article has {Most.ToString(CultureInfo.InvariantCulture)} given names at the most.");
            return;
        }

        var places = _finder.Find(name.Words, MostPlaces + 1);
        var facts = FactsAt(places);
        if (facts.Count == 0)
        {
            Report(name, "Its words are no figure or quote of the article: copy them from the text.");
        }
        else if (places.Count > MostPlaces || !facts.TrueForAll(fact => AreAlike(facts[0], fact)))
        {
            Report(name, "Its words tell several facts: add words from around the one that is meant.");
        }
        else
        {
            Give(name, identifier, facts);
        }
    }

    // Facts that are alike in everything are one; the first of them is called by the name.
    private void Give(GivenName name, Identifier identifier, List<Fact> facts)
    {
        var first = facts[0];
        var names = first.IsQuote ? _quotes : _figures;
        if (first.IsQuote ? ReservedNames.IsForQuote(identifier) : ReservedNames.IsForFigure(identifier))
        {
            Report(name, "The generated code needs this name for itself: add a word to it.");
        }
        else if (names[first.Index] is { } other)
        {
            Report(name, $"Its fact is named '{other}' already: delete one of the two.");
        }
        else
        {
            facts.ForEach(fact => names[fact.Index] = name.Name);
        }
    }

    // The facts at all places; no more than two that are not alike.
    private List<Fact> FactsAt(List<TextSpan> places)
    {
        var facts = new List<Fact>();
        foreach (var place in places)
        {
            facts.AddRange(FactsAt(place));
            if (facts.Exists(fact => !AreAlike(facts[0], fact)))
            {
                break;
            }
        }

        return facts;
    }

    // The fact that the words are, or else those among them, or else those that have the words among theirs.
    private List<Fact> FactsAt(TextSpan place)
    {
        var facts = new List<Fact>();
        var best = 0;
        for (var i = 0; i < _figures.Length; i++)
        {
            Take(facts, new Fact(false, i), Fit(place, _article.Figures[i].Span), ref best);
        }

        for (var i = 0; i < _quotes.Length; i++)
        {
            Take(facts, new Fact(true, i), Fit(place, _article.Quotes[i].Span), ref best);
        }

        return facts;
    }

    private static void Take(List<Fact> facts, Fact fact, int fit, ref int best)
    {
        if (fit > best)
        {
            facts.Clear();
            best = fit;
        }

        if (fit > 0 && fit == best)
        {
            facts.Add(fact);
        }
    }

    private static int Fit(TextSpan place, TextSpan fact) =>
        place == fact ? 3 : place.Contains(fact) ? 2 : place.Overlaps(fact) ? 1 : 0;

    private bool AreAlike(Fact left, Fact right)
    {
        if (left == right || left.IsQuote != right.IsQuote)
        {
            return left == right;
        }

        if (left.IsQuote)
        {
            var (one, other) = (_article.Quotes[left.Index], _article.Quotes[right.Index]);
            return one.Speakers == other.Speakers && AreAlike(one.Span, one.Sentence, other.Span, other.Sentence);
        }

        var (figure, second) = (_article.Figures[left.Index], _article.Figures[right.Index]);
        return figure.Of == second.Of && AreAlike(figure.Span, figure.Sentence, second.Span, second.Sentence);
    }

    private bool AreAlike(TextSpan span, TextSpan sentence, TextSpan otherSpan, TextSpan otherSentence) =>
        span.Length == otherSpan.Length && sentence.Length == otherSentence.Length && span.Start - sentence.Start == otherSpan.Start - otherSentence.Start
        && string.CompareOrdinal(_article.Body, sentence.Start, _article.Body, otherSentence.Start, sentence.Length) == 0;

    private void Report(GivenName name, string fault) => _problems.Add(ProblemFactory.NameNotUsed(name.Path, name.Position, name.Name, fault));

    private readonly record struct Fact(bool IsQuote, int Index);
}
