using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Reads a quantity: a number or a range with its unit, or with the things that it counts.</summary>
internal static class QuantityScanner
{
    /// <summary>The quantity that begins at the token.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="index">Where it would begin.</param>
    /// <param name="afterMeasure">Whether a measure ends right before it.</param>
    /// <param name="quantity">What was read; null where nothing was.</param>
    /// <returns>The token to go on at.</returns>
    public static int Read(TokenView tokens, int index, bool afterMeasure, out Quantity? quantity)
    {
        quantity = null;
        if (MoneyScanner.TryReadPrefixed(tokens, index, out var term))
        {
            quantity = RangeScanner.TryRead(tokens, term, out var range) ? range : term;
            return quantity.End;
        }

        if (FoldScanner.TryReadWord(tokens, index, out quantity))
        {
            return quantity.End;
        }

        if (!NumberScanner.TryRead(tokens, index, out var number))
        {
            return index + 1;
        }

        if (NotFigures.Cover(tokens, number, out var end) || number.IsOverflow)
        {
            return Math.Max(end, number.End);
        }

        term = ReadTerm(tokens, number, afterMeasure);
        quantity = RangeScanner.TryRead(tokens, term, out var spread) ? spread : Complete(tokens, term);
        return quantity is null ? number.End : quantity.End;
    }

    /// <summary>The number with its unit, if it has one of its own.</summary>
    public static Quantity ReadTerm(TokenView tokens, Number number, bool afterMeasure)
    {
        if (MoneyScanner.TryReadSuffixed(tokens, number.First, number, out var money))
        {
            return money;
        }

        if (FoldScanner.TryReadBehind(tokens, number, out var measure) || UnitScanner.TryRead(tokens, number, afterMeasure, out measure))
        {
            return new Quantity(number.First, number, measure);
        }

        if (NumberWords.TrySuffix(tokens, number.End, out var factor) && tokens.Touches(number.End) && number.IsDigits && number.Scale == 1
            && IsScaleLetter(tokens, number.End))
        {
            number = number.Times(factor, number.End + 1, NumberForm.Explicit);
            if (MoneyScanner.TryReadSuffixed(tokens, number.First, number, out money))
            {
                return money;
            }
        }

        if (UnitScanner.TryReadBefore(tokens, number, out measure))
        {
            return new Quantity(number.First, number, measure);
        }

        return AgeScanner.TryReadBare(tokens, number, out var age) ? new Quantity(number.First, number, age) : new Quantity(number.First, number, null);
    }

    /// <summary>Adds what is counted behind the number or range.</summary>
    public static Quantity AddCounted(TokenView tokens, Quantity quantity)
    {
        if (quantity.Measure is not null)
        {
            return quantity;
        }

        var number = quantity.Number;
        if (number.IsVague && tokens.IsWord(quantity.End, Word.Of))
        {
            var inner = NounPhraseScanner.Read(tokens, WholeScanner.SkipDeterminers(tokens, quantity.End + 1), isOne: false);
            return inner.IsEmpty ? quantity : quantity with { Counted = inner, End = inner.End };
        }

        if (tokens.IsWord(quantity.End, Word.Of) && !number.IsFraction && !WholeScanner.IsPartitive(tokens, quantity.End))
        {
            return quantity;
        }

        if (tokens.IsWord(quantity.End, Word.Of) || number.IsFraction)
        {
            var whole = WholeScanner.Read(tokens, quantity.End, number.IsFraction);
            return quantity with { Whole = whole, Measure = number.IsFraction ? null : MeasureOf(tokens, whole, quantity.End) };
        }

        return AddHyphened(tokens, quantity) ?? AddNounPhrase(tokens, quantity);
    }

    private static Quantity? Complete(TokenView tokens, Quantity term)
    {
        if (ShareScanner.TryRead(tokens, term, out var share))
        {
            return share;
        }

        var quantity = AddCounted(tokens, Borrow(tokens, term));
        var isBare = quantity.Measure is null && quantity.Counted.IsEmpty && quantity.Whole.IsEmpty && !quantity.Number.IsFraction;
        return isBare && IsPronoun(tokens, quantity.Number) ? null : quantity;
    }

