using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Finds the quantities that a text states. The rules, each with an example, are in the README of this folder.</summary>
internal static class FigureExtractor
{
    /// <summary>The figures of a text in its order, without names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many figures are enough.</param>
    /// <param name="cancellationToken">Stops the work between figures.</param>
    public static IReadOnlyList<Figure> Extract(ProseText text, int most = int.MaxValue, CancellationToken cancellationToken = default)
    {
        var tokens = TokenView.Take(text);

        // Most prose has a figure among 64 tokens or more.
        var figures = new List<Figure>((tokens.Count / 64) + 4);
        var context = default(Context);
        var quantity = default(Quantity);
        for (var index = QuantityStarts.Next(tokens, 0); index < tokens.Count && figures.Count < most; index = QuantityStarts.Next(tokens, index))
        {
            cancellationToken.ThrowIfCancellationRequested();
            index = QuantityScanner.Read(tokens, index, context.IsBehindMeasure(index), ref quantity);
            if (!quantity.IsEmpty && IsInOneParagraph(text, tokens, quantity) && (IsSymbolic(quantity) || (text.IsEnglish && !IsForeign(tokens, quantity))))
            {
                context.Complete(tokens, ref quantity);
                var figure = Build(tokens, ref quantity, ref context);
                figures.Add(figure);
                context.Add(quantity, figure);
            }
        }

        tokens.GiveBack();
        return figures;
    }

    private static Figure Build(TokenView tokens, ref Quantity quantity, ref Context context)
    {
        var trend = TrendCues.Find(tokens, quantity, out var verb);
        trend = trend == Trend.None ? context.InheritedTrend(tokens, quantity) : trend;
        var bound = BoundCues.Find(tokens, quantity);
        bound = bound == Bound.Exact ? context.InheritedBound(tokens, quantity) : bound;
        var span = tokens.Span(quantity.First, quantity.End);
        var isRange = quantity.High is not null || quantity.Number.IsVague;
        var of = quantity.IsElliptic ? context.Of : OfFinder.Find(tokens, quantity, trend, verb);
        of = of.Length == 0 && context.IsRestatedBy(tokens, quantity) ? context.Of : of;
        quantity.Measure = AgeScanner.IsAge(quantity, of) ? AgeScanner.OfYears : quantity.Measure;
        return new Figure
        {
            Kind = KindOf(quantity),
            Text = span.In(tokens.Body),
            Span = span,
            Position = tokens.Text.PositionOf(span.Start),
            Sentence = TextSpan.FromBounds(tokens.SentenceOf(quantity.First).Start, tokens.SentenceOf(quantity.End - 1).End),
            Value = isRange ? null : Normal(quantity.Low),
            MinValue = isRange ? Normal(quantity.Low) : null,
            MaxValue = isRange ? Normal(quantity.High ?? quantity.Low * 10) : null,
            UnitText = UnitOf(tokens, quantity),
            UnitCode = quantity.Measure?.UnitCode,
            Bound = bound,
            Trend = trend,
            Of = of,
        };
    }

    private static FigureKind KindOf(in Quantity quantity) =>
        quantity.Measure?.Kind ?? (quantity.Number.IsFraction || quantity.IsShare ? FigureKind.Fraction : FigureKind.Count);

    private static string UnitOf(TokenView tokens, in Quantity quantity)
    {
        if (quantity.Measure is not null)
        {
            return quantity.Measure.UnitText;
        }

        var phrase = quantity.Counted.IsEmpty ? quantity.Whole : quantity.Counted;
        return phrase.IsEmpty ? "" : NounPhraseScanner.UnitText(tokens, phrase);
    }

    // Without the zeros that were written: 1.50 is 1.5.
    private static decimal Normal(decimal value) => decimal.Truncate(value) is var whole && whole == value ? whole : value / 1.0000000000000000000000000000m;

    // In other languages only digits with a sign, a symbol or a code are understood.
    private static bool IsSymbolic(in Quantity quantity) => quantity.Number.IsDigits && quantity.Measure is { IsSymbolic: true };

    private static bool IsInOneParagraph(ProseText text, TokenView tokens, in Quantity quantity) =>
        tokens.SameSentence(quantity.First, quantity.End - 1)
        || text.ParagraphAt(tokens[quantity.First].Start) == text.ParagraphAt(tokens[quantity.End - 1].Start);

    // A number among words of another script: English rules say nothing about it.
    private static bool IsForeign(TokenView tokens, in Quantity quantity) =>
        (IsOtherScript(tokens, quantity.First - 1) || IsOtherScript(tokens, quantity.Number.End));

    private static bool IsOtherScript(TokenView tokens, int index) => tokens.IsWord(index)
        && tokens.FirstCharacter(index) is > '\u024F' and not (>= '\u1E00' and <= '\u1EFF');
}
