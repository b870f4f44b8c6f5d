using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Extraction.Quotes;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Tests.Extraction.Quotes;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("fr", "Le maire a parlé. « Nous partons demain matin. »", "Nous partons demain matin", QuoteKind.Direct)]
    [InlineData("de", "Der Minister nannte es „Unsinn“ und ging.", "Unsinn", QuoteKind.Scare)]
    [InlineData("ja", "市長は「明日行きます」と述べた。", "明日行きます", QuoteKind.Scare)]
    public void Another_language_has_quotations_but_no_guessed_speakers(string language, string text, string expected, QuoteKind kind)
    {
        var quote = Assert.Single(QuoteExtractor.Extract(ProseText.Read(text, language), []));

        Assert.Equal(expected, quote.Text);
        Assert.Equal(kind, quote.Kind);
        Assert.Empty(quote.Speakers);
        Assert.Null(quote.Cue);
    }
}