    // "dropped from 33 to 21 percent", "fell 5.7 and 4.4 percent", "2- and 3-year-olds", "8 by 11 metres": no range, but one unit for both.
    private static Quantity Borrow(TokenView tokens, Quantity term)
    {
        var at = term.End;
        var isSuspended = tokens.IsHyphen(at) && tokens.Touches(at) && !tokens.Touches(at + 1) && tokens.IsWord(at + 1, Word.And);
        at = isSuspended ? at + 1 : at;
        var isListed = tokens.IsWord(at, Word.And) && term.Number.IsDigits && !term.Number.IsWhole;
        if (term.Measure is not null || !(isSuspended || isListed || tokens.WordAt(at) is Word.To or Word.By) || !tokens.SameSentence(term.First, at)
            || !NumberScanner.TryRead(tokens, at + 1, out var next))
        {
            return term;
        }

        var second = ReadTerm(tokens, next, afterMeasure: false);
        return second.Measure is { } measure && (isSuspended || !measure.IsAge) ? new Quantity(term.First, term.Number, measure with { End = term.End }) : term;
    }

    // "the two met", "at five", "one": a number word without a noun that is no sum of anything.
    private static bool IsPronoun(TokenView tokens, in Number number)
    {
        if (number.IsExplicit || number.IsVague || !number.IsWhole)
        {
            return false;
        }

        var before = tokens.SameSentence(number.First - 1, number.First) ? number.First - 1 : -1;
        var glued = tokens.Touches(number.End) && (tokens.IsWord(number.End) || (tokens.IsDash(number.End) && tokens.Touches(number.End + 1)));
        return number.Value == 0 || glued || (!number.IsDigits && (number.Value <= 1 || (number.Value <= 20 && tokens.IsWord(before, WordSet.BeforePronoun))))
            || (number.Value <= 12 && tokens.IsWord(before, Word.At)) || tokens.IsWord(before, Word.The) || (number.IsDigits && number.Value <= 1);
    }

    private static Quantity? AddHyphened(TokenView tokens, Quantity quantity)
    {
        if (!tokens.Joins(quantity.End) || !tokens.IsWord(quantity.End + 1) || tokens.IsWord(quantity.End + 1, WordSet.NotCounted))
        {
            return null;
        }

        var end = quantity.End + 2;
        return quantity with { Counted = new NounPhrase(quantity.End + 1, quantity.End + 1, end, end), End = end };
    }

    private static Quantity AddNounPhrase(TokenView tokens, Quantity quantity)
    {
        var at = UnitScanner.SkipSurplus(tokens, quantity.End);
        var isOne = quantity.Number.Value == 1 && quantity.High is null;
        var phrase = NounPhraseScanner.Read(tokens, at, isOne);
        if (phrase.IsEmpty)
        {
            return quantity with { Whole = ReadBehindCompound(tokens, at) };
        }

        if (PollWords.MakePercent(tokens, phrase))
        {
            return quantity with { End = phrase.End, Measure = new Measure(FigureKind.Percentage, "percentage point", UnitLexicon.CodeOf("percentage point"), phrase.End) };
        }

        quantity = quantity with { Counted = phrase, End = phrase.End };
        if (RateScanner.TryRead(tokens, phrase.End, FigureKind.Count, hyphen: false, out var per, out var end))
        {
            var unit = NounPhraseScanner.UnitText(tokens, phrase) + " per " + per;
            return quantity with { End = end, Measure = new Measure(FigureKind.Count, unit, null, end) };
        }

        return quantity;
    }

    // "14 of the past 20 years"
    private static Measure? MeasureOf(TokenView tokens, NounPhrase whole, int end) =>
        whole.HeadEnd == whole.First + 1 && UnitLexicon.TryName(tokens, whole.First, out var match) && match.IsPlural && match.Unit.Traits == UnitTraits.None
            ? new Measure(match.Unit.Kind, match.Unit.Name, match.Unit.Code, end)
            : null;

    // "three 50-kilogram bags": the bags are counted, the kilograms are a figure of their own.
    private static NounPhrase ReadBehindCompound(TokenView tokens, int at)
    {
        if (!(tokens.IsDigits(at) || NumberWords.TryGet(tokens, at, out _)) || !NumberScanner.TryRead(tokens, at, out var inner) || !tokens.Joins(inner.End))
        {
            return default;
        }

        var end = inner.End;
        while (tokens.Joins(end) && end < inner.End + 6)
        {
            end += 2;
        }

        return tokens.SameSentence(at, end) ? NounPhraseScanner.Read(tokens, end, isOne: false) : default;
    }

    private static bool IsScaleLetter(TokenView tokens, int index) => tokens.WordAt(index) is Word.M or Word.K or Word.Bn or Word.B;
}
