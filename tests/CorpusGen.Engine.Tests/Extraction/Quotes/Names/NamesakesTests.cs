using CorpusGen.Engine.Extraction.Quotes.Names;
using CorpusGen.Engine.Extraction.Quotes.Prose;

namespace CorpusGen.Engine.Tests.Extraction.Quotes.Names;

public sealed class NamesakesTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(16, 16)]
    [InlineData(17, 16)]
    [InlineData(100, 16)]
    public void A_list_keeps_its_order_and_stays_short(int added, int kept)
    {
        var namesakes = new Namesakes();
        var people = Enumerable.Range(0, added).Select(_ => new Entity(new NameIndex(new Skeleton()))).ToArray();
        var (list, other) = (0, namesakes.With(0, people[0]));
        foreach (var person in people)
        {
            list = namesakes.With(list, person);
        }

        Assert.Equal(people.Take(kept), Listed(namesakes, list));
        Assert.Equal(people.Take(1), Listed(namesakes, other));
        Assert.Equal(added <= kept, namesakes.Has(list, people[added - 1]));
    }

    private static IEnumerable<Entity> Listed(Namesakes namesakes, int list)
    {
        for (var i = list; i > 0; i = namesakes.After(i))
        {
            yield return namesakes[i];
        }
    }
}
