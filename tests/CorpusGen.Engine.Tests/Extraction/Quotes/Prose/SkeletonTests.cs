using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Tests.Extraction.Quotes.Prose;

public sealed class SkeletonTests
{
    [Fact]
    public void The_next_text_knows_nothing_of_the_one_that_had_its_room()
    {
        var skeleton = Read("The minister left.");
        Assert.True(skeleton.IsWord(1, "minister"));
        Assert.True(skeleton.Is(1, WordClass.Role));

        Read("The table stood.", skeleton);

        Assert.False(skeleton.Is(1, WordClass.Role));
        Assert.Equal(4, skeleton.Count);
    }

    [Theory]
    [InlineData("Lee's house.", 0, 3, true)]
    [InlineData("The boys' house.", 1, 4, true)]
    [InlineData("They don't know.", 1, 3, false)]
    [InlineData("The U.S. won.", 1, 3, false)]
    public void A_word_is_told_from_its_ending(string text, int piece, int stem, bool possessive)
    {
        var skeleton = Read(text);

        Assert.Equal(stem, skeleton[piece].Stem);
        Assert.Equal(possessive, skeleton[piece].IsPossessive);
    }

    [Theory]
    [InlineData("It rained. Then it stopped.", new[] { 0, 3 })]
    [InlineData("Mr. Lee left. One\n\nTwo", new[] { 0, 4, 5 })]
    [InlineData("PARIS, France - A judge left.", new[] { 0, 4 })]
    [InlineData("PARIS -\n\nA judge left.", new[] { 0, 2 })]
    public void The_pieces_that_start_sentences_are_marked(string text, int[] starts)
    {
        var skeleton = Read(text);

        Assert.Equal(starts, Enumerable.Range(0, skeleton.Count).Where(i => skeleton[i].StartsSentence));
        Assert.Equal(Enumerable.Range(0, starts.Length), starts.Select(skeleton.SentenceAt));
    }

    private static Skeleton Read(string text, Skeleton? room = null)
    {
        var skeleton = room ?? new Skeleton();
        new SkeletonReader(skeleton).Read(ProseText.Read(text, "en"), new TextSpan(0, text.Length), [], []);
        return skeleton;
    }
}
