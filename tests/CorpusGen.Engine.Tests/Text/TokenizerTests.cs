using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Port fees rose", "Port|fees|rose")]
    [InlineData("it's the ships’ end’", "it's|the|ships|’|end|’")]
    [InlineData("12-day $1,000", "12|-|day|$|1|,|000")]
    [InlineData("a café, naïve", "a|café|,|naïve")]
    [InlineData("e\u0301te\u0301", "e\u0301te\u0301")]
    [InlineData("ice \U0001F9CA x\U0001D400y", "ice|\U0001F9CA|x\U0001D400y")]
    [InlineData("\u00A0 \t\n", "")]
    public void A_text_is_words_runs_of_digits_and_single_marks(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokens(text).Select(token => token.Span.In(text))));

    [Theory]
    [InlineData("fees", true)]
    [InlineData("Fees", false)]
    [InlineData("feeS", false)]
    [InlineData("it's", false)]
    [InlineData("café", false)]
    [InlineData("7", false)]
    public void A_small_word_has_letters_from_a_to_z_alone(string word, bool isSmall)
    {
        Assert.Equal(isSmall, Assert.Single(Tokens(word)).IsSmall);
        Assert.Equal(isSmall, Tokens(word + "” ")[0].IsSmall);
    }

    [Theory]
    [InlineData("Ships carry 12 CAFÉ’s goods, it's said.")]
    public void Every_token_has_the_number_of_its_characters(string text) =>
        Assert.All(Tokens(text), token => Assert.Equal(WordHash.Of(text, token.Start, token.Length), token.Hash));

    [Fact]
    public void A_text_reads_alike_where_another_left_its_tokens()
    {
        var longer = string.Concat(Enumerable.Repeat("Rain fell on ships. ", 1_000));
        using (var first = ProseText.Read(longer, "en"))
        {
            Assert.Equal(5_000, first.Tokens.Length);
            Assert.Equal(999, first.SentenceIndexes[4_999]);
        }

        using var second = ProseText.Read("It rained. It stopped.", "en");
        Assert.Equal(6, second.Tokens.Length);
        Assert.Equal([0, 0, 0, 1, 1, 1], second.SentenceIndexes.Take(6));
    }

    private static Token[] Tokens(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        return [.. Enumerable.Range(0, tokens.Length).Select(i => tokens[i])];
    }
}
