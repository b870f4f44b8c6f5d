namespace CorpusGen.Engine.Tests.Documents;

public sealed class PlainTextTests
{
    private const string Body = "The harbour opened on Monday. Ships came in.";

    [Theory]
    [InlineData("The Courier\n2025-09-02 14:19:01\n\nHarbour opens\n\n" + Body, "The Courier", "2025-09-02T14:19:01", "Harbour opens")]
    [InlineData("The Courier\nFriday, July 21, 2017\n\nHarbour opens\n\n" + Body, "The Courier", "2017-07-21", "Harbour opens")]
    [InlineData("the-courier.example\nSep 2, 2025 10:15 AM EDT\n\n“Open!” Ships come in. What now?\n\n" + Body, "the-courier.example", "2025-09-02T10:15:00-04:00", "“Open!” Ships come in. What now?")]
    [InlineData("Courier Inc.\n2025-09-02\n\niShips come in\n\n" + Body, "Courier Inc.", "2025-09-02", "iShips come in")]
    [InlineData("Harbour opens\n\nFriday, July 21, 2017\n\n" + Body, null, "2017-07-21", "Harbour opens")]
    [InlineData("Harbour opens\nFriday, July 21, 2017\n\n" + Body, null, "2017-07-21", "Harbour opens")]
    [InlineData("Harbour opens\n\n" + Body, null, null, "Harbour opens")]
    [InlineData("Harbour opens\n" + Body, null, null, "Harbour opens")]
    [InlineData("2025-09-02\n\nHarbour opens\n\n" + Body, null, "2025-09-02", "Harbour opens")]
    [InlineData("2025-09-02\n\n" + Body, null, "2025-09-02", "The harbour opened on Monday.")]
    [InlineData(Body, null, null, "The harbour opened on Monday.")]
    [InlineData("\r\n\r\nThe Courier\r\n2025-09-02\r\n\r\nHarbour opens\r\n\r\n" + Body + "\r\n", "The Courier", "2025-09-02", "Harbour opens")]
    [InlineData("The Courier\r2025-09-02\r\rHarbour opens\r\r" + Body, "The Courier", "2025-09-02", "Harbour opens")]
    [InlineData("\uFEFFThe Courier\n2025-09-02\n\nHarbour opens\n\n" + Body, "The Courier", "2025-09-02", "Harbour opens")]
    public void The_lines_above_the_body_tell_publisher_date_and_headline(string text, string? publisher, string? date, string headline)
    {
        var article = Reading.Of(text).Article;

        Assert.Equal((publisher, date, headline), (article.Metadata.Publisher, article.Metadata.DatePublished, article.Headline));
        Assert.Equal(Body, article.Body.Text);
        Assert.Empty(article.Sections);
    }

    [Fact]
    public void A_paragraph_below_the_date_is_no_headline()
    {
        var article = Reading.Of("Harbour opens\n2025-09-02\n\nIt opened.\n\nShips came in.").Article;

        Assert.Equal(("Harbour opens", null, "It opened.\n\nShips came in."), (article.Headline, article.Metadata.Publisher, article.Body.Text));
    }

    [Fact]
    public void A_byline_under_the_headline_tells_the_author()
    {
        var article = Reading.Of("Harbour opens\n\nBy Jane Doe and A. Name\n\n" + Body).Article;

        Assert.Equal("Jane Doe and A. Name", article.Metadata.Author);
        Assert.Equal(Body, article.Body.Text);
    }

    [Theory]
    [InlineData("Harbour opens")]
    [InlineData("Thousands of people flee")]
    [InlineData("Sign up here for $5")]
    [InlineData("A harbour at dawn. Photo: J. Doe")]
    [InlineData("  The harbour  opened.\t")]
    [InlineData("Это первое предложение.")]
    public void A_text_of_one_paragraph_is_all_body(string text)
    {
        var article = Reading.Of(text).Article;

        Assert.Equal(text.Trim(), article.Body.Text);
        Assert.Empty(article.Captions);
        Assert.Empty(article.EndMatter);
    }

