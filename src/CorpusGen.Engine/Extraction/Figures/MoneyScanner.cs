using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Reads sums of money: <c>$4.2b</c>, <c>NZ $ 26 million</c>, <c>26 million dollars</c>, <c>one dollar and 48 cents</c>, <c>164p</c>.</summary>
internal static class MoneyScanner
{
    // "dollar 22.5 million", "sen 100,000": a name before a number that only a sum has.
    public const string NamesBefore = "dollar dollars euro euros sen rmb yuan yen rupee rupees";

    private static readonly Currency Pence = new("GBP", 0.01m, IsCode: true);

    /// <summary>A sum whose currency stands before the number.</summary>
    public static bool TryReadPrefixed(TokenView tokens, int index, ref Quantity quantity)
    {
        if (tokens.IsDigits(index) || !TryReadSign(tokens, index, out var currency, out var at, out var millions)
            || !(tokens.SameSentence(index, at) || tokens.Mark(at - 1) == '.')
            || !NumberScanner.TryRead(tokens, at, out var number) || number.IsOverflow || number.IsVague
            || (tokens.IsWord(at) && currency.IsCode && !number.IsExplicit)
            || (tokens.IsWord(number.End, Word.S) && tokens.Touches(number.End)))
        {
            return false;
        }

        number = ReadScaleSuffix(tokens, number);
        var value = millions ? number.Times(1e6m, number.End, NumberForm.Explicit) : number;
        var end = SkipRepeatedName(tokens, value.End, currency);
        quantity.Begin(index, value, Rate(tokens, currency, end));
        return true;
    }

    /// <summary>A sum whose currency stands behind the number.</summary>
    public static bool TryReadSuffixed(TokenView tokens, in Number number, ref Quantity quantity)
    {
        if (number.IsVague && tokens.IsWord(number.End, Word.Of))
        {
            var found = CurrencyLexicon.TryName(tokens, number.End + 1, true, out var name, out var end);
            if (found)
            {
                quantity.Begin(number.First, number, Rate(tokens, name, end));
            }

            return found;
        }

        return TryReadMillions(tokens, number, ref quantity) || TryReadPence(tokens, number, ref quantity) || TryReadNamed(tokens, number, ref quantity);
    }

    /// <summary>Whether a currency stands behind the number.</summary>
    public static bool IsSuffixed(TokenView tokens, in Number number)
    {
        var quantity = default(Quantity);
        return TryReadSuffixed(tokens, number, ref quantity);
    }

    /// <summary>The scale letter behind a sum: <c>$4.2b</c>, <c>£3m</c>, <c>$60k</c>.</summary>
    public static Number ReadScaleSuffix(TokenView tokens, in Number number)
    {
        var at = number.End;
        return number.Scale == 1 && tokens.IsWord(at) && tokens[at].Length <= 3 && NumberWords.TrySuffix(tokens, at, out var factor)
            && (tokens.Touches(at) || tokens[at].Length > 1) && tokens.SameSentence(number.First, at)
            ? number.Times(factor, at + 1, NumberForm.Explicit)
            : number;
    }

    private static bool TryReadSign(TokenView tokens, int index, out Currency currency, out int end, out bool millions)
    {
        millions = CurrencyLexicon.TryMillions(tokens, index, out currency);
        end = index + 1;
        if (millions)
        {
            return tokens.IsDigits(end);
        }

        if (CurrencyLexicon.TrySymbol(tokens, index, out currency, out end))
        {
            return tokens[index].Kind == TokenKind.Mark || tokens[end - 1].Kind == TokenKind.Mark || tokens.IsDigits(end);
        }

        return tokens.IsWord(index, WordSet.CurrenciesBeforeNumber) && tokens.IsDigits(index + 1) && !IsTournament(tokens, index) && !(NumberWords.TryGet(tokens, index - 1, out _) || tokens.IsDigits(index - 1))
            && CurrencyLexicon.TryName(tokens, index, true, out currency, out end) && end == index + 1;
    }

    // "Euro 2028"
    private static bool IsTournament(TokenView tokens, int index) =>
        tokens.IsCapital(index) && tokens.IsWord(index, Word.Euro) && tokens[index + 1].Length == 4 && tokens.FirstCharacter(index + 1) is '1' or '2';

    private static bool TryReadName(TokenView tokens, in Number number, int at, out Currency currency, out int end)
    {
        var plain = number.Scale > 1 || (number.IsDigits && (number.IsExplicit || number.Value >= 100));
        if (!CurrencyLexicon.TryName(tokens, at, plain, out currency, out end))
        {
            return false;
        }

        return end > at + 1 || !UnitLexicon.TryName(tokens, at, out var pounds) || !pounds.Unit.Has(UnitTraits.Pound)
            || MoneyWords.ArePounds(tokens, number, pounds);
    }

