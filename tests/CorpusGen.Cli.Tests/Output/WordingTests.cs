using System.Globalization;
using CorpusGen.Cli.Output;
using CorpusGen.Engine.Articles;

namespace CorpusGen.Cli.Tests.Output;

public sealed class WordingTests
{
    [Theory]
    [InlineData(Bound.AtLeast, "at least")]
    [InlineData(Bound.Between, "between")]
    public void A_name_is_written_in_words(Bound bound, string expected)
    {
        Assert.Equal(expected, Wording.Of(bound));
    }

    [Theory]
    [InlineData("145000000000", "145,000,000,000")]
    [InlineData("17.80", "17.8")]
    [InlineData("0.3333333333333333333333333333", "0.3333333333333333333333333333")]
    [InlineData("-7", "-7")]
    [InlineData("0", "0")]
    public void A_number_is_grouped_and_exact(string number, string expected)
    {
        Assert.Equal(expected, Wording.Of(decimal.Parse(number, CultureInfo.InvariantCulture)));
    }
}
