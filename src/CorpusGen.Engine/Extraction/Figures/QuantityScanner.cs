using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Reads a quantity: a number or a range with its unit, or with the things that it counts.</summary>
internal static class QuantityScanner
{
    private static readonly Measure PercentagePoint = new(FigureKind.Percentage, "percentage point", UnitLexicon.CodeOf("percentage point"));

    /// <summary>What may stand between a number and its unit, or instead of one, and is none itself: <c>7-inch</c>, <c>20 (kg)</c>, <c>a dozen or so boats</c>, <c>tenfold</c>.</summary>
    public static string[] BehindNumbers => ["or", "p", "fold", "-", "\u2010", "\u2011", "+", "(", "[", "{", "<"];

    /// <summary>Whether the number may have a unit or a currency behind it: most that count things are done with here.</summary>
    public static bool MayHaveUnit(TokenView tokens, in Number number) =>
        number.IsFraction || number.IsVague || tokens.IsWord(number.End, WordSet.BehindNumber) || WordClasses.IsPossessive(tokens, number.End);

    /// <summary>Reads the quantity that begins at the token.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="index">Where it would begin.</param>
    /// <param name="afterMeasure">Whether a measure ends right before it.</param>
    /// <param name="quantity">Gets what was read; empty where nothing was.</param>
    /// <returns>The token to go on at.</returns>
    public static int Read(TokenView tokens, int index, bool afterMeasure, ref Quantity quantity)
    {
        if (MoneyScanner.TryReadPrefixed(tokens, index, ref quantity))
        {
            RangeScanner.TryRead(tokens, ref quantity);
            return quantity.End;
        }

        if (FoldScanner.TryReadWord(tokens, index, ref quantity))
        {
            return quantity.End;
        }

        if (TryReadAndAHalf(tokens, index, ref quantity))
        {
            return quantity.End;
        }

        quantity.End = 0;
        if (!NumberScanner.TryRead(tokens, index, out var number))
        {
            return index + 1;
        }

        if (NotFigures.Cover(tokens, number, out var end) || number.IsOverflow)
        {
            return Math.Max(end, number.End);
        }

        ReadTerm(tokens, number, afterMeasure, ref quantity);
        if (!RangeScanner.TryRead(tokens, ref quantity))
        {
            Complete(tokens, ref quantity);
        }

        return quantity.IsEmpty ? number.End : quantity.End;
    }

    // "an hour | and a half"
    private static bool TryReadAndAHalf(TokenView tokens, int index, ref Quantity quantity)
    {
        var article = index - 3;
        if (!NumberScanner.IsAndAHalf(tokens, index - 1) || tokens.WordAt(article) is not (Word.A or Word.An) || !tokens.SameSentence(article, index))
        {
            return false;
        }

        var number = new Number(article, article + 1, 1.5m, NumberForm.Words | NumberForm.Explicit);
        if (!UnitScanner.TryRead(tokens, number, afterMeasure: false, out var match) || match.End != index - 1)
        {
            return false;
        }

        quantity.Begin(article, number, match);
        quantity.End = index + 2;
        return true;
    }

    /// <summary>Reads the unit of a number, if it has one of its own.</summary>
    public static void ReadTerm(TokenView tokens, in Number number, bool afterMeasure, ref Quantity quantity)
    {
        if (!MayHaveUnit(tokens, number))
        {
            ReadAround(tokens, number, ref quantity);
            return;
        }

        if (MoneyScanner.TryReadSuffixed(tokens, number, ref quantity))
        {
            return;
        }

        if (FoldScanner.TryReadBehind(tokens, number, out var match) || UnitScanner.TryRead(tokens, number, afterMeasure, out match))
        {
            quantity.Begin(number.First, number, match);
        }
        else if (NumberWords.TrySuffix(tokens, number.End, out var factor) && tokens.Touches(number.End) && number.IsDigits && number.Scale == 1
            && IsScaleLetter(tokens, number.End))
        {
            var scaled = number.Times(factor, number.End + 1, NumberForm.Explicit);
            if (!MoneyScanner.TryReadSuffixed(tokens, scaled, ref quantity))
            {
                ReadAround(tokens, scaled, ref quantity);
            }
        }
        else
        {
            ReadAround(tokens, number, ref quantity);
        }
    }

