using CorpusGen.Engine.Extraction.Figures;

namespace CorpusGen.Engine.Tests.Extraction.Figures;

public sealed class SingularizerTests
{
    [Theory]
    [InlineData("countries", "country")]
    [InlineData("buses", "bus")]
    [InlineData("churches", "church")]
    [InlineData("houses", "house")]
    [InlineData("viruses", "virus")]
    [InlineData("wolves", "wolf")]
    [InlineData("natives", "native")]
    [InlineData("policemen", "policeman")]
    [InlineData("grandchildren", "grandchild")]
    [InlineData("Germans", "German")]
    [InlineData("potatoes", "potato")]
    [InlineData("shoes", "shoe")]
    [InlineData("movies", "movie")]
    [InlineData("crises", "crisis")]
    [InlineData("criteria", "criterion")]
    [InlineData("feet", "foot")]
    [InlineData("losses", "loss")]
    [InlineData("quizzes", "quiz")]
    [InlineData("headaches", "headache")]
    public void A_plural_gets_its_singular(string plural, string singular) => Assert.Equal(singular, Singularizer.Singular(plural));

    [Theory]
    [InlineData("people")]
    [InlineData("aircraft")]
    [InlineData("series")]
    [InlineData("specimen")]
    [InlineData("campus")]
    [InlineData("crisis")]
    [InlineData("class")]
    [InlineData("headquarters")]
    public void A_word_that_has_no_other_form_stays(string noun) => Assert.Equal(noun, Singularizer.Singular(noun));
}
