using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Naming;

/// <summary>The names that one thing may get: its natural name, then the same told apart by more and more of its own content.</summary>
/// <param name="Names">From the shortest to the one that only an equal thing shares.</param>
internal sealed record NameCandidates(IReadOnlyList<Identifier> Names)
{
    private const int ContextWords = 3;

    /// <summary>The name that only an equal thing shares.</summary>
    public string Last => Names[Names.Count - 1].ToString();

    /// <summary>The candidates of a fact: its natural name; with its own words; with the words around it; with a hash of its sentence and its place there.</summary>
    /// <param name="natural">The natural name.</param>
    /// <param name="ownWords">What the fact itself adds first.</param>
    /// <param name="body">The article's body.</param>
    /// <param name="span">Where the fact stands.</param>
    /// <param name="sentence">Where its sentence stands.</param>
    public static NameCandidates OfFact(Identifier natural, IReadOnlyList<string> ownWords, string body, TextSpan span, TextSpan sentence)
    {
        var own = natural.With(ownWords);
        var context = own.With(Context(body, span, sentence));
        var hash = StableHash.ShortOf(sentence.In(body) + "\n" + (span.Start - sentence.Start).ToString(System.Globalization.CultureInfo.InvariantCulture));
        return new NameCandidates([natural, own, context, context.With([hash])]);
    }

    private static IReadOnlyList<string> Context(string body, TextSpan span, TextSpan sentence)
    {
        var after = sentence.End > span.End ? NameWords.First(TextSpan.FromBounds(span.End, sentence.End).In(body), ContextWords) : [];
        if (after.Count > 0)
        {
            return after;
        }

        var before = span.Start > sentence.Start ? NameWords.Split(TextSpan.FromBounds(sentence.Start, span.Start).In(body)) : [];
        return before.Skip(before.Count - ContextWords).ToList();
    }
}
