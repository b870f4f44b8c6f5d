using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Naming;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace CorpusGen.Engine.Tests.Naming.Stability;

/// <summary>Edits a corpus at random and holds the names to what is promised: a name never passes to another fact.</summary>
/// <remarks>
/// A name that stands before an edit and after it must stand for the same fact: for the same words of the same sentence by the same speaker; where a number
/// of the sentence was corrected, for the fact of the same rank in it; where the sentence was rewritten, for a fact of what stands in its place.
/// Facts that are alike in everything are one fact.
/// </remarks>
public sealed class NameStabilityTests(ITestOutputHelper output)
{
    private const int Runs = 410;
    private const int EditsOfRun = 50;

    private static readonly Arbitrary<int[]> Edits = Arb.From(Gen.Choose(0, 1_000_000).ArrayOf(EditsOfRun), Shorter);

    private int _edits;
    private int _names;
    private int _toldApart;

    [Fact]
    public void A_name_that_outlives_an_edit_stands_for_the_same_fact()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Runs), Prop.ForAll(Edits, edits => FirstFault(edits) is not { } fault ? true.ToProperty() : false.Label(fault)));

        output.WriteLine($"{_edits} edits were tried; {_names} names were looked at, of which {_toldApart} were told apart.");
        Assert.True(_edits >= 20_000);
        Assert.True(_toldApart > _names / 10);
    }

    private string? FirstFault(int[] edits)
    {
        if (edits.Length == 0)
        {
            return null;
        }

        var corpus = ModelCorpus.Random(new System.Random(edits[0]));
        var before = State.Of(corpus, null, null);
        foreach (var edit in edits)
        {
            _edits++;
            var (sentence, document) = corpus.Edit(new System.Random(edit));
            var after = State.Of(corpus, before, document);
            if (FaultBetween(before, after, sentence) is { } fault)
            {
                return fault;
            }

            before = after;
        }

        return null;
    }

    private string? FaultBetween(State before, State after, ModelSentence? edited)
    {
        foreach (var entry in after.Articles)
        {
            var known = before.Articles.GetValueOrDefault(entry.Key);
            if (ReferenceEquals(known, entry.Value))
            {
                continue;
            }

            if (FaultIn(entry.Value.Figures, entry.Value.Messages, known?.Figures, edited) is { } figures)
            {
                return figures;
            }

            if (FaultIn(entry.Value.Quotes, entry.Value.Messages, known?.Quotes, edited) is { } quotes)
            {
                return quotes;
            }
        }

        return FaultOfArticles(before.Names, after.Names);
    }

    private string? FaultIn(List<ModelFact> facts, string[] messages, List<ModelFact>? before, ModelSentence? edited)
    {
        var known = before?.Where(fact => fact.Name is not null).ToDictionary(fact => fact.Name!, StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            if (fact.Name is not { } name)
            {
                if (!fact.IsOne && !facts.Exists(other => other.Name is not null && other.IsSameAs(fact)))
                {
                    return $"'{fact.Content}' at {fact.Start} has no name.";
                }

                continue;
            }

            _names++;
            if (!names.Add(name) || name.Length > 40 || Identifier.FromGiven(name) is null || IsNumbered(name))
            {
                return $"'{name}' is no good name, or there are two.";
            }

            if (IsToldApart(name) && !messages.Any(message => message.Contains($"'{name}'", StringComparison.Ordinal) || message.Contains(" more. ", StringComparison.Ordinal)))
            {
                return $"No warning tells of '{name}'.";
            }

            if (known?.GetValueOrDefault(name) is { } old && !fact.IsSameAs(old) && !OutlivesEdit(Alike(old, before!), Alike(fact, facts), edited))
            {
                return $"'{name}' moved from '{old.Content}' at {old.Start} to '{fact.Content}' at {fact.Start}.";
            }
        }

        return messages.Select(SharedNameIn).FirstOrDefault(shared => shared is not null && names.Contains(shared) && facts.Exists(fact => fact.Name is { } name && name.StartsWith(shared + "_", StringComparison.Ordinal))) is { } kept
            ? $"'{kept}' is kept by one of those who share it."
            : null;
    }

    // Facts that are alike in everything are one fact, which stands in several places.
    private static List<ModelFact> Alike(ModelFact fact, List<ModelFact> facts) => facts.FindAll(other => other.IsSameAs(fact));

    private static bool OutlivesEdit(List<ModelFact> before, List<ModelFact> after, ModelSentence? edited) =>
        after.Exists(fact => before.Exists(old => ReferenceEquals(old.Sentence, edited) ? fact.IsEditOf(old) : fact.IsUnmoved(old)));

    private static string? FaultOfArticles(Dictionary<string, ModelDocument> before, Dictionary<string, ModelDocument> after)
    {
        foreach (var (name, document) in after)
        {
            if (Identifier.FromGiven(name) is null || name.Length > 40 || name == "Corpus")
            {
                return $"'{name}' is no good name of an article.";
            }

            if (before.TryGetValue(name, out var old) && !ReferenceEquals(old, document))
            {
                return $"'{name}' moved from the article of {old.Path} to that of {document.Path}.";
            }
        }

        return null;
    }

    private bool IsToldApart(string name)
    {
        var isToldApart = name.IndexOf('_', 1) > 0;
        _toldApart += isToldApart ? 1 : 0;
        return isToldApart;
    }

    private static bool IsNumbered(string name) => name.TrimEnd("0123456789".ToCharArray()) is "Figure" or "Quote" or "Fact" or "Member" or "Value";

    // More than one fact … would be named 'X', so …
    private static string? SharedNameIn(string message) => message.Split('\'') is [_, var name, ..] ? name : null;

    // Half of the edits, then all but one.
    private static IEnumerable<int[]> Shorter(int[] edits)
    {
        for (var cut = edits.Length / 2; cut > 0; cut /= 2)
        {
            for (var start = 0; start + cut <= edits.Length; start += cut)
            {
                yield return [.. edits[..start], .. edits[(start + cut)..]];
            }
        }
    }

    private sealed record ArticleState(List<ModelFact> Figures, List<ModelFact> Quotes, string[] Messages, ArticleKey Key);

    private sealed record State(Dictionary<ModelDocument, ArticleState> Articles, Dictionary<string, ModelDocument> Names)
    {
        // What an edit did not touch is not read again: an article is a function of its document alone.
        public static State Of(ModelCorpus corpus, State? before, ModelDocument? touched)
        {
            var articles = corpus.Documents.ToDictionary(
                document => document,
                document => before is not null && document != touched && before.Articles.TryGetValue(document, out var known) ? known : Read(document));
            var index = CorpusNamer.Name(corpus.Documents.Select(document => articles[document].Key), "Corpus");
            return new State(articles, corpus.Documents.ToDictionary(document => index[articles[document].Key.Id].ClassName, StringComparer.OrdinalIgnoreCase));
        }

        private static ArticleState Read(ModelDocument document)
        {
            var result = document.Compile();
            var article = Assert.Single(result.Articles);
            Assert.Equal(document.Body(), article.Body);
            return new ArticleState(
                ModelFact.FiguresOf(document, article),
                ModelFact.QuotesOf(document, article),
                [.. result.Problems.Where(problem => problem.Id == "CORPUS0011").Select(problem => problem.Message)],
                ArticleKey.Of(article));
        }
    }
}