    /// <summary>Adds what is counted behind the number or range.</summary>
    public static void AddCounted(TokenView tokens, ref Quantity quantity)
    {
        if (quantity.Measure is not null)
        {
            return;
        }

        var isOf = tokens.IsWord(quantity.End, Word.Of);
        if (isOf && quantity.Number.IsVague)
        {
            AddPhrase(ref quantity, NounPhraseScanner.Read(tokens, WholeScanner.SkipDeterminers(tokens, quantity.End + 1), isOne: false));
        }
        else if (isOf || quantity.Number.IsFraction)
        {
            AddWhole(tokens, ref quantity);
        }
        else if (tokens.Joins(quantity.End) && tokens.IsWord(quantity.End + 1) && !tokens.IsWord(quantity.End + 1, WordSet.NotCounted))
        {
            var (first, end) = (quantity.End + 1, quantity.End + 2);
            AddPhrase(ref quantity, new NounPhrase(first, first, end, end));
        }
        else
        {
            AddNounPhrase(tokens, ref quantity);
        }
    }

    // What stands around a number without a unit behind it: "magnitude 6.9", "aged 8".
    private static void ReadAround(TokenView tokens, in Number number, ref Quantity quantity)
    {
        quantity.Begin(number);
        if (UnitScanner.TryReadBefore(tokens, number, out var match) || AgeScanner.TryReadBare(tokens, number, out match))
        {
            quantity.Take(match);
        }
    }

    private static void Complete(TokenView tokens, ref Quantity term)
    {
        if (ShareScanner.TryRead(tokens, ref term))
        {
            return;
        }

        Borrow(tokens, ref term);
        AddCounted(tokens, ref term);
        if (term.IsBare && !term.Number.IsFraction && IsPronoun(tokens, term.Number))
        {
            term.End = 0;
        }
    }

    // "dropped from 33 to 21 percent", "fell 5.7 and 4.4 percent", "2- and 3-year-olds", "8 by 11 metres": no range, but one unit for both.
    private static void Borrow(TokenView tokens, ref Quantity term)
    {
        var at = term.End;
        var isSuspended = tokens.IsHyphen(at) && tokens.Touches(at) && !tokens.Touches(at + 1) && tokens.IsWord(at + 1, Word.And);
        at = isSuspended ? at + 1 : at;
        var isListed = tokens.IsWord(at, Word.And) && term.Number.IsDigits && !term.Number.IsWhole;
        if (term.Measure is null && (isSuspended || isListed || tokens.WordAt(at) is Word.To or Word.By) && tokens.SameSentence(term.First, at)
            && TryReadMeasure(tokens, at + 1, out var measure) && (isSuspended || !measure.IsAge))
        {
            term.Take(new MeasureMatch(measure, term.End));
        }
    }

    private static bool TryReadMeasure(TokenView tokens, int index, out Measure measure)
    {
        var second = default(Quantity);
        if (NumberScanner.TryRead(tokens, index, out var next))
        {
            ReadTerm(tokens, next, afterMeasure: false, ref second);
        }

        measure = second.Measure!;
        return measure is not null;
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

    private static void AddPhrase(ref Quantity quantity, in NounPhrase phrase)
    {
        if (!phrase.IsEmpty)
        {
            quantity.Counted = phrase;
            quantity.End = phrase.End;
        }
    }

    private static void AddWhole(TokenView tokens, ref Quantity quantity)
    {
        if (quantity.Number.IsFraction || WholeScanner.IsPartitive(tokens, quantity.End))
        {
            quantity.Whole = WholeScanner.Read(tokens, quantity.End, quantity.Number.IsFraction);
            quantity.Measure = quantity.Number.IsFraction ? null : MeasureOf(tokens, quantity.Whole);
        }
    }

    private static void AddNounPhrase(TokenView tokens, ref Quantity quantity)
    {
        var at = UnitScanner.SkipSurplus(tokens, quantity.End);
        var phrase = NounPhraseScanner.Read(tokens, at, isOne: quantity.Number.Value == 1 && quantity.High is null);
        if (phrase.IsEmpty)
        {
            quantity.Whole = ReadBehindCompound(tokens, at);
        }
        else if (PollWords.MakePercent(tokens, phrase))
        {
            quantity.Measure = PercentagePoint;
            quantity.End = phrase.End;
        }
        else
        {
            AddPhrase(ref quantity, phrase);
            AddRate(tokens, ref quantity);
        }
    }

    // "12 boats per day"
    private static void AddRate(TokenView tokens, ref Quantity quantity)
    {
        if (RateScanner.TryRead(tokens, quantity.End, FigureKind.Count, hyphen: false, out var per, out var end))
        {
            quantity.Measure = new Measure(FigureKind.Count, NounPhraseScanner.UnitText(tokens, quantity.Counted) + " per " + per, null);
            quantity.End = end;
        }
    }

    // "14 of the past 20 years"
    private static Measure? MeasureOf(TokenView tokens, NounPhrase whole) =>
        whole.HeadEnd == whole.First + 1 && UnitLexicon.TryName(tokens, whole.First, out var match) && match.IsPlural && match.Unit.Traits == UnitTraits.None
            ? match.Unit.Named
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
