using CorpusGen.Engine.Extraction.Figures;

namespace CorpusGen.Engine.Tests.Extraction.Figures;

public sealed class WordLettersTests
{
    [Theory]
    [InlineData("tonne")]
    [InlineData("A")]
    [InlineData("kilogrammes")]
    [InlineData("%")]
    [InlineData("\u20AC")]
    public void A_short_word_or_mark_has_one_number_in_either_case(string word)
    {
        Assert.NotEqual(WordLetters.None, Of(word));
        Assert.Equal(Of(word.ToLowerInvariant()), Of(word.ToUpperInvariant()));
    }

    [Theory]
    [InlineData("thermometers1")]
    [InlineData("approximately")]
    [InlineData("don't")]
    [InlineData("\u00FCber")]
    public void A_long_word_or_one_of_more_than_letters_has_none(string word) => Assert.Equal(WordLetters.None, Of(word));

    [Theory]
    [InlineData("a", "aa")]
    [InlineData("ab", "ba")]
    [InlineData("@", "a")]
    [InlineData("[", "z")]
    [InlineData("\u00B5", "u")]
    [InlineData("\u212A", "k")]
    public void Two_words_have_two_numbers(string one, string other) => Assert.NotEqual(Of(one), Of(other));

    [Fact]
    public void A_word_is_read_where_it_stands() => Assert.Equal(Of("ton"), WordLetters.Of("a Ton.", 2, 3));

    private static ulong Of(string word) => WordLetters.Of(word, 0, word.Length);
}
