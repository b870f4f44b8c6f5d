using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>What the figure before tells of the next: the unit of a measure in two parts, the currency of a second sum, the trend of "or 0.9 percent".</summary>
internal struct Context
{
    private const int LongestAdverbial = 6;
    private const int LongestParallel = 12;

    private Quantity _last;
    private Trend _trend;
    private Bound _bound;

    /// <summary>What the figure before counts or measures.</summary>
    public string Of { get; private set; }

    public void Add(in Quantity quantity, Figure figure)
    {
        _last = quantity;
        _trend = figure.Trend;
        _bound = figure.Bound;
        Of = figure.Of;
    }

    /// <summary>Whether a measure ends right before the token: <c>12 ft 2 in</c>.</summary>
    public readonly bool IsBehindMeasure(int index) => _last.Measure?.Kind == FigureKind.Measurement && _last.End == index;

    /// <summary>Gives a quantity what it leaves out because the one before has it.</summary>
    public readonly void Complete(TokenView tokens, ref Quantity quantity)
    {
        if (_last.Measure is { IsAge: true } age && quantity.Measure is null && quantity.Counted.IsEmpty && quantity.Number.Value < 120
            && IsListed(tokens, quantity.First))
        {
            quantity.Measure = age;
        }
        else if (IsParallel(tokens, quantity) || IsReached(tokens, quantity))
        {
            quantity.IsElliptic = true;
            quantity.Counted = _last.Measure is null ? _last.Counted : default;
            quantity.Measure = _last.Measure is { IsAttributive: true } measure ? measure with { IsAttributive = false } : _last.Measure;
            quantity.Low = _last.Measure?.Of(quantity.Number.Value) ?? quantity.Low;
        }
        else if (GoesOnFromSum(tokens, quantity))
        {
            quantity.Measure = _last.Measure! with { Factor = 1 };
        }
    }

    // A sum in millions that names no currency has that of the sum before it: "fell to 1.2 billion euros from 1.5 billion".
    private readonly bool GoesOnFromSum(TokenView tokens, in Quantity quantity) =>
        IsSum(_last)
            && tokens.IsWord(BoundCues.Start(tokens, quantity.First) - 1, WordSet.BeforeSum) && quantity.IsBare
            && quantity.Number.Scale >= 1e6m && !quantity.Number.IsVague && tokens.SameSentence(_last.First, quantity.First);

    // "rose 0.3 percent in May and 2.1 percent": nothing but a time or a place stands between.
    private static bool IsAdverbial(TokenView tokens, int first, int end)
    {
        if (end - first is < 1 or > LongestAdverbial || !tokens.IsWord(first, WordSet.StartsAdverbial))
        {
            return false;
        }

        for (var i = first; i < end; i++)
        {
            if (WordClasses.Is(tokens, i, WordClass.Verb) || TrendCues.IsVerbOnly(tokens, i))
            {
                return false;
            }
        }

        return true;
    }

    // Whether the one before has a unit or a noun, and a plain number none.
    private readonly bool LendsTo(in Quantity quantity) =>
        !_last.IsEmpty && (_last.Measure is not null || !_last.Counted.IsEmpty) && quantity.IsBare && quantity.High is null && !quantity.Number.IsVague && !quantity.Number.IsFraction;

    // "12 people in Leeds and seven in Hull", "rose 5% for men and 7 for women": the second has the noun or the unit of the first.
    private readonly bool IsParallel(TokenView tokens, in Quantity quantity)
    {
        if (!LendsTo(quantity) || quantity.First - _last.End > LongestParallel || !tokens.SameSentence(_last.First, quantity.End)
            || !IsAdjunct(tokens, quantity.End))
        {
            return false;
        }

        var joint = BoundCues.Start(tokens, quantity.First) - 1;
        var place = joint - 1;
        while (place >= _last.End && !SameSort(tokens, place, quantity.End))
        {
            place--;
        }

        return place >= _last.End && (tokens.IsWord(joint, WordSet.BetweenParallels) || tokens.Mark(joint) is ',' or ';');
    }

    // "fell from 61 years to 34"
    private readonly bool IsReached(TokenView tokens, in Quantity quantity) =>
        LendsTo(quantity) && _last.End == quantity.First - 1 && tokens.IsWord(_last.End, Word.To)
            && tokens.IsWord(BoundCues.Start(tokens, _last.First) - 1, Word.From);

