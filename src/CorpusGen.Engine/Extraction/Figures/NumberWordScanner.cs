namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Reads a number written in words: <c>twenty-one</c>, <c>a hundred and five</c>, <c>one and a half million</c>.</summary>
internal static class NumberWordScanner
{
    public static bool TryRead(TokenView tokens, int index, out Number number)
    {
        number = default;
        var first = index;
        if (tokens.WordAt(index) is Word.A or Word.An)
        {
            index++;
            if (!NumberWords.TryGet(tokens, index, out var scale) || scale.Kind is not (NumberWordKind.Hundred or NumberWordKind.Scale))
            {
                return false;
            }
        }

        var sum = new Sum();
        var end = index;
        while (NumberWords.TryGet(tokens, end, out var word) && (end == index || tokens.SameSentence(index, end)) && sum.TryAdd(word))
        {
            end = NextWord(tokens, end + 1, word, ref sum);
        }

        end = sum.Trim(end);
        if (end == index)
        {
            return false;
        }

        number = new Number(first, end, sum.Total, sum.IsOverflow ? NumberForm.Overflow : sum.Scale > 1 ? NumberForm.Explicit : 0, sum.Scale);
        number = ReadHalf(tokens, number);
        return true;
    }

    // Where the number's next word would stand: behind a hyphen, or behind "and" where one may follow.
    private static int NextWord(TokenView tokens, int next, NumberWord word, ref Sum sum)
    {
        sum.WordEnd = next;
        if (tokens.Joins(next) && NumberWords.TryGet(tokens, next + 1, out _))
        {
            return next + 1;
        }

        var joined = tokens.Joins(next) && tokens.IsWord(next + 1, Word.And) && tokens.Joins(next + 2);
        var and = joined ? next + 1 : next;
        var mayFollow = word.Kind is NumberWordKind.Hundred or NumberWordKind.Scale && word.Value >= 100 && tokens.IsWord(and, Word.And)
            && NumberWords.TryGet(tokens, joined ? and + 2 : and + 1, out var small) && small.Kind is NumberWordKind.Small or NumberWordKind.Tens
            && !(NumberWords.TryGet(tokens, and + 2, out var after) && after.Kind == NumberWordKind.Hundred && word.Kind == NumberWordKind.Hundred);
        return mayFollow ? (joined ? and + 2 : and + 1) : next;
    }

    // "two and a half", "two-and-half", "one and a quarter", "one and a half million"
    private static Number ReadHalf(TokenView tokens, in Number number)
    {
        var next = Skip(tokens, number.End);
        if (!tokens.IsWord(next, Word.And))
        {
            return number;
        }

        next = Skip(tokens, next + 1);
        var article = tokens.WordAt(next) is Word.A or Word.One;
        next = article ? Skip(tokens, next + 1) : next;
        var part = tokens.IsWord(next, Word.Half) ? 0.5m : tokens.IsWord(next, Word.Quarter) ? 0.25m : 0m;
        if (part == 0 || (!article && !tokens.IsHyphen(next - 1)) || (number.Value == 0))
        {
            return TryReadPart(tokens, next, out var other) ? Scaled(tokens, number, other.Value, other.End) : number;
        }

        return Scaled(tokens, number, part, next + 1);
    }

    // "two and three-quarters", "one and two-thirds"; in "one and two-thirds of them" there are two numbers
    private static bool TryReadPart(TokenView tokens, int index, out Number part) =>
        FractionScanner.TryRead(tokens, index, out part) && part.IsFraction && part.Value < 1 && part.End > index + 1 && !tokens.IsWord(part.End, Word.Of);

    private static Number Scaled(TokenView tokens, Number number, decimal part, int end)
    {
        number = number.Plus(part * number.Scale, end, number.Form | NumberForm.Explicit);
        var scaled = NumberScanner.ReadScale(tokens, end, out var factor);
        return scaled > end ? number.Times(factor, scaled, NumberForm.Explicit) : number;
    }

    private static int Skip(TokenView tokens, int index) => tokens.Joins(index) ? index + 1 : index;

    /// <summary>The sum so far: what is complete, and the group below the next scale word.</summary>
    private struct Sum
    {
        private decimal _complete;
        private decimal _group;
        private decimal _lastScale;
        private NumberWordKind? _last;

        /// <summary>The token behind the last word that was added.</summary>
        public int WordEnd { get; set; }

        public decimal Scale { get; private set; }

        public bool IsOverflow { get; private set; }

        public readonly decimal Total => _complete + _group;

        public readonly int Trim(int end) => WordEnd == 0 ? end : WordEnd;

        public bool TryAdd(NumberWord word)
        {
            if (Scale == 0)
            {
                Scale = 1;
                _lastScale = decimal.MaxValue;
            }

            var added = word.Kind switch
            {
                NumberWordKind.Small => AddSmall(word.Value),
                NumberWordKind.Tens => AddTens(word.Value),
                NumberWordKind.Hundred => AddHundred(),
                NumberWordKind.Scale => AddScale(word.Value),
                NumberWordKind.Plural => _last is not null && word.Value >= 1000 && AddScale(word.Value),
                _ => false,
            };
            _last = added ? word.Kind : _last;
            return added;
        }

        private bool AddSmall(decimal value)
        {
            var follows = _last is null or NumberWordKind.Hundred or NumberWordKind.Scale || (_last == NumberWordKind.Tens && value is > 0 and < 10);
            _group += follows ? value : 0;
            return follows;
        }

        private bool AddTens(decimal value)
        {
            var follows = _last is null or NumberWordKind.Hundred or NumberWordKind.Scale;
            _group += follows ? value : 0;
            return follows;
        }

        private bool AddHundred()
        {
            if (_last is NumberWordKind.Hundred or NumberWordKind.Plural || _group >= 100)
            {
                return false;
            }

            _group = _group == 0 ? 100 : _group * 100;
            Scale = 100;
            return true;
        }

        private bool AddScale(decimal value)
        {
            if (_last == NumberWordKind.Plural || (_group > 0 && value >= _lastScale))
            {
                return false;
            }

            if (_last == NumberWordKind.Scale)
            {
                IsOverflow |= _complete > Math.Min(1e15m, Number.Most / value);
                _complete = IsOverflow ? 0 : _complete * value;
                Scale = IsOverflow ? 1 : Scale * value;
                return !IsOverflow;
            }

            _complete += (_group == 0 ? 1 : _group) * value;
            _group = 0;
            _lastScale = value;
            Scale = value;
            return true;
        }
    }
}