    [Theory]
    [InlineData("The harbour opened on Monday. Ships came in.", "The harbour opened on Monday.")]
    [InlineData("Harbour", "Harbour")]
    [InlineData(
        "The harbour of the town opened on Monday after eleven years of works that nobody believed would ever come to an end.",
        "The harbour of the town opened on Monday after eleven years of works that…")]
    public void A_headline_is_made_from_the_first_sentence_and_a_problem_says_so(string text, string headline)
    {
        var reading = Reading.Of("\n" + text);

        Assert.Equal(headline, reading.Article.Headline);
        Assert.Equal(["CORPUS0003 2,1"], reading.Places);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    [InlineData("\uFEFF")]
    [InlineData("\0\u0007")]
    public void A_document_without_text_gives_no_article_and_a_problem(string text)
    {
        var reading = Reading.Of(text);

        Assert.Empty(reading.Articles);
        Assert.Equal(["CORPUS0002 1,1"], reading.Places);
    }

    [Fact]
    public void Lines_without_blank_lines_between_are_paragraphs()
    {
        var article = Reading.Of("The harbour opened on Monday, and ships came in.\nThe mayor spoke.\nNobody listened to what he said.").Article;

        Assert.Equal("The harbour opened on Monday, and ships came in.\n\nThe mayor spoke.\n\nNobody listened to what he said.", article.Body.Text);
        Assert.Equal((3, 8), (article.Body.PositionOf(73).Line, article.Body.PositionOf(75).Column));
    }

    [Fact]
    public void Lines_wrapped_by_hand_are_folded()
    {
        var text = "The harbour opened on Monday, and many\nships came in. The mayor spoke to all\nwho had come to see them.\n\nNobody listened to what the mayor had\nto say.";

        var article = Reading.Of(text).Article;

        Assert.Equal(
            "The harbour opened on Monday, and many ships came in. The mayor spoke to all who had come to see them.\n\nNobody listened to what the mayor had to say.",
            article.Body.Text);
        Assert.Equal(2, article.Body.PositionOf(article.Body.Text.IndexOf("ships", StringComparison.Ordinal)).Line);
        Assert.Equal(1, article.Body.PositionOf(article.Body.Text.IndexOf("ships", StringComparison.Ordinal)).Column);
    }

    [Fact]
    public void A_heading_right_above_wrapped_lines_is_none_of_them()
    {
        var text = "Harbour opens\n\nThe first ship was a ferry of the state's line.\n\nThe mayor speaks\nThe mayor spoke to all who had come to\nsee the ships, and nobody heard him.";

        var article = Reading.Of(text).Article;

        Assert.Equal("The mayor speaks", Assert.Single(article.Sections).Title);
        Assert.EndsWith("come to see the ships, and nobody heard him.", article.Body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_line_is_a_heading_where_a_paragraph_follows()
    {
        var article = Reading.Of("Harbour opens\n\nThe harbour opened.\n\nThe mayor speaks\n\nHe spoke.\n\nWhat comes next?\n\nNobody knows.\n\nThe end").Article;

        Assert.Equal([("The mayor speaks", 5, 21), ("What comes next?", 9, 32)], article.Sections.Select(section => (section.Title, section.Line, section.Start)));
        Assert.Equal("The harbour opened.\n\nHe spoke.\n\nNobody knows.\n\nThe end", article.Body.Text);
        Assert.Equal("He spoke.", article.Body.Text.Substring(21, 9));
    }

    [Theory]
    [InlineData("The list:")]
    [InlineData("and so on")]
    [InlineData("It is open. So they say")]
    [InlineData("- an item")]
    [InlineData("Why not?")]
    [InlineData("“It is open,” he said.")]
    public void Other_short_lines_stay_in_the_body(string line)
    {
        var article = Reading.Of("Harbour opens\n\nThe harbour opened.\n\n" + line + "\n\nHe spoke.").Article;

        Assert.Equal("The harbour opened.\n\n" + line + "\n\nHe spoke.", article.Body.Text);
        Assert.Empty(article.Sections);
    }

    [Fact]
    public void Many_short_lines_on_end_are_a_list()
    {
        var article = Reading.Of("Harbour opens\n\nThe harbour has:\nTwo cranes\nOne ferry\nThree sheds\nThe mayor spoke.").Article;

        Assert.Empty(article.Sections);
        Assert.Contains("Two cranes\n\nOne ferry", article.Body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_no_prose_holds_are_replaced_in_their_place()
    {
        var article = Reading.Of("\uFEFFIt\0is\u0085\uD800open \uDC00now 😀.").Article;

        Assert.Equal("It is \uFFFDopen \uFFFDnow 😀.", article.Body.Text);
        Assert.Equal(4, article.Body.PositionOf(3).Column);
    }

    [Fact]
    public void What_is_set_aside_is_kept_with_its_line()
    {
        var text = "Harbour opens\n\nThe harbour opened.\n\nThe harbour at dawn. Photo: J. Doe\n\nThe mayor spoke.\n\nSign up here.\n\n뉴스 레터 받기";

        var article = Reading.Of(text).Article;

        Assert.Equal("The harbour opened.\n\nThe mayor spoke.", article.Body.Text);
        Assert.Equal(("The harbour at dawn.", "J. Doe", 5), (article.Captions[0].Text, article.Captions[0].Credit, article.Captions[0].Line));
        Assert.Equal([("Sign up here.", 9, null), ("뉴스 레터 받기", 11, "ko")], article.EndMatter.Select(item => (item.Text, item.Line, item.Language)));
    }

    [Fact]
    public void A_prompt_at_the_end_of_the_last_paragraph_is_set_aside()
    {
        var article = Reading.Of("Harbour opens\n\nThe harbour opened. The mayor spoke. If you like ports, get our newsletter.").Article;

        Assert.Equal("The harbour opened. The mayor spoke.", article.Body.Text);
        Assert.Equal(("If you like ports, get our newsletter.", 3), (article.EndMatter[0].Text, article.EndMatter[0].Line));
    }
}
