namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Reads a range: <c>$10 to $15 billion</c>, <c>between five and 10 percent</c>, <c>15-20%</c>, <c>three or four years</c>, <c>7- or 8-inch</c>.</summary>
internal static class RangeScanner
{
    private enum Joint
    {
        None,
        To,
        Dash,
        And,
        Or,
    }

    /// <summary>Makes a quantity the range that begins with it; where none does, it stays as it is.</summary>
    public static bool TryRead(TokenView tokens, ref Quantity quantity)
    {
        var joint = ReadJoint(tokens, quantity, out var at);

        // "between a third and a half"; elsewhere two fractions are two figures
        return joint != Joint.None && (joint == Joint.And || !quantity.Number.IsFraction) && tokens.SameSentence(quantity.First, at) && TryJoin(tokens, joint, at, ref quantity);
    }

    private static bool TryJoin(TokenView tokens, Joint joint, int at, ref Quantity quantity)
    {
        var second = default(Quantity);
        if (!TryReadSecond(tokens, at, quantity.Number.IsFraction, ref second))
        {
            return false;
        }

        var first = quantity;
        var isBareAge = first.Measure is { IsAge: true } && first.End == first.Number.End;
        first.Measure = isBareAge ? null : first.Measure;
        ReadAsMillions(tokens, ref first, second);
        if (!MayJoin(tokens, joint, first, second))
        {
            return false;
        }

        var measure = isBareAge && second.Measure is null or { UnitText: "year" } ? AgeScanner.OfYears : second.Measure ?? first.Measure;
        var low = first.Number.Value * Spread(first.Number, second) * (measure?.Factor ?? 1);
        var high = second.Low * (second.Measure is null ? measure?.Factor ?? 1 : 1);
        first.Low = Math.Min(low, high);
        first.High = Math.Max(low, high);
        first.Measure = measure;
        first.End = second.End;
        QuantityScanner.AddCounted(tokens, ref first);
        var found = IsQuantity(tokens, joint, first, low, high);
        quantity = found ? first : quantity;
        return found;
    }

    private static Joint ReadJoint(TokenView tokens, in Quantity first, out int at)
    {
        var end = first.End;
        end = tokens.IsHyphen(end) && tokens.Touches(end) && tokens.IsWord(end + 1) && (!tokens.Touches(end + 1) || tokens.IsWord(end + 1, Word.To)) ? end + 1 : end;
        at = end + 1;
        if (tokens.IsWord(end, Word.To))
        {
            at = tokens.Joins(at) && end > first.End ? at + 1 : at;
            return Joint.To;
        }

        if (tokens.IsDash(end) && tokens.Touches(end) == tokens.Touches(at))
        {
            return Joint.Dash;
        }

        return tokens.IsWord(end, Word.Or) ? Joint.Or : tokens.IsWord(end, Word.And) && IsBetween(tokens, first.First) ? Joint.And : Joint.None;
    }

    private static bool TryReadSecond(TokenView tokens, int at, bool isFraction, ref Quantity second)
    {
        if (!isFraction && MoneyScanner.TryReadPrefixed(tokens, at, ref second))
        {
            return true;
        }

        if (!NumberScanner.TryRead(tokens, at, out var number) || number.IsOverflow || number.IsFraction != isFraction || DateScanner.Covers(tokens, number, out _))
        {
            return false;
        }

        QuantityScanner.ReadTerm(tokens, number, afterMeasure: false, ref second);
        return true;
    }

    private static bool MayJoin(TokenView tokens, Joint joint, in Quantity first, in Quantity second)
    {
        if (first.Measure is not null && second.Measure is not null && first.Measure.UnitText != second.Measure.UnitText && !(first.HasPrefix && second.HasPrefix))
        {
            return false;
        }

        if (first.Measure is not null && second.Measure is null && !first.HasPrefix)
        {
            return false;
        }

        if (first.HasPrefix && second.Measure is not null && first.Measure!.UnitCode != second.Measure.UnitCode)
        {
            return false;
        }

        return joint switch
        {
            Joint.To => !TrendCues.IsMoved(tokens, first) && (first.Number.Value <= second.Number.Value || second.Number.Scale > 1
                || tokens.IsWord(first.First - 1, Word.From)),
            Joint.Or => first.Measure is null && second.Number.Value > first.Number.Value && second.Number.Value <= first.Number.Value * 4,
            Joint.Dash => !(first.Number.IsVague || second.Number.IsVague),
            _ => true,
        };
    }

    // Without a unit or a noun only "between" and "from" make a range.
    private static bool IsQuantity(TokenView tokens, Joint joint, in Quantity range, decimal low, decimal high)
    {
        if (joint == Joint.Dash || joint == Joint.Or)
        {
            return low < high && (range.Measure is not null || !range.Counted.IsEmpty || AgeScanner.IsNamedAge(tokens, range.First));
        }

        return range.Measure is not null || !range.Counted.IsEmpty || joint == Joint.And || (tokens.IsWord(range.First - 1, Word.From) && low != high);
    }

    // "between 300m and 400m euros": no metres.
    private static void ReadAsMillions(TokenView tokens, ref Quantity first, in Quantity second)
    {
        if (first.Measure is { UnitText: "metre" } && second.Measure is { Kind: Articles.FigureKind.Money } && tokens.IsWord(first.End - 1, Word.M))
        {
            first.Number = first.Number.Times(1e6m, first.End, NumberForm.Explicit);
            first.Measure = null;
        }
    }

    // "3 to 5 million": the first shares the scale of the second.
    private static decimal Spread(in Number first, in Quantity second)
    {
        var scale = second.Number.Scale;
        return scale > 1 && first.Scale == 1 && !first.IsVague && first.Value <= second.Number.Value / scale ? scale : 1;
    }

    private static bool IsBetween(TokenView tokens, int first)
    {
        for (var i = first - 1; i >= first - 3 && tokens.IsWord(i); i--)
        {
            if (tokens.IsWord(i, Word.Between))
            {
                return true;
            }
        }

        return false;
    }
}
