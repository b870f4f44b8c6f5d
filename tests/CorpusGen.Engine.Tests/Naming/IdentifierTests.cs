using CorpusGen.Engine.Naming;

namespace CorpusGen.Engine.Tests.Naming;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("ties hold", "TiesHold")]
    [InlineData("NATO leaders", "NATOLeaders")]
    [InlineData("S-400 missiles", "S400Missiles")]
    [InlineData("Russia’s fuel exports", "RussiaFuelExports")]
    [InlineData("they don't", "TheyDont")]
    [InlineData("17.8%", "_17Point8")]
    [InlineData("1,709 schools", "_1709Schools")]
    [InlineData("café in Łódź", "CafeInLodz")]
    [InlineData("Straße", "Strasse")]
    [InlineData("면책 조항", "면책조항")]
    [InlineData("новости дня", "НовостиДня")]
    [InlineData("أخبار اليوم", "أخباراليوم")]
    [InlineData("العَرَبِيَّة", "العربية")]
    [InlineData("भारत की ख़बर", "भारतकीख़बर")]
    [InlineData("ცნობები", "ცნობები")]
    [InlineData("e\u0301t\u00E9", "Ete")]
    [InlineData("😀 smile", "Smile")]
    [InlineData("…!?", "")]
    public void Words_become_a_name(string text, string expected) =>
        Assert.Equal(expected, Identifier.FromText(text).ToString());

    [Theory]
    [InlineData("TiesHold", true)]
    [InlineData("_2025", true)]
    [InlineData("Überblick", true)]
    [InlineData("class", false)]
    [InlineData("record", false)]
    [InlineData("2025", false)]
    [InlineData("Ties Hold", false)]
    [InlineData("Ties-Hold", false)]
    [InlineData("A\u200BB", false)]
    [InlineData("", false)]
    public void A_given_name_stands_where_it_is_valid(string name, bool valid) =>
        Assert.Equal(valid ? name : null, Identifier.FromGiven(name)?.ToString());

    [Theory]
    [InlineData("TiesHold")]
    [InlineData("_Find_3")]
    [InlineData("Ties_H0ld")]
    [InlineData("\u0915\u093F")] // a vowel at its letter
    public void A_name_that_was_made_before_is_read_as_it_is(string name) => Assert.Equal(name, Identifier.Parse(name).ToString());

    [Theory]
    [InlineData("class")]
    [InlineData("nameof")]
    [InlineData("__arglist")]
    [InlineData("")]
    [InlineData("1A")]
    [InlineData("\u093FA")] // a vowel without a letter
    [InlineData("A B")]
    [InlineData("A;")]
    [InlineData("A\u2028B")]
    [InlineData("A\u200BB")]
    [InlineData("@class")]
    [InlineData("\\u0041")]
    public void Nothing_else_is_read_as_a_name(string name)
    {
        Assert.Throws<ArgumentException>(() => Identifier.Parse(name));
        Assert.Throws<ArgumentException>(() => Identifier.Parse("A").Followed(";" + name));
    }

    [Fact]
    public void A_given_name_is_no_longer_than_compilers_and_file_systems_take()
    {
        Assert.NotNull(Identifier.FromGiven(new string('Ж', 80)));
        Assert.Null(Identifier.FromGiven(new string('Ж', 81)));
    }

    [Theory]
    [InlineData("The first of the many reasons for it", 5, "First Of The Many Reasons")]
    [InlineData("purchases of smartphones, tablets and computers", 9, "Purchases Of Smartphones Tablets")]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk", 5, "Donaudampfschifffahrtselektrizitatenhaup")]
    [InlineData("a critical mass of the problems", 4, "Critical Mass")]
    [InlineData("the", 5, "The")]
    [InlineData("imports from China", 5, "Imports From China")]
    public void A_name_neither_begins_nor_breaks_off_with_a_small_word(string text, int most, string expected) =>
        Assert.Equal(expected.Replace(" ", "", StringComparison.Ordinal), Identifier.FromText(text, most).ToString());

    [Theory]
    [InlineData("WarDays", "WarDays")]
    [InlineData("_12ShipsLay", "_12ShipsLay")]
    [InlineData("My_Report", "My")]
    [InlineData("ImportsOfSmartphonesAndComputersPercent", "ImportsOfSmartphones")]
    [InlineData("Donaudampfschifffahrtselektrizitaten", "Donaudampfschifffahrtselektriz")]
    public void What_tells_a_name_apart_stands_behind_its_stem(string name, string stem) => Assert.Equal(stem, Identifier.FromGiven(name)!.Value.Stem);

    [Theory]
    [InlineData("Newsroom", "Newsroom")]
    [InlineData("My-App.Core", "My_App.Core")]
    [InlineData("Acme.class", "Acme.@class")]
    [InlineData("7zip", "_7zip")]
    [InlineData(" . ", "_")]
    [InlineData("Acme.@", "Acme._")]
    [InlineData("A\u2028B; class Evil", "A_B__class_Evil")]
    public void A_project_s_name_becomes_a_namespace(string name, string expected) => Assert.Equal(expected, NamespaceName.From(name).ToString());
}