    // What tells the parallel ones apart: where, when, or what became of them.
    private static bool IsAdjunct(TokenView tokens, int index) =>
        tokens.IsWord(index, WordSet.BehindParallel) || IsTime(tokens, index) || IsParticiple(tokens, index);

    private static bool SameSort(TokenView tokens, int index, int other) =>
        (tokens.IsWord(index, WordSet.BehindParallel) && tokens.WordAt(index) == tokens.WordAt(other)) || (IsTime(tokens, index) && IsTime(tokens, other))
        || (IsParticiple(tokens, index) && tokens.IsWord(index - 1, WordSet.BeforeParticiple) && IsParticiple(tokens, other));

    // "were cancelled and 9,500 delayed"
    private static bool IsParticiple(TokenView tokens, int index) => WordClasses.IsParticiple(tokens, index) && !tokens.IsWord(index + 1, Word.By);

    // "last year", "in May", "in 2015"
    private static bool IsTime(TokenView tokens, int index) =>
        (tokens.IsWord(index, WordSet.BeforePeriod) && (tokens.IsWord(index + 1, WordSet.Periods) || WordClasses.IsTimeWord(tokens, index + 1)))
        || (tokens.IsWord(index, Word.In) && (DateScanner.IsMonth(tokens, index + 1) || (tokens.IsDigits(index + 1) && tokens[index + 1].Length == 4)));

    // "aged 3, 5 and 12"
    private readonly bool IsListed(TokenView tokens, int first)
    {
        var at = tokens.WordAt(first - 1) is Word.And or Word.Or ? first - 2 : first - 1;
        at = tokens.Mark(at) == ',' ? at - 1 : at;
        return at < first - 1 && at == _last.End - 1;
    }

    /// <summary>The trend of an amount that restates or joins the one before: <c>lost 113 points, or 0.9 percent</c>.</summary>
    public readonly Trend InheritedTrend(TokenView tokens, in Quantity quantity)
    {
        if (_last.IsEmpty || _trend == Trend.None || !tokens.SameSentence(_last.First, quantity.First))
        {
            return Trend.None;
        }

        var at = BoundCues.Start(tokens, quantity.First) - 1;
        if (tokens.IsWord(at, Word.And) && quantity.Measure?.UnitText == _last.Measure?.UnitText && IsAdverbial(tokens, _last.End, at))
        {
            return _trend;
        }

        var isJoined = tokens.WordAt(at) is Word.Or or Word.And;
        at = isJoined ? at - 1 : at;
        at = tokens.Mark(at) == ',' ? at - 1 : at;
        var sameSort = tokens.IsWord(at + 1, Word.Or) || tokens.IsWord(at + 2, Word.Or) || quantity.Measure?.UnitText == _last.Measure?.UnitText;
        return isJoined && sameSort && at == _last.End - 1 ? _trend : Trend.None;
    }

    /// <summary>The bound of an amount that restates the one before in brackets: <c>about 120 km (75 miles)</c>.</summary>
    public readonly Bound InheritedBound(TokenView tokens, in Quantity quantity) =>
        _last.Measure is not null && quantity.Measure is not null && _last.Measure.Kind == quantity.Measure.Kind && IsInBrackets(tokens, quantity)
            ? _bound
            : Bound.Exact;

    /// <summary>Whether an amount says the one before in another measure: <c>10 km (6 miles)</c>, <c>162 points, or 1 percent</c>.</summary>
    public readonly bool IsRestatedBy(TokenView tokens, in Quantity quantity)
    {
        // Two sums of one thing would have one name.
        if (_last.IsEmpty || quantity.Measure is null || (IsSum(_last) && IsSum(quantity)))
        {
            return false;
        }

        var or = BoundCues.Start(tokens, quantity.First) - 1;
        return (_last.Measure is not null && IsInBrackets(tokens, quantity)) || (tokens.IsWord(or, Word.Or) && (tokens.Mark(or - 1) == ',' ? or - 1 : or) == _last.End);
    }

    private static bool IsSum(in Quantity quantity) => quantity.Measure is { Kind: FigureKind.Money } sum && sum.UnitText == sum.UnitCode;

    private readonly bool IsInBrackets(TokenView tokens, in Quantity quantity) => _last.End == quantity.First - 1 && tokens.Mark(_last.End) == '(';
}
