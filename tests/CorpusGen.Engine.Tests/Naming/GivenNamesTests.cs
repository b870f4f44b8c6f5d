using CorpusGen.Engine.Documents;
using CorpusGen.Engine.Naming;
using CorpusGen.Engine.Problems;

namespace CorpusGen.Engine.Tests.Naming;

public sealed class GivenNamesTests
{
    private const string Text =
        "The port paid about $5 million for cranes. Later the port paid $9 million for cranes.\n\n"
        + "“The harbour will not close,” said Ann Lee. The mayor called it “our gate of 40 ships” and counted 7 boats.\n\n"
        + "The 12-day strike ended. The 12-day strike ended.";

    [Theory]
    [InlineData("Deal", "$5 million")]
    [InlineData("Deal", "about $5 million")]
    [InlineData("Deal", "The port  paid about $5")]
    [InlineData("_2025", "paid about $5 million for cranes")]
    public void A_figure_gets_the_name_given_to_words_that_are_it_or_hold_it(string name, string words)
    {
        var compiled = Compile($"{name}: \"{words}\"");

        Assert.Equal($"{name} PortPaidAmount Ships Boats StrikeDays -", compiled.Figures);
        Assert.Empty(compiled.Places);
    }

    [Theory]
    [InlineData("Gate", "our gate of 40 ships", "Gate")]
    [InlineData("Gate", "called it 'our gate", "GateOf40Ships")]
    [InlineData("Pledge", "\\\"The harbour will not close,\\\" said Ann Lee", "Pledge")]
    [InlineData("Pledge", "will not close", "Pledge")]
    public void A_quote_gets_the_name_given_to_words_of_it(string name, string words, string expected)
    {
        Assert.Contains(expected, Compile($"{name}: \"{words}\"").Quotes.Split(' '));
    }

    [Fact]
    public void The_words_of_a_figure_inside_a_quote_are_the_figure()
    {
        Assert.Equal("PortPaidAmount_5Million PortPaidAmount_9Million Fleet Boats StrikeDays -", Compile("Fleet: 40 ships").Figures);
    }

    [Fact]
    public void A_given_name_wins_and_its_natural_namesake_is_told_apart()
    {
        var compiled = Compile("Ships: \"$9 million\"");

        Assert.Equal("PortPaidAmount Ships Ships_40Ships Boats StrikeDays -", compiled.Figures);
        Assert.Equal(["CORPUS0011 8,78"], compiled.Places);
    }

    [Fact]
    public void A_fact_that_stands_twice_in_the_same_sentence_is_one_and_gets_its_name_once()
    {
        var compiled = Compile("Strike: 12-day strike\n  Repair: \"$9 million\"");

        Assert.Equal("PortPaidAmount Repair Ships Boats Strike -", compiled.Figures);
        Assert.Empty(compiled.Places);
    }

    [Fact]
    public void A_count_of_one_gets_a_name_where_one_is_given()
    {
        var article = DocumentCompiler.Compile(new SourceDocument("a.txt", "---\nheadline: x\nnames:\n  Analyst: one analyst\n---\nThe bank asked one analyst.")).Articles[0];

        Assert.Equal(["Analyst"], article.Figures.Select(figure => figure.Name));
    }

    [Theory]
    [InlineData("Deal: \"$7 million\"", "are no figure or quote")]
    [InlineData("Deal: \"for cranes\"", "are no figure or quote")]
    [InlineData("Deal: \"5 million\"\n  Other: \"$5 million\"", "is named 'Deal' already", 5)]
    [InlineData("Deal: \"\"", "are no figure or quote")]
    [InlineData("Deal: \"million\"", "tell several facts")]
    [InlineData("Deal: The port paid about $5 million for cranes. Later the port paid $9 million", "tell several facts")]
    [InlineData("my deal: \"$5 million\"", "cannot be a name in C#")]
    [InlineData("class: \"$5 million\"", "cannot be a name in C#")]
    [InlineData("Deaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaal: \"$5 million\"", "80 in all at most")]
    [InlineData("DealValue: \"$5 million\"", "needs this name for itself")]
    [InlineData("Figures: \"$5 million\"", "needs this name for itself")]
    [InlineData("Deal: \"$5 million\"\n  DEAL: \"40 ships\"", "looks the same", 5)]
    public void A_name_that_cannot_be_used_is_a_problem_at_its_place(string names, string fault, int line = 4)
    {
        var problem = Assert.Single(Compile(names + "\n  CraneRepair: \"$9 million\"").Problems, problem => problem.Id == "CORPUS0015");

        Assert.Contains(fault, problem.Message, StringComparison.Ordinal);
        Assert.Equal((line, 3), (problem.Position.Line, problem.Position.Column));
    }

