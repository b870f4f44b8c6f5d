using CorpusGen.Engine.Extraction.Quotes.Names;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Tests.Extraction.Quotes.Names;

public sealed class NameFormsTests
{
    [Theory]
    [InlineData("Lee Lee", true)]
    [InlineData("Lee LEE", false)]
    [InlineData("Lee Leo", false)]
    public void Words_that_are_written_alike_are_one(string text, bool same)
    {
        var forms = new NameForms();
        forms.Start(text, 2);

        Assert.Equal(same, forms.Of(new TextSpan(0, 3)) == forms.Of(new TextSpan(4, 3)));
    }

    [Fact]
    public void Every_name_of_many_is_found_again()
    {
        var text = string.Concat(Enumerable.Range(0, 1000).Select(i => $"Name{i:0000}"));
        var forms = new NameForms();
        forms.Start(text, 1000);
        var first = Enumerable.Range(0, 1000).Select(i => forms.Of(new TextSpan(i * 8, 8))).ToArray();

        Assert.Equal(1000, first.Distinct().Count());
        Assert.All(first, form => Assert.Equal(form, forms.Of(forms[form].Words)));
    }

    [Fact]
    public void The_next_text_knows_nothing_of_the_one_before()
    {
        var forms = new NameForms();
        forms.Start("Lee", 1);
        forms[forms.Of(new TextSpan(0, 3))].First = 1;

        forms.Start("Lee", 1);

        Assert.Equal(0, forms[forms.Of(new TextSpan(0, 3))].First);
    }
}