    private static bool TryReadSignBehind(TokenView tokens, in Number number, int at, out Currency currency, out int end) =>
        CurrencyLexicon.TrySymbol(tokens, at, out currency, out end) && !(tokens.IsDigits(end) && tokens.Touches(end))
        && (tokens[at].Kind == TokenKind.Word || !tokens.IsDigits(end) || tokens.Touches(at)) && (number.IsDigits || tokens[at].Length > 2)
        && !(tokens.IsWord(at) && tokens[at].Length == 1 && tokens.FirstCharacter(at) < 0x80);

    // "30 MUSD"
    private static bool TryReadMillions(TokenView tokens, in Number number, ref Quantity quantity)
    {
        if (!CurrencyLexicon.TryMillions(tokens, number.End, out var currency) || !tokens.SameSentence(number.First, number.End))
        {
            return false;
        }

        quantity.Begin(number.First, number.Times(1e6m, number.End, NumberForm.Explicit), Rate(tokens, currency, number.End + 1));
        return true;
    }

    // "26 million dollars", "a hundred-dollar bill", "10 €", "75 USD million"
    private static bool TryReadNamed(TokenView tokens, in Number number, ref Quantity quantity)
    {
        var hyphen = tokens.Joins(number.End);
        var at = hyphen ? number.End + 1 : number.End;
        at = number.IsFraction ? SkipArticle(tokens, at) : at;
        if (!tokens.SameSentence(number.First, at)
            || (!TryReadName(tokens, number, at, out var currency, out var end) && !TryReadSignBehind(tokens, number, at, out currency, out end)))
        {
            return false;
        }

        var factor = 1m;
        end = currency.IsCode ? NumberScanner.ReadScale(tokens, end, out factor) : end;
        var rate = Rate(tokens, currency, end);
        rate = hyphen ? rate with { Measure = rate.Measure with { IsAttributive = true } } : rate;
        quantity.Begin(number.First, factor == 1 ? number : number.Times(factor, number.End, NumberForm.Explicit), rate);
        AddHundredths(tokens, ref quantity, currency);
        return true;
    }

    // "rose 6.5% to 164p"
    private static bool TryReadPence(TokenView tokens, in Number number, ref Quantity quantity)
    {
        if (!tokens.IsWord(number.End, Word.P) || !tokens.Touches(number.End) || !number.IsDigits || number.Scale != 1)
        {
            return false;
        }

        quantity.Begin(number.First, number, Rate(tokens, Pence, number.End + 1));
        return true;
    }

    // "one dollar and 48 cents", "15 dollars 50"
    private static void AddHundredths(TokenView tokens, ref Quantity quantity, Currency currency)
    {
        var and = tokens.IsWord(quantity.End, Word.And);
        var at = and ? quantity.End + 1 : quantity.End;
        if (currency.IsHundredth || quantity.Measure!.UnitText != currency.Code || !tokens.SameSentence(quantity.First, at)
            || !NumberScanner.TryRead(tokens, at, out var part) || !part.IsWhole || part.Value is < 1 or > 99 || part.IsExplicit)
        {
            return;
        }

        var isNamed = CurrencyLexicon.TryName(tokens, part.End, true, out var hundredths, out var end) && hundredths.IsHundredth && hundredths.Code == currency.Code;

        var closed = !tokens.SameSentence(at, part.End) || tokens.Mark(part.End) is '.' or ',' or ';' or '!' or '?' || (!and
            && WordClasses.IsBoundary(tokens, part.End));
        var plainSum = part.Value is >= 10 && !tokens.IsWord(part.End) && tokens.Mark(part.End) is not ('%' or '-' or '$');
        if (isNamed || (closed && plainSum))
        {
            quantity.Low += part.Value / 100;
            quantity.End = isNamed ? end : part.End;
        }
    }

    // "$10 dollars", "$10 US"
    private static int SkipRepeatedName(TokenView tokens, int end, Currency currency) =>
        CurrencyLexicon.TryName(tokens, end, true, out var again, out var behind) && !again.IsHundredth && (again.Code == currency.Code || currency.Code == "USD")
        && tokens.WordAt(end) is not (Word.Pound or Word.Pounds) ? behind : end;

    private static int SkipArticle(TokenView tokens, int at)
    {
        var next = tokens.IsWord(at, Word.Of) ? at + 1 : at;
        return tokens.IsWord(next, Word.A) ? next + 1 : at;
    }

    /// <summary>A sum's measure, with what the sum goes by: <c>USD per barrel</c>.</summary>
    private static MeasureMatch Rate(TokenView tokens, Currency currency, int end) => RateScanner.Read(tokens, currency.Measure, end, tokens.Joins(end));
}
