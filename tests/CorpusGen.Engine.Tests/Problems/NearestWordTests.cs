using CorpusGen.Engine.Problems;

namespace CorpusGen.Engine.Tests.Problems;

public sealed class NearestWordTests
{
    private const string Known = "headline (or title), publisher, author, datePublished (or date), language, name";

    [Theory]
    [InlineData("headlin", "headline")]
    [InlineData("Headline", "headline")]
    [InlineData("tilte", "title")]
    [InlineData("autor", "author")]
    [InlineData("authors", "author")]
    [InlineData("date_published", "datePublished")]
    [InlineData("Date-Published", "datePublished")]
    [InlineData("dates", "date")]
    [InlineData("nam", "name")]
    [InlineData("colour", null)]
    [InlineData("tags", null)]
    [InlineData("layout", null)]
    [InlineData("or", null)]
    [InlineData("", null)]
    public void A_slip_is_near_the_word_that_was_meant(string given, string? expected) => Assert.Equal(expected, NearestWord.To(given, Known));

    [Fact]
    public void A_word_of_any_length_takes_no_time() => Assert.Null(NearestWord.To(new string('a', 10_000_000), Known));
}
