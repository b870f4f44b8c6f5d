using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Naming;

/// <summary>Names the figures of an article after what they count or measure, and how.</summary>
/// <remarks>
/// The value is not part of a natural name, so that a corrected number keeps its name and the code that cites it goes on
/// compiling. Where a text names nothing that is measured, the words beside the figure say what it is about; where there are none of use, the words of
/// the figure itself are all there is.
/// </remarks>
/// <param name="body">The article's body.</param>
/// <param name="writer">Writes the names.</param>
internal sealed class FigureNamer(string body, NameWriter writer) : FactNamer(body, writer)
{
    private const int SubjectWords = 5;
    private const string Ending = "Figure";

    // Part of a number, not of its unit.
    private static readonly Lexicon<bool> Scales = WordList.Of("hundred thousand million billion trillion dozen m bn tn k and to or half");

    private readonly MeasureNames _measures = new(writer);

    /// <summary>The names that a figure may get; null for a count of one, which gets no member.</summary>
    public NameCandidates? CandidatesOf(Figure figure)
    {
        if (figure is { Kind: FigureKind.Count, Value: 1 })
        {
            return null;
        }

        var natural = NaturalName(figure, NameWriter.Longest, out var saysItself);
        if (IsReserved(natural))
        {
            natural = NaturalName(figure, NameWriter.Longest - Ending.Length, out saysItself).Followed(Ending);
        }

        return natural.IsEmpty ? null : new Candidates(natural, this, figure, saysItself);
    }

    /// <inheritdoc/>
    protected override bool IsReserved(Identifier name) => ReservedNames.IsForFigure(name);

    private Identifier NaturalName(Figure figure, int limit, out bool saysItself)
    {
        saysItself = false;
        var subject = figure is { Kind: FigureKind.Count, Of: "" } && figure.UnitText != "time" ? UnitNames.Plural(figure.UnitText) : figure.Of;
        if (subject.Length > 0)
        {
            var measure = _measures.BehindSubject(figure);
            Writer.Begin(limit - measure.Length).AppendFirst(subject, SubjectWords);
            if (!Writer.IsEmpty)
            {
                return Writer.AppendEnding(measure).ToIdentifier();
            }
        }

        var alone = _measures.Alone(figure);
        Writer.Begin(limit - alone.Length);
        var topic = new TopicFinder(Body, Writer);
        if (topic.TryWrite(figure.Span, StartOfContext(figure.Span, figure.Sentence), EndOfContext(figure.Span, figure.Sentence)))
        {
            return Writer.AppendEnding(alone).ToIdentifier();
        }

        saysItself = figure.Kind != FigureKind.Count || figure.UnitText.Length == 0;
        return saysItself ? OwnName(figure, alone, limit) : Writer.AppendEnding(alone).ToIdentifier();
    }

    // EightMonths, but Hours24: a name begins with a letter.
    private Identifier OwnName(Figure figure, string measure, int limit)
    {
        var words = Writer.Begin(limit).Read(Body, figure.Span.Start, figure.Span.End);
        var isMeasured = figure.Kind is FigureKind.Duration or FigureKind.Measurement or FigureKind.Fraction;
        if (words.Count > 0 && !words[0].IsNumber && isMeasured)
        {
            measure = "";
        }

        Writer.AppendEnding(measure);
        foreach (var word in words)
        {
            if (!Says(measure, isMeasured, word) && !Writer.Append(Body, word))
            {
                break;
            }
        }

        return Writer.ToIdentifier();
    }

    // Percent53, not Percent53Percent; Kilometres800, not Kilometres800Km; AmountPerHour5, not AmountPerHour5An.
    private bool Says(string measure, bool isMeasured, NameWord word) =>
        measure.Length > 0 && !word.IsNumber && !Scales.Contains(Body, word.Start, word.Length)
        && (isMeasured || IsArticle(word) || measure.IndexOf(Body.Substring(word.Start, word.Length), StringComparison.OrdinalIgnoreCase) >= 0);

    private bool IsArticle(NameWord word) => word.Length < 3 && Body[word.Start] == 'a' && NameWords.Is(NameWordTraits.Opener, Body, word);

    private sealed class Candidates(Identifier natural, FigureNamer namer, Figure figure, bool saysItself) : NameCandidates(natural)
    {
        public override ulong Identity => namer.IdentityOf(figure.Span, figure.Sentence);

        public override void AddToldApart(string stem, List<string> names)
        {
            if (!saysItself)
            {
                namer.Writer.Begin(stem).Append(figure.Text);
                namer.AddWritten(names);
            }

            namer.AddContext(stem, figure.Span, figure.Sentence, names);
        }
    }
}
