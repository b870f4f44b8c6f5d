using System.Globalization;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Naming;

/// <summary>The names that one thing may get: its natural name, then the same told apart by more and more of its own content.</summary>
/// <param name="natural">The natural name.</param>
/// <param name="toldApart">Makes the others, the last of which only an equal thing shares. Asked only where a namesake is met.</param>
internal sealed class NameCandidates(Identifier natural, Func<IReadOnlyList<Identifier>> toldApart)
{
    private const int ContextWords = 3;

    // Enough for the words; a sentence may be endless.
    private const int ContextLength = 120;

    private IReadOnlyList<Identifier>? _toldApart;

    /// <summary>The natural name.</summary>
    public Identifier Natural => natural;

    /// <summary>The name that only an equal thing shares.</summary>
    public Identifier Last => ToldApart[ToldApart.Count - 1];

    /// <summary>How often the thing can be told apart further.</summary>
    public int Levels => ToldApart.Count;

    private IReadOnlyList<Identifier> ToldApart => _toldApart ??= toldApart();

    /// <summary>The natural name for 0, then the others up to <see cref="Levels"/>.</summary>
    public Identifier this[int level] => level == 0 ? natural : ToldApart[level - 1];

    /// <summary>The candidates of a fact: its natural name; with its own words; with the words around it; with a hash of its sentence and its place there.</summary>
    /// <param name="natural">The natural name.</param>
    /// <param name="ownWords">What the fact itself adds first.</param>
    /// <param name="body">The article's body.</param>
    /// <param name="span">Where the fact stands.</param>
    /// <param name="sentence">Where its sentence stands.</param>
    /// <param name="reserve">Keeps names that the generated class needs for itself away.</param>
    public static NameCandidates OfFact(
        Identifier natural, IReadOnlyList<string> ownWords, string body, TextSpan span, TextSpan sentence, Func<Identifier, Identifier> reserve) =>
        new(reserve(natural), () =>
        {
            var own = natural.With(ownWords);
            var context = own.With(Context(body, span, sentence));
            var place = (span.Start - sentence.Start).ToString(CultureInfo.InvariantCulture);
            return [reserve(own), reserve(context), reserve(context.With([StableHash.ShortOf(sentence.In(body) + "\n" + place)]))];
        });

    private static IReadOnlyList<string> Context(string body, TextSpan span, TextSpan sentence)
    {
        var after = TextSpan.FromBounds(span.End, Math.Max(span.End, Math.Min(sentence.End, span.End + ContextLength)));
        var words = NameWords.First(after.In(body), ContextWords);
        if (words.Count > 0)
        {
            return words;
        }

        var before = NameWords.Split(TextSpan.FromBounds(Math.Min(span.Start, Math.Max(sentence.Start, span.Start - ContextLength)), span.Start).In(body));
        return before.Skip(before.Count - ContextWords).ToList();
    }
}
