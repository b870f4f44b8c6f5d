using System.Diagnostics;
using System.Globalization;
using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Extraction.Figures;
using CorpusGen.Engine.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Engine.Tests.Extraction.Figures;

public sealed class FigureExtractorTests
{
    [Fact]
    public void Figures_stand_in_order_apart_and_where_they_say()
    {
        var pieces = new[] { "12", "one", "half", "a", " million", "$", "%", "-", "–", " to ", " of ", " people", " years", " old", ",", ".", "(", ")", "\"", "May ", "1/2", "½", "٣", "km", "per", " ", "\n\n", "U.S." };
        var texts = Gen.Elements(pieces).ListOf().Select(parts => string.Concat(parts));
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var end = 0;
            foreach (var figure in Extract(text))
            {
                Assert.True(figure.Span.Start >= end && figure.Span.Length > 0);
                Assert.Equal(figure.Text, figure.Span.In(text));
                Assert.True(figure.Value is null != (figure.MinValue is null || figure.MaxValue is null));
                Assert.True(figure.MinValue is null || figure.MinValue <= figure.MaxValue);
                Assert.True(figure.Sentence.Contains(figure.Span.Start));
                end = figure.Span.End;
            }
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("7")]
    [InlineData(",")]
    [InlineData("1,")]
    [InlineData("1-")]
    [InlineData("\"")]
    [InlineData("x")]
    [InlineData("one hundred and ")]
    [InlineData("tens of ")]
    [InlineData("two of the ")]
    [InlineData("1 to ")]
    [InlineData("$1 ")]
    [InlineData("5 a-b-")]
    [InlineData("posts 1 and 1 and ")]
    [InlineData("half a ")]
    public void A_text_that_repeats_one_thing_is_read_in_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        var clock = Stopwatch.StartNew();

        _ = Extract(text);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed} for {text.Length} characters of '{piece}'");
    }

    [Fact]
    public void The_figures_are_the_same_in_every_culture()
    {
        // The tests run without the platform's cultures, so one is made up.
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "~";
        const string Text = "INFLATION fell to 1.5 MILLION kilometres, or $3.25 per 1,000.5 shares, at -20°C in six CITIES; 2,000 İstanbul families moved.";
        var expected = Extract(Text);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;

            Assert.Equal(expected, Extract(Text));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("de", "Die Preise stiegen um 5 % auf zwei Millionen.", "5 %")]
    [InlineData("fr", "Il a payé 20 € pour trois livres.", "20 €")]
    [InlineData("es", "Son 300 km hasta la frontera, dijo a las 22:30.", "300 km")]
    [InlineData("ko", "제 3 자 출처에서 USD 125 받기", "USD 125")]
    public void In_another_language_only_digits_with_a_symbol_count(string language, string text, string expected) =>
        Assert.Equal([expected], FigureExtractor.Extract(ProseText.Read(text, language)).Select(figure => figure.Text));

    // Each of these is more than a decimal holds, or comes so near to it that one more step is too much.
    [Theory]
    [InlineData("3 quadrillion quadrillion")]
    [InlineData("three quadrillion quadrillion")]
    [InlineData("half a quadrillion quadrillion")]
    [InlineData("quadrillions of quadrillions")]
    [InlineData("3 quadrillion quadrillion and a half")]
    [InlineData("two and a half quadrillion quadrillion")]
    [InlineData("79228162514264.33759354395033 quadrillion and a half")]
    public void A_number_too_large_to_be_held_costs_no_other_figure(string number) =>
        Assert.Contains(Extract($"It is {number}. They sold 12 cars."), figure => figure.Text == "12 cars");

    [Fact]
    public void The_other_side_of_a_restatement_has_its_bound()
    {
        var figures = Extract("It is about 120 km (75 miles) away.");

        Assert.All(figures, figure => Assert.Equal(Bound.Approximate, figure.Bound));
        Assert.Equal(2, figures.Count);
    }

    [Theory]
    [InlineData("It is 5 km long.", "KMT")]
    [InlineData("It took ten years.", "ANN")]
    [InlineData("It fell 3%.", "P1")]
    [InlineData("It cost 5 pence.", "GBP")]
    [InlineData("It costs $3 a litre.", "USD")]
    [InlineData("It does 90 km/h.", "KMH")]
    [InlineData("It ran 90 kilometres an hour.", "KMH")]
    [InlineData("It has five wheels.", null)]
    public void A_unit_has_its_code(string text, string? code) => Assert.Equal(code, Assert.Single(Extract(text)).UnitCode);

    private static IReadOnlyList<Figure> Extract(string text) => FigureExtractor.Extract(ProseText.Read(text, "en"));
}