    [Fact]
    public void A_given_name_that_lost_its_fact_passes_to_no_other()
    {
        // Without the name the second fact would be called PortPaidAmount.
        var compiled = Compile("PortPaidAmount: \"$7 million\"\n  Repair: \"$9 million\"");

        Assert.Equal("PortPaidAmount_5Million Repair Ships Boats StrikeDays -", compiled.Figures);
        Assert.Equal(["CORPUS0015 4,3", "CORPUS0011 7,21"], compiled.Places);
    }

    [Theory]
    [InlineData("names: Deal", "CORPUS0005 3,8")]
    [InlineData("names:\n  Deal: [a, b]", "CORPUS0005 4,9")]
    [InlineData("names:\n  Deal: a\n  Deal: b", "CORPUS0005 5,3")]
    public void Names_that_are_not_written_as_such_are_a_problem(string names, string place)
    {
        Assert.Contains(place, Places(DocumentCompiler.Compile(new SourceDocument("a.txt", $"---\nheadline: x\n{names}\n---\n{Text}"))));
    }

    [Fact]
    public void A_sidecar_gives_names_to_the_facts_of_each_article_and_wins_over_front_matter()
    {
        var result = DocumentCompiler.Compile(new SourceDocument("a.txt", "---\nheadline: x\nnames:\n  Old: $5 million\n  Cost: nothing\n---\nThe port paid $5 million.\n\nThe ferry paid $5 million.")
        {
            Sidecar = new Sidecar("a.corpus.yml", "articles:\n  - startsWith: The port\n    names:\n      Cost: $5 million\n  - startsWith: The ferry\n    headline: y\n    names:\n      Fare: $5 million\n      Toll: $6 million\n"),
        });

        Assert.Equal(["Cost", "Fare"], result.Articles.SelectMany(article => article.Figures).Select(figure => figure.Name));
        Assert.Equal(["a.corpus.yml CORPUS0015 9,7", "a.txt CORPUS0015 4,3"], result.Problems.Select(problem => $"{problem.Path} {problem.Id} {problem.Position.Line},{problem.Position.Column}"));
    }

    [Theory]
    [InlineData("names:\n  Cost: $5 million\n", "Cost", "")]
    [InlineData("names:\n  Cost: $5 million\narticles:\n  - startsWith: The ferry\n    headline: y\n", null, "CORPUS0006 1,1")]
    public void Names_at_the_top_of_a_sidecar_are_for_a_document_of_one_article(string sidecar, string? name, string places)
    {
        var result = DocumentCompiler.Compile(
            new SourceDocument("a.txt", "---\nheadline: x\n---\nThe port paid $5 million.\n\nThe ferry left.") { Sidecar = new Sidecar("a.corpus.yml", sidecar) });

        Assert.Equal(name is not null, result.Articles[0].Figures[0].Name == "Cost");
        Assert.Equal(places, string.Join(" ", Places(result)));
    }

    [Theory]
    [InlineData("aaaa aaaa aaaa", "aaaa aaaa", 0, 9, 5, 14)]
    [InlineData("25 ships, 5 ships", "5 ships", 10, 17)]
    [InlineData("He said “no,\nnever”.", "\"no, never\"", 8, 19)]
    [InlineData("abcabd", "abd")]
    [InlineData("ab", "abc")]
    [InlineData("ab", " ")]
    public void Words_are_found_as_whole_words_in_any_form_of_marks_and_blanks(string body, string words, params int[] bounds)
    {
        Assert.Equal(bounds, new WordsFinder(body).Find(words, 9).SelectMany(place => new[] { place.Start, place.End }));
    }

    private static Compiled Compile(string names)
    {
        var result = DocumentCompiler.Compile(new SourceDocument("a.txt", $"---\nheadline: x\nnames:\n  {names}\n---\n{Text}"));
        var article = Assert.Single(result.Articles);
        return new Compiled(
            string.Join(" ", article.Figures.Select(figure => figure.Name ?? "-")),
            string.Join(" ", article.Quotes.Select(quote => quote.Name ?? "-")),
            [.. Places(result)],
            [.. result.Problems]);
    }

    private static IEnumerable<string> Places(DocumentResult result) =>
        result.Problems.Select(problem => $"{problem.Id} {problem.Position.Line},{problem.Position.Column}");

    private sealed record Compiled(string Figures, string Quotes, string[] Places, Problem[] Problems);
}
