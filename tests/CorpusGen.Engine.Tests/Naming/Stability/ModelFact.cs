using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Tests.Naming.Stability;

/// <summary>A fact that was found, with all that tells it from others.</summary>
/// <param name="Name">Its name; null where it has none.</param>
/// <param name="Sentence">The sentence that states it.</param>
/// <param name="Template">What the sentence says, whatever its numbers.</param>
/// <param name="Content">The words of the sentence, and who says it.</param>
/// <param name="Start">Where it starts in the sentence.</param>
/// <param name="Rank">How many facts of its sort stand in the sentence before it.</param>
/// <param name="IsOne">Whether it is a count of one, which has no name.</param>
internal sealed record ModelFact(string? Name, ModelSentence Sentence, string Template, string Content, int Start, int Rank, bool IsOne)
{
    public static List<ModelFact> FiguresOf(ModelDocument document, Article article) =>
        Read(document, article.Figures, figure => (figure.Name, figure.Span, "", figure is { Kind: FigureKind.Count, Value: 1 }));

    public static List<ModelFact> QuotesOf(ModelDocument document, Article article) =>
        Read(document, article.Quotes, quote => (quote.Name, quote.Span, string.Join("|", quote.Speakers), false));

    /// <summary>Whether the other is the same fact: by its place in the same sentence, or word by word.</summary>
    public bool IsSameAs(ModelFact other) => Start == other.Start && Content == other.Content;

    /// <summary>Whether the other is this fact before the sentence was edited.</summary>
    public bool IsEditOf(ModelFact other) => ReferenceEquals(Sentence, other.Sentence) && (Rank == other.Rank || Template != other.Template);

    /// <summary>Whether the other is this fact where its sentence was left alone; who speaks may be told elsewhere.</summary>
    public bool IsUnmoved(ModelFact other) => ReferenceEquals(Sentence, other.Sentence) && Start == other.Start;

    private static List<ModelFact> Read<T>(ModelDocument document, IEnumerable<T> found, Func<T, (string? Name, TextSpan Span, string Speakers, bool IsOne)> read)
    {
        var facts = new List<ModelFact>();
        var last = default(ModelSentence);
        var rank = 0;
        foreach (var (name, span, speakers, isOne) in found.Select(read))
        {
            var (sentence, start) = document.SentenceAt(span.Start);
            rank = ReferenceEquals(sentence, last) ? rank + 1 : 0;
            last = sentence;
            facts.Add(new ModelFact(name, sentence, sentence.Template, sentence.Text + "|" + speakers, span.Start - start, rank, isOne));
        }

        return facts;
    }
}
