using CorpusGen.Engine.Extraction.Quotes.Names;
using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Tests.Extraction.Quotes.Names;

public sealed class NameIndexTests
{
    [Theory]
    [InlineData("Mr. Lee met John Lee.", "John Lee")]
    [InlineData("Governor of Texas Mary Moss left. Moss won.", "Mary Moss")]
    [InlineData("General Omar al-Hadi spoke. Al-Hadi left, Omar al-Hadi said.", "Omar al-Hadi")]
    [InlineData("Kim Yong-ho left. Then Kim returned.", "Kim Yong-ho")]
    [InlineData("Afghan Ambassador to the United States Omar Khan left.", "Omar Khan")]
    public void A_person_has_one_name_and_it_is_the_fullest(string text, string name)
    {
        var people = Entities(text).Where(entity => entity.Kind == EntityKind.Person);

        Assert.Contains(name, people.Select(person => person.Name));
    }

    [Fact]
    public void Two_leaders_joined_by_a_hyphen_are_two()
    {
        var names = Entities("The Mary Moss-Paul Dean summit ended. Moss left.").Select(entity => entity.Name).ToArray();

        Assert.Contains("Mary Moss", names);
        Assert.Contains("Paul Dean", names);
    }

    [Theory]
    [InlineData("The World Food Agency met.", "Organisation")]
    [InlineData("Then NATO met.", "Organisation")]
    [InlineData("They met in France on Monday.", "Place")]
    [InlineData("They met Mrs. Okafor.", "Person")]
    public void What_a_name_stands_for_is_told_by_its_words(string text, string kind)
    {
        Assert.Equal(kind, Assert.Single(Entities(text)).Kind.ToString());
    }

    [Theory]
    [InlineData("Researchers left. However, nobody came on Monday.")]
    [InlineData("Protests erupted. Speaking slowly, I left.")]
    public void A_capital_at_the_start_of_a_sentence_makes_no_name(string text)
    {
        Assert.Empty(Entities(text));
    }

    [Fact]
    public void A_surname_stands_for_the_fuller_name()
    {
        var entity = Assert.Single(Entities("Mary Moss left. Then Ms. Moss wept."));

        Assert.Equal("Mary Moss", entity.Name);
        Assert.Equal(Gender.Female, entity.Gender);
    }

    [Fact]
    public void The_room_of_one_article_serves_the_next()
    {
        var skeleton = new Skeleton();
        var names = new NameIndex(skeleton);
        Assert.Equal(["Mary Moss", "NATO"], Entities(names, skeleton, "Mary Moss left. Then NATO met.").Select(entity => entity.Name));

        var next = Entities(names, skeleton, "Mr. Lee met Mr. Moss.");

        Assert.Equal(["Lee", "Moss"], next.Select(entity => entity.Name));
        Assert.All(next, entity => Assert.Equal(EntityKind.Person, entity.Kind));
        Assert.All(next, entity => Assert.Equal(Gender.Male, entity.Gender));
    }

    private static Entity[] Entities(string text)
    {
        var skeleton = new Skeleton();
        return Entities(new NameIndex(skeleton), skeleton, text);
    }

    private static Entity[] Entities(NameIndex names, Skeleton skeleton, string text)
    {
        names.Forget();
        new SkeletonReader(skeleton).Read(ProseText.Read(text, "en"), new TextSpan(0, text.Length), [], []);
        return names.Mentions.ToArray().Select(mention => mention.Entity).Distinct().ToArray();
    }
}
