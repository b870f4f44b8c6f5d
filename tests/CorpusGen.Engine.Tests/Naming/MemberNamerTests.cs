using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Naming;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Tests.Naming;

public sealed class MemberNamerTests
{
    /// <summary>The rows of the page that tells the rules.</summary>
    public static TheoryData<FigureKind, string, string, string, string> Rules
    {
        get
        {
            var rules = new TheoryData<FigureKind, string, string, string, string>();
            foreach (var line in Repository.Read("src", "CorpusGen.Engine", "Naming", "README.md").Split('\n'))
            {
                if (line.Trim('|').Split('|') is [var kind, var text, var unit, var of, var name] && Enum.TryParse<FigureKind>(kind.Trim(), out var parsed))
                {
                    rules.Add(parsed, text.Trim(), unit.Trim(), of.Trim(), name.Trim());
                }
            }

            return rules;
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_figure_is_named_after_what_it_measures(FigureKind kind, string text, string unit, string of, string expected)
    {
        var figure = new Figure { Kind = kind, Text = text, UnitText = unit, Of = of, Value = 2, Span = new(0, text.Length), Sentence = new(0, text.Length) };

        Assert.Equal([expected], Name(text, figure));
    }

    [Fact]
    public void A_count_of_one_gets_no_name()
    {
        var figure = new Figure { Kind = FigureKind.Count, Text = "one analyst", UnitText = "analyst", Of = "analyst", Value = 1, Span = new(0, 11), Sentence = new(0, 11) };

        Assert.Equal([null], Name("one analyst", figure));
    }

    [Fact]
    public void Facts_of_one_name_are_all_told_apart_by_their_own_words()
    {
        const string Body = "The 12-day war ended. The 6-day war began.";

        Assert.Equal(["WarDays_12Day", "WarDays_6Day"], Name(Body, War(Body, "12-day", 12, 0, 21), War(Body, "6-day", 6, 22, 20)));
    }

    [Fact]
    public void Facts_of_one_name_and_number_are_told_apart_by_the_words_around_them()
    {
        const string Body = "The 12-day war ended badly. The 12-day war began well.";

        Assert.Equal(["WarDays_EndedBadly", "WarDays_BeganWell"], Name(Body, War(Body, "12-day", 12, 0, 27), War(Body, "12-day", 12, 28, 26)));
    }

    [Fact]
    public void The_same_fact_in_the_same_sentence_has_one_member()
    {
        const string Body = "The 12-day war ended. The 12-day war ended.";

        Assert.Equal(["WarDays", null], Name(Body, War(Body, "12-day", 12, 0, 21), War(Body, "12-day", 12, 22, 21)));
    }

    [Fact]
    public void A_name_never_moves_to_a_namesake()
    {
        const string Body = "The 12-day war ended. The 6-day war began.";
        var twelve = War(Body, "12-day", 12, 0, 21);
        var six = War(Body, "6-day", 6, 22, 20);

        var before = Name(Body, twelve);
        var both = Name(Body, twelve, six);
        var after = Name(Body, six);

        Assert.DoesNotContain(both[1], before);
        Assert.DoesNotContain(before[0], both);
        Assert.DoesNotContain(after[0], both);
    }

    [Theory]
    [InlineData("best friend", "BestFriend")]
    [InlineData("the risk of nuclear conflict has increased", "RiskOfNuclearConflictHasIncreased")]
    [InlineData("does not behave like an ally", "DoesNotBehaveLikeAnAlly")]
    [InlineData("the harbour was closed because of a storm that nobody had seen", "HarbourWasClosedBecauseOfAStorm")]
    [InlineData("a long and bitter winter is before us all, my friends", "LongAndBitterWinter")]
    [InlineData("full text", "FullTextQuote")]
    [InlineData("?!", null)]
    public void A_quote_is_named_after_its_first_words(string text, string? expected)
    {
        var article = new Article { Body = text, Quotes = new[] { new Quote { Text = text, Span = new(0, text.Length), Sentence = new(0, text.Length) } }.ToEquatableArray() };

        Assert.Equal(expected, MemberNamer.Name(article, [], []).Quotes[0].Name);
    }

    private static Figure War(string body, string text, decimal days, int start, int length)
    {
        var sentence = new TextSpan(start, length);
        return new Figure
        {
            Kind = FigureKind.Duration,
            Text = text,
            Value = days,
            UnitText = "day",
            Of = "war",
            Sentence = sentence,
            Span = new(body.IndexOf(text, sentence.Start, StringComparison.Ordinal), text.Length),
        };
    }

    private static IReadOnlyList<string?> Name(string body, params Figure[] figures) =>
        [.. MemberNamer.Name(new Article { Body = body, Figures = figures.ToEquatableArray() }, [], []).Figures.Select(figure => figure.Name)];
}
