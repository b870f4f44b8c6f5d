using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>The currencies of Currencies.tsv: their codes, symbols and names.</summary>
internal static class CurrencyLexicon
{
    // Codes that people write in small letters too.
    private static readonly Lexicon<bool> CodesInAnyCase = WordList.Of("usd eur gbp rmb btc aud cad nzd hkd mxn inr jpy cny");

    // Names that are other words too: taken only after a number that is plainly a sum.
    private static readonly Lexicon<bool> DoubtfulNames = WordList.Of(
        "won mark marks real reals sol soles som pul att sen buck bucks crown crowns ether sterling quid kip");

    private static readonly Lexicon<Currency> Names;
    private static readonly Lexicon<(string Symbol, Currency Currency)> Symbols;
    private static readonly Lexicon<(Currency Currency, bool IsWord)> Codes;
    public static readonly PhraseStarts NameStarts;
    public static readonly PhraseStarts SymbolStarts;

    static CurrencyLexicon()
    {
        var names = new Dictionary<string, Currency>(StringComparer.OrdinalIgnoreCase);
        var symbols = new Dictionary<string, (string, Currency)>(StringComparer.OrdinalIgnoreCase);
        var codes = new Dictionary<string, (Currency, bool)>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Table.Read(typeof(CurrencyLexicon), "Currencies.tsv", 5))
        {
            var whole = new Currency(row[0], 1, IsCode: false);
            var written = new Currency(row[0], 1, IsCode: true);
            codes[row[0]] = (written, row[4] == "word");
            AddAll(names, row[1], whole);
            AddAll(names, row[3], new Currency(row[0], 0.01m, IsCode: false));
            foreach (var symbol in Table.Parts(row[2]))
            {
                symbols[symbol] = (symbol, written);
            }
        }

        NameStarts = new PhraseStarts(names.Keys, WordSet.CurrencyNames);
        SymbolStarts = new PhraseStarts(symbols.Keys, WordSet.CurrencySymbols);
        Names = new Lexicon<Currency>(names);
        Symbols = new Lexicon<(string, Currency)>(symbols);
        Codes = new Lexicon<(Currency, bool)>(codes);
        AllCodes = codes.Keys;
    }

    /// <summary>The codes.</summary>
    public static IEnumerable<string> AllCodes { get; }

    /// <summary>The words that a sum may begin with: codes, codes for millions of them, the first word or mark of symbols, a few names.</summary>
    public static IEnumerable<string> Starts =>
        AllCodes.Concat(AllCodes.Select(code => "M" + code)).Concat(SymbolStarts.Words).Concat(MoneyScanner.NamesBefore.Split(' '));

    /// <summary>The longest symbol or the code that begins at the token: <c>US$</c>, <c>NZ $</c>, <c>€</c>, <c>USD</c>, <c>Rs.</c></summary>
    public static bool TrySymbol(TokenView tokens, int index, out Currency currency, out int end)
    {
        // A word may be a code, or a country before a sign.
        var least = !tokens.IsWord(index) ? 0 : tokens.Mark(index + 1) is '$' or '\u00A5' ? 2 : tokens.IsWord(index, WordSet.CurrencyCodes) ? 1 : 0;
        for (end = Math.Min(index + Math.Max(least, SymbolStarts.Longest(tokens, index)), tokens.Count); end > index; end--)
        {
            if (TrySymbol(tokens, index, end, out currency))
            {
                return true;
            }
        }

        currency = null!;
        return false;
    }

    /// <summary>The longest name that begins at the token: <c>Swiss francs</c>, <c>cents</c>.</summary>
    public static bool TryName(TokenView tokens, int index, bool isPlainSum, out Currency currency, out int end)
    {
        for (end = Math.Min(index + NameStarts.Longest(tokens, index), tokens.Count); end > index; end--)
        {
            var start = tokens[index].Start;
            var length = tokens[end - 1].End - start;
            if (tokens.SameSentence(index, end - 1) && Names.TryGetValue(tokens.Body, start, length, out currency)
                && (isPlainSum || end > index + 1 || !DoubtfulNames.Contains(tokens.Body, start, length)))
            {
                return true;
            }
        }

        currency = null!;
        return false;
    }

    private static bool TrySymbol(TokenView tokens, int index, int end, out Currency currency)
    {
        var start = tokens[index].Start;
        var length = tokens[end - 1].End - start;
        if (Symbols.TryGetValue(tokens.Body, start, length, out var found))
        {
            currency = found.Currency;
            return end > index + 1 || tokens[index].Kind == TokenKind.Mark || string.CompareOrdinal(tokens.Body, start, found.Symbol, 0, length > 2 ? 1 : length) == 0;
        }

        if (end == index + 2 && tokens.IsWord(index) && tokens.Mark(index + 1) is '$' or '\u00A5' && IsCountry(tokens, index)
            && Symbols.TryGetValue(tokens.Words(index, index + 1) + tokens.Mark(index + 1), out found))
        {
            currency = found.Currency;
            return true;
        }

        currency = null!;
        return end == index + 1 && TryCode(tokens, index, out currency);
    }

    // "NZ $ 26 million", "c $ 16"; the article in "a $5 bill" is none.
    private static bool IsCountry(TokenView tokens, int index) => tokens[index].Length > 1 || tokens.IsWord(index, Word.C) || tokens.FirstCharacter(index) == 'R';

    // "USD", and with millions before it "MUSD".
    private static bool TryCode(TokenView tokens, int index, out Currency currency)
    {
        currency = null!;
        if (!tokens.IsWord(index) || tokens[index].Length != 3 || !Codes.TryGetValue(tokens.Body, tokens[index].Start, 3, out var found))
        {
            return false;
        }

        currency = found.Currency;
        return IsUpper(tokens, index) ? !found.IsWord : CodesInAnyCase.Contains(tokens.Body, tokens[index].Start, 3);
    }

    /// <summary>A code with the letter for a million before it: <c>MUSD</c>, <c>MEUR</c>.</summary>
    public static bool TryMillions(TokenView tokens, int index, out Currency currency)
    {
        currency = null!;
        if (!tokens.IsWord(index) || tokens[index].Length != 4 || tokens.FirstCharacter(index) != 'M' || !IsUpper(tokens, index)
            || !Codes.TryGetValue(tokens.Body, tokens[index].Start + 1, 3, out var found))
        {
            return false;
        }

        currency = found.Currency;
        return !found.IsWord;
    }

    private static bool IsUpper(TokenView tokens, int index)
    {
        for (var i = tokens[index].Start; i < tokens[index].End; i++)
        {
            if (!char.IsUpper(tokens.Body[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static void AddAll(Dictionary<string, Currency> names, string cell, Currency currency)
    {
        foreach (var name in Table.Parts(cell))
        {
            names[name] = currency;
            if (!name.EndsWith("s", StringComparison.Ordinal) && !name.EndsWith("i", StringComparison.Ordinal))
            {
                names[name + "s"] = currency;
            }
        }
    }
}
