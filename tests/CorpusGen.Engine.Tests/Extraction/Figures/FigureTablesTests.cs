using CorpusGen.Engine.Extraction.Figures;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Tests.Extraction.Figures;

/// <summary>Holds the embedded tables to what their first lines say.</summary>
public sealed class FigureTablesTests
{
    private static readonly string[][] Units = Table.Read(typeof(FigureExtractor), "Units.tsv", 6).ToArray();
    private static readonly string[][] Currencies = Table.Read(typeof(FigureExtractor), "Currencies.tsv", 5).ToArray();

    // The active codes of ISO 4217 that a newspaper may name; funds and metals are left out.
    private const string ActiveCodes =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR "
        + "FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA "
        + "MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP "
        + "STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWG";

    [Fact]
    public void There_are_at_least_350_units_and_each_stands_once()
    {
        Assert.True(Units.Length >= 350, $"{Units.Length} units");
        Assert.Empty(Units.GroupBy(row => row[1]).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Every_active_currency_has_its_row()
    {
        var codes = Currencies.Select(row => row[0]).ToHashSet();

        Assert.All(ActiveCodes.Split(' '), code => Assert.Contains(code, codes));
        Assert.Equal(codes.Count, Currencies.Length);
    }

    [Fact]
    public void No_name_stands_for_two_units()
    {
        var names = Units.SelectMany(row => Table.Parts(row[3]).Select(name => (Name: name.ToLowerInvariant(), Unit: row[1])));

        Assert.Empty(names.Distinct().GroupBy(name => name.Name).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void No_symbol_stands_for_two_units_in_the_same_case()
    {
        var symbols = Units.SelectMany(row => Table.Parts(row[4]).Select(symbol => (Symbol: symbol, Unit: row[1])));

        Assert.Empty(symbols.Distinct().GroupBy(symbol => symbol.Symbol).Where(group => group.Count() > 1).Select(group => group.Key + ": " + string.Join(", ", group.Select(x => x.Unit))));
    }

    [Fact]
    public void No_symbol_or_name_stands_for_two_currencies()
    {
        var names = Currencies.SelectMany(row => Table.Parts(row[1]).Concat(Table.Parts(row[2])).Select(name => (Name: name.ToLowerInvariant(), Code: row[0])));

        Assert.Empty(names.Distinct().GroupBy(name => name.Name).Where(group => group.Count() > 1).Select(group => group.Key + ": " + string.Join(", ", group.Select(x => x.Code))));
    }

    [Fact]
    public void Every_list_has_words_and_none_of_them_twice()
    {
        var lists = Table.Read(typeof(FigureExtractor), "WordSets.tsv", 2).ToLookup(row => row[0], row => row[1].Split(' '));

        foreach (var list in Enum.GetValues<WordSet>().TakeWhile(list => list < WordSet.Numbers))
        {
            var words = lists[list.ToString()].SelectMany(words => words).ToArray();
            Assert.NotEmpty(words);
            Assert.True(words.Distinct().Count() == words.Length, list + ": " + string.Join(" ", words.GroupBy(word => word).Where(group => group.Count() > 1).Select(group => group.Key)));
        }
    }

    [Fact]
    public void Every_row_has_all_its_columns_without_stray_blanks()
    {
        foreach (var (table, columns) in new[] { ("Units.tsv", 6), ("Currencies.tsv", 5), ("Words.tsv", 2), ("Movements.tsv", 3), ("Cues.tsv", 3), ("WordSets.tsv", 2) })
        {
            foreach (var row in Table.Read(typeof(FigureExtractor), table, columns))
            {
                Assert.NotEqual("", row[0]);
                Assert.All(row, cell => Assert.Equal(cell.Trim(), cell));
            }
        }
    }
}
