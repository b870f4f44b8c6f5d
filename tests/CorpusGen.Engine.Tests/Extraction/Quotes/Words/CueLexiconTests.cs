using CorpusGen.Engine.Extraction.Quotes.Words;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Tests.Extraction.Quotes.Words;

public sealed class CueLexiconTests
{
    [Theory]
    [InlineData("said", "say", "Past")]
    [InlineData("tells", "tell", "ThirdPerson")]
    [InlineData("Told", "tell", "Past")]
    [InlineData("replied", "reply", "Past")]
    [InlineData("admitting", "admit", "Gerund")]
    [InlineData("voicing", "voice", "Gerund")]
    [InlineData("confesses", "confess", "ThirdPerson")]
    [InlineData("urge", "urge", "Base")]
    public void A_form_is_known_by_its_lemma(string word, string lemma, string form)
    {
        Assert.Contains(Find(word), cue => cue.Lemma == lemma && cue.Form.ToString() == form);
    }

    [Theory]
    [InlineData("walked")]
    [InlineData("minister")]
    [InlineData("sayed")]
    public void Other_words_report_nothing(string word)
    {
        Assert.Empty(Find(word));
    }

    [Fact]
    public void A_particle_must_follow_where_the_table_says_so()
    {
        var cue = Assert.Single(Find("pointed"));

        Assert.Equal("out", cue.Particle);
    }

    private static Cue[] Find(string word) => CueLexicon.Find(word, new TextSpan(0, word.Length), WordHash.Of(word, 0, word.Length));
}
