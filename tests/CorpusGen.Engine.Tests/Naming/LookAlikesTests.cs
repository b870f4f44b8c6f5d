using CorpusGen.Engine.Documents;
using CorpusGen.Engine.Naming;
using CorpusGen.Engine.Problems;

namespace CorpusGen.Engine.Tests.Naming;

/// <summary>No name looks like another, and none looks like what it is not.</summary>
public sealed class LookAlikesTests
{
    [Theory]
    [InlineData("\u0421orpus", "Corpus")] // a Cyrillic Es
    [InlineData("P\u0430yP\u0430l", "PayPal")]
    [InlineData("\u0391lpha", "Alpha")] // a Greek Alpha
    [InlineData("\u041E\u041F\u0415\u041A", "\u041E\u041F\u0415\u041A")] // ОПЕК, all Cyrillic
    [InlineData("Газпром", "Газпром")]
    [InlineData("Gазпром", "Gазпром")] // no Latin word, and plainly so
    [InlineData("Straße", "Straße")]
    [InlineData("Corpus", "Corpus")]
    public void A_Latin_word_has_Latin_letters_alone(string word, string expected) => Assert.Equal(expected, LookAlikes.Unmixed(word));

    [Theory]
    [InlineData("Gas", "GAS", true)]
    [InlineData("\u0421\u0410\u0420", "CAP", true)]
    [InlineData("\u0421\u0410\u0420", "cap", true)]
    [InlineData("\u039D\u03AD\u03B1", "\u03BD\u03AD\u03B1", true)] // Νέα, νέα: the small letter looks like a v
    [InlineData("\u041D\u041E\u0422", "\u043D\u043E\u0442", true)] // НОТ, нот
    [InlineData("Gas", "Gaz", false)]
    [InlineData("Газ", "Gaz", false)]
    public void Names_that_a_reader_may_confuse_are_the_same(string first, string second, bool same)
    {
        Assert.Equal(same, NameComparer.Instance.Equals(first, second));
        Assert.True(!same || NameComparer.Instance.GetHashCode(first) == NameComparer.Instance.GetHashCode(second));
    }

    [Theory]
    [InlineData("nameof")]
    [InlineData("allows")]
    [InlineData("red")] // CS8981: small letters alone are kept for keywords to come
    [InlineData("__arglist")]
    [InlineData("_")]
    [InlineData("Har\u200Bbour")]
    [InlineData("Har\u202Ebour")]
    [InlineData("H\u0430rbour")] // a Cyrillic a
    public void A_given_name_that_deceives_is_reported_and_not_used(string name)
    {
        var document = new SourceDocument("a.txt", "Ships came in.") { Metadata = new ArticleMetadata(Name: name) };

        var result = DocumentCompiler.Compile(document);

        Assert.Contains(result.Problems, problem => problem.Id == ProblemIds.InvalidName);
        Assert.NotEqual(name, Assert.Single(result.Articles).Name);
    }

    [Fact]
    public void Quotes_that_differ_in_case_or_in_letters_that_look_alike_are_told_apart()
    {
        var result = DocumentCompiler.Compile(new SourceDocument(
            "a.txt", "Lee said “we shall go there now”. Kim said “We Shall Go There Now”. Park said “wе shall go there now”."));

        var names = Assert.Single(result.Articles).Quotes.Select(quote => LookAlikes.Skeleton(quote.Name!).ToUpperInvariant()).ToList();

        Assert.Equal(3, names.Count);
        Assert.Equal(3, names.Distinct(StringComparer.Ordinal).Count());
    }
}
