namespace CorpusGen.Engine.Tests.Documents;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("The *harbour* of **the _town_** opened.", "The harbour of the town opened.")]
    [InlineData("The [harbour](http://a.example \"title\") opened, [so][s] they say.\n\n[s]: http://b.example", "The harbour opened, so they say.")]
    [InlineData("The `harbour` opened.", "The harbour opened.")]
    [InlineData("The harbour\nopened  \non\\\nMonday.", "The harbour opened on Monday.")]
    [InlineData("The harbour<br>opened <b>on</b> Monday.", "The harbour opened on Monday.")]
    [InlineData("Fish &amp; ships cost &euro;5 &#40;each&#41;.", "Fish & ships cost €5 (each).")]
    [InlineData("It cost 5\\*3 and \\[more\\].", "It cost 5*3 and [more].")]
    [InlineData("See <https://a.example/x>.", "See https://a.example/x.")]
    [InlineData("- One ferry came.\n- Two cranes\n  stood there.\n\n1. They left.", "One ferry came.\n\nTwo cranes stood there.\n\nThey left.")]
    [InlineData("> The harbour\n> is open.\n>\n> So it is.\n\nHe left.", "The harbour is open.\n\nSo it is.\n\nHe left.")]
    [InlineData("The harbour opened.\r\n\r\n***\r\n\r\nShips\r\ncame in.", "The harbour opened.\n\nShips came in.")]
    [InlineData("A * star and an under_score_d word.", "A * star and an under_score_d word.")]
    public void Markup_becomes_plain_prose(string markdown, string body)
    {
        Assert.Equal(body, Reading.OfMarkdown(markdown).Article.Body.Text);
    }

    [Fact]
    public void Letters_that_entities_stand_for_tell_another_language()
    {
        var article = Reading.OfMarkdown("# Harbour opens\n\nThe harbour opened on Monday.\n\n&#1055;&#1086;&#1088;&#1090;").Article;

        Assert.Equal(("Порт", "ru"), (article.EndMatter[0].Text, article.EndMatter[0].Language));
    }

    [Theory]
    [InlineData("The *harbour* opened.", "harbour", 1, 6)]
    [InlineData("Fish &amp; ships came.", "& ships", 1, 6)]
    [InlineData("Fish &amp; ships came.", "ships", 1, 12)]
    [InlineData("It cost \\[more\\].", "more", 1, 11)]
    [InlineData("The harbour\n  opened.", "opened", 2, 3)]
    [InlineData("He left.\n\n> - The **harbour\n>   is** `open`.", "open", 4, 11)]
    [InlineData("---\ntitle: x\n---\n\nThe [harbour](http://a) opened.", "opened", 5, 25)]
    [InlineData("# \tHarbour &x\n\nIt opened.", "opened", 3, 4)]
    [InlineData("A `code\n  span` here.", "span", 2, 3)]
    public void Every_word_knows_its_place(string markdown, string word, int line, int column)
    {
        var body = Reading.OfMarkdown(markdown).Article.Body;
        var position = body.PositionOf(body.Text.IndexOf(word, StringComparison.Ordinal));

        Assert.Equal((line, column), (position.Line, position.Column));
    }

    [Fact]
    public void The_first_heading_is_the_headline_and_the_others_start_sections()
    {
        var article = Reading.OfMarkdown("# Harbour *opens*\n\nShips came.\n\n## The mayor\n\nHe spoke.\n\nThe end\n-------\n\nHe left.").Article;

        Assert.Equal("Harbour opens", article.Headline);
        Assert.Equal([("The mayor", 5, 13), ("The end", 9, 24)], article.Sections.Select(section => (section.Title, section.Line, section.Start)));
        Assert.Equal("Ships came.\n\nHe spoke.\n\nHe left.", article.Body.Text);
    }

    [Theory]
    [InlineData("![Ships at dawn](a.jpg)\n\n# Harbour opens\n\n2025-09-02\n\nIt opened.", "2025-09-02", "It opened.")]
    [InlineData("It opened.\n\n# Harbour opens\n\nHe left.", null, "It opened.\n\nHe left.")]
    public void The_first_heading_is_the_headline_below_a_picture_and_below_text(string markdown, string? date, string body)
    {
        var article = Reading.OfMarkdown(markdown).Article;

        Assert.Equal(("Harbour opens", date, body), (article.Headline, article.Metadata.DatePublished, article.Body.Text));
        Assert.Empty(article.Sections);
    }

    [Fact]
    public void A_date_and_a_byline_under_the_headline_are_understood()
    {
        var article = Reading.OfMarkdown("# Harbour opens\n\n*By Jane Doe*\n\n2 September 2025\n\nShips came.").Article;

        Assert.Equal(("Jane Doe", "2025-09-02"), (article.Metadata.Author, article.Metadata.DatePublished));
        Assert.Equal("Ships came.", article.Body.Text);
    }

    [Fact]
    public void A_heading_that_front_matter_overrules_is_kept_as_a_section_unless_it_says_the_same()
    {
        var other = Reading.OfMarkdown("---\nheadline: Ships come in\n---\n# Harbour opens\n\nIt opened.").Article;
        var same = Reading.OfMarkdown("---\nheadline: Harbour opens\n---\n# Harbour opens\n\nIt opened.").Article;

        Assert.Equal(("Ships come in", "Harbour opens"), (other.Headline, Assert.Single(other.Sections).Title));
        Assert.Empty(same.Sections);
    }

    [Theory]
    [InlineData("![The harbour at dawn](a.jpg \"Photo: J. Doe\")", "The harbour at dawn", "J. Doe")]
    [InlineData("![The harbour at dawn](a.jpg \"J. Doe\")", "The harbour at dawn", "J. Doe")]
    [InlineData("![The harbour at dawn. Photo: J. Doe](a.jpg)", "The harbour at dawn.", "J. Doe")]
    [InlineData("![The harbour at dawn](a.jpg)\n*Credit: J. Doe*", "The harbour at dawn", "J. Doe")]
    [InlineData("![The harbour at dawn](a.jpg)\n\n*Photo: J. Doe*", "The harbour at dawn", "J. Doe")]
    [InlineData("![The harbour at dawn](a.jpg)", "The harbour at dawn", null)]
    [InlineData("Ships came ![The harbour at dawn](a.jpg) in.", "The harbour at dawn", null)]
    public void The_words_of_a_picture_are_a_caption(string markdown, string text, string? credit)
    {
        var article = Reading.OfMarkdown("It opened.\n\n" + markdown + "\n\nHe left.").Article;

        var caption = Assert.Single(article.Captions);
        Assert.Equal((text, credit, 3), (caption.Text, caption.Credit, caption.Line));
        Assert.DoesNotContain("dawn", article.Body.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Doe", article.Body.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("```cs\nvar x = 5;\n```", "A block of code")]
    [InlineData("    var x = 5;", "A block of code")]
    [InlineData("<div>\nx = 5\n</div>", "A block of HTML")]
    [InlineData("<!-- x = 5 -->", "An HTML comment")]
    [InlineData("| x | y |\n|---|---|\n| 5 | 6 |", "A table")]
    [InlineData("He left. <!-- x = 5 -->", "An HTML comment", 10)]
    public void What_is_no_prose_is_left_out_and_a_problem_says_so(string markup, string what, int column = 1)
    {
        var reading = Reading.OfMarkdown("# Harbour opens\n\nIt opened.\n\n" + markup + "\n\nShips came.");

        Assert.DoesNotContain("5", reading.Article.Body.Text, StringComparison.Ordinal);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(("CORPUS0014", 5), (problem.Id, problem.Position.Line));
        Assert.StartsWith(what + " is no prose", problem.Message, StringComparison.Ordinal);
        Assert.True(problem.Position.Column == column || markup[0] == ' ');
    }

    [Theory]
    [InlineData(">")]
    [InlineData("* ")]
    [InlineData("- >")]
    public void Markdown_that_is_too_deep_is_read_as_plain_text_and_a_problem_says_so(string mark)
    {
        var reading = Reading.OfMarkdown(string.Concat(Enumerable.Repeat(mark, 1000)) + "> The harbour opened.");

        Assert.EndsWith("> The harbour opened.", reading.Article.Body.Text, StringComparison.Ordinal);
        Assert.Contains(reading.Problems, problem => problem.Id == "CORPUS0020" && problem.Message.Contains("nested too deeply", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("* ")]
    [InlineData("- ")]
    [InlineData("-")]
    public void A_rule_of_many_marks_is_no_nesting(string mark)
    {
        var reading = Reading.OfMarkdown("# Harbour opens\n\nIt rained.\n\n" + string.Concat(Enumerable.Repeat(mark, 1000)) + mark.Trim() + "\n\nThe harbour opened.");

        Assert.Equal("It rained.\n\nThe harbour opened.", reading.Article.Body.Text);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void An_item_of_a_list_is_never_a_heading()
    {
        var article = Reading.OfMarkdown("It has:\n\n- Two cranes\n- One ferry\n\nHe left.").Article;

        Assert.Empty(article.Sections);
    }

    [Fact]
    public void A_text_file_is_not_read_as_Markdown()
    {
        Assert.Equal("The *harbour* opened.", Reading.Of("The *harbour* opened.").Article.Body.Text);
    }
}
