using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Extraction.Quotes.Words;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Tests.Extraction.Quotes.Prose;

public sealed class SkeletonTests
{
    [Fact]
    public void Two_that_are_alive_at_once_have_rooms_of_their_own()
    {
        using var first = Read("The minister left.");
        using var second = Read("Nobody knew why.");

        Assert.True(first.IsWord(1, "minister"));
        Assert.True(first.Is(1, WordClass.Role));
        Assert.True(second.IsWord(1, "knew"));
        Assert.False(second.Is(1, WordClass.Role));
    }

    [Fact]
    public void The_next_one_knows_nothing_of_the_one_that_had_its_room()
    {
        using (var first = Read("The minister left."))
        {
            Assert.True(first.Is(1, WordClass.Role));
        }

        using var second = Read("The table stood.");

        Assert.False(second.Is(1, WordClass.Role));
        Assert.Equal(4, second.Count);
    }

    [Theory]
    [InlineData("Lee's house.", 0, 3, true)]
    [InlineData("The boys' house.", 1, 4, true)]
    [InlineData("They don't know.", 1, 3, false)]
    [InlineData("The U.S. won.", 1, 3, false)]
    public void A_word_is_told_from_its_ending(string text, int piece, int stem, bool possessive)
    {
        using var skeleton = Read(text);

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
        using var skeleton = Read(text);

        Assert.Equal(starts, Enumerable.Range(0, skeleton.Count).Where(i => skeleton[i].StartsSentence));
        Assert.Equal(Enumerable.Range(0, starts.Length), starts.Select(skeleton.SentenceAt));
    }

    private static Skeleton Read(string text) => SkeletonReader.Read(ProseText.Read(text, "en"), new TextSpan(0, text.Length), [], []);
}
