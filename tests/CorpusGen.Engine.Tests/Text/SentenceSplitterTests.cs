using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("One ended. Two began.", "One ended.|Two began.")]
    [InlineData("Mr. Bittok won. He left.", "Mr. Bittok won.|He left.")]
    [InlineData("The U.S. crude price rose. It fell.", "The U.S. crude price rose.|It fell.")]
    [InlineData("He met John F. Kennedy. They spoke.", "He met John F. Kennedy.|They spoke.")]
    [InlineData("It rose 6.5% to 164p. Shares fell.", "It rose 6.5% to 164p.|Shares fell.")]
    [InlineData("“It is so.” He left.", "“It is so.”|He left.")]
    [InlineData("\"Why?\" he asked. Nobody knew.", "\"Why?\" he asked.|Nobody knew.")]
    [InlineData("She lives in Washington, D.C. The city is old.", "She lives in Washington, D.C.|The city is old.")]
    [InlineData("First paragraph\n\nSecond paragraph", "First paragraph|Second paragraph")]
    [InlineData("He waited ... and left. Then it rained.", "He waited ... and left.|Then it rained.")]
    public void A_text_is_cut_at_the_ends_of_its_sentences(string text, string expected)
    {
        var prose = ProseText.Read(text, "en");

        Assert.Equal(expected.Split('|'), prose.Sentences.Select(sentence => sentence.In(text)));
    }
}
