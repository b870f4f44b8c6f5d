using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

/// <summary>The constants where C# wants constants.</summary>
public sealed class ConstantTests
{
    private const string Text = "Digest\n2025-09-02\n\nHarbour\n\nFees rose 6.5%, “a shock,” said Ann Lee. It has 12 cranes and 2 to 3 pilots.\n\nMore of it.";

    private static readonly GeneratorRun Run = GeneratorRun.Of(new CorpusText("seeds/a.txt", Text));

    [Theory]
    [InlineData("[Obsolete(Corpus.Harbour.Quotes.ShockText)] static void Member() { }")]
    [InlineData("[Obsolete(Corpus.Harbour.Headline + \", \" + Corpus.Harbour.DatePublished)] static void Member() { }")]
    [InlineData("[Range((double)Corpus.Harbour.Figures.PilotsMin, (double)Corpus.Harbour.Figures.PilotsMax)] static int Member => 2;")]
    [InlineData("[Range((int)Corpus.Harbour.Figures.CranesValue, 100)] static int Member => 20;")]
    [InlineData("[Obsolete(nameof(Corpus.Harbour.Figures.Cranes))] static int Member => 20;")]
    [InlineData("static int Member(decimal d) { switch (d) { case Corpus.Harbour.Figures.CranesValue: return 1; default: return 0; } }")]
    [InlineData("static int Member(string s) => s switch { Corpus.Harbour.Quotes.ShockText => 1, Corpus.Harbour.Id => 2, _ => 0 };")]
    [InlineData("static bool Member(decimal d) => d is > Corpus.Harbour.Figures.PilotsMin and <= Corpus.Harbour.Figures.PilotsMax;")]
    [InlineData("static decimal Member(decimal cranes = Corpus.Harbour.Figures.CranesValue, string said = Corpus.Harbour.Quotes.ShockText) => cranes;")]
    [InlineData("const decimal Member = Corpus.Harbour.Figures.CranesValue * (1 + Corpus.Harbour.Figures.FeesPercentValue / 100);")]
    [InlineData("const int Member = (int)Corpus.Harbour.Figures.CranesValue; int[] cranes = new int[Member];")]
    [InlineData("const string Member = $\"{Corpus.Harbour.Headline}: {Corpus.Harbour.Quotes.ShockText}\";")]
    public void A_constant_stands_where_only_a_constant_may(string member) => Assert.Empty(Errors(member));

    // C# has no decimal attribute arguments: a cast makes one of another type, at compile time.
    [Fact]
    public void A_decimal_is_no_argument_of_an_attribute() =>
        Assert.Equal(["CS0182"], Errors("[Range((object)Corpus.Harbour.Figures.CranesValue)] static int Member => 20;"));

    [Fact]
    public void A_kind_in_the_place_of_another_does_not_compile() =>
        Assert.Equal(["CS0029"], Errors("Percentage Member => Corpus.Harbour.Figures.Cranes;"));

    [Fact]
    public void A_cast_that_would_lose_the_number_does_not_compile() =>
        Assert.Equal(["CS0031"], Errors("const byte Member = (byte)(Corpus.Harbour.Figures.CranesValue * 100);"));

    private static IEnumerable<string> Errors(string member) =>
        Run.CompiledWith(
            $$"""
            using System;
            using Sample;
            internal sealed class RangeAttribute : Attribute
            {
                public RangeAttribute(double least, double most) { }
                public RangeAttribute(object number) { }
            }
            internal class User { {{member}} }
            """).GetDiagnostics().Where(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id);
}
