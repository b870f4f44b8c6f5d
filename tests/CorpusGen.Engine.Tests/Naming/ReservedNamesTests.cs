using System.Reflection;
using CorpusGen.Engine.Naming;

namespace CorpusGen.Engine.Tests.Naming;

/// <summary>What every type has, and what the generated classes need, is no name of an article or a fact, whatever its capitals.</summary>
public sealed class ReservedNamesTests
{
    private static readonly string[] OfObject =
    [
        .. typeof(object).GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(method => !method.IsPrivate && !method.IsAssembly)
            .Select(method => method.Name).Distinct(),
    ];

    public static TheoryData<string> MembersOfObject => new(OfObject);

    [Fact]
    public void The_members_of_object_are_looked_at() => Assert.Contains("MemberwiseClone", OfObject);

    [Theory]
    [MemberData(nameof(MembersOfObject))]
    [InlineData("Article")]
    [InlineData("Figures")]
    [InlineData("Quotes")]
    public void What_generated_classes_have_is_kept_for_them(string name)
    {
        foreach (var form in new[] { name, name.ToUpperInvariant(), name[..1] + name[1..].ToLowerInvariant() })
        {
            var identifier = Identifier.Parse(form);

            Assert.Equal(form + "Article", ReservedNames.ForArticle(identifier).ToString());
            Assert.True(ReservedNames.IsForFigure(identifier));
            Assert.True(ReservedNames.IsForQuote(identifier));
        }
    }

    [Theory]
    [InlineData("PriceValue", true, false)]
    [InlineData("PriceMin", true, false)]
    [InlineData("PriceMax", true, false)]
    [InlineData("WarText", false, true)]
    [InlineData("Harbour", false, false)]
    public void What_constants_are_called_is_kept_for_them(string name, bool forFigure, bool forQuote)
    {
        Assert.Equal(forFigure, ReservedNames.IsForFigure(Identifier.Parse(name)));
        Assert.Equal(forQuote, ReservedNames.IsForQuote(Identifier.Parse(name)));
    }
}
