using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Emission;
using CorpusGen.Engine.Text;
using CorpusGen.Fuzz;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Engine.Tests.Emission;

/// <summary>
/// Hostile text in every field of an article that no reader has cleaned: the compiler sees the same code as for harmless text, with other values in it.
/// </summary>
public sealed class HostileModelTests
{
    private const string Harmless = "x";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp11, DocumentationMode.Diagnose);

    [Fact]
    public void The_code_is_the_same_whatever_the_text()
    {
        var expected = ShapeOf(ArticleOf(Harmless));

        Assert.All(HostileText.Pieces.Append("\n/// </summary>\nclass Evil { }\n"), piece =>
        {
            Assert.Equal(expected, ShapeOf(ArticleOf(piece)));
            Assert.Equal(expected, ShapeOf(ArticleOf(piece + "class Evil { }" + piece)));
        });
    }

    [Fact]
    public void The_values_are_the_text_but_for_halves_of_characters()
    {
        Assert.All(HostileText.Pieces, piece =>
        {
            var article = ArticleOf(piece);
            var values = TreeOf(article).GetRoot().DescendantTokens().Where(token => token.IsKind(SyntaxKind.StringLiteralToken)).Select(token => token.ValueText).ToHashSet();

            Assert.All(
                [article.Id, article.Headline, article.Publisher, article.Author, article.DatePublished, article.Path, article.Language, article.Body, article.Quotes[0].Text],
                text => Assert.Contains(Whole(text!), values));
        });
    }

    [Theory]
    [InlineData("A; class Evil { }")]
    [InlineData("A\u2028B")]
    [InlineData("class")]
    [InlineData("../A")]
    [InlineData("1A")]
    [InlineData("")]
    public void What_is_no_name_is_not_written_as_one(string name)
    {
        var article = ArticleOf(Harmless);
        var options = new EmissionOptions("Sample", "Corpus", true);

        Assert.Throws<ArgumentException>(() => Emit(article, name, options));
        Assert.Throws<ArgumentException>(() => Emit(article with { Figures = new([article.Figures[0] with { Name = name }]) }, "Report", options));
        Assert.Throws<ArgumentException>(() => Emit(article with { Quotes = new([article.Quotes[0] with { Name = name }]) }, "Report", options));
        Assert.Throws<ArgumentException>(() => new EmissionOptions("Sample", name, true));
    }

    private static SourceFile Emit(Article article, string className, EmissionOptions options) =>
        CorpusEmitter.EmitArticles(new ArticleFile(null, new([new NamedArticle(article, className)])), options);

    // Every token that the compiler sees, in comments too, but for what a comment says.
    private static List<SyntaxKind> ShapeOf(Article article)
    {
        var tree = TreeOf(article);
        Assert.Empty(tree.GetDiagnostics());
        return [.. tree.GetRoot().DescendantTokens(descendIntoTrivia: true).Select(token => token.Kind()).Where(kind => kind is not (SyntaxKind.XmlTextLiteralToken or SyntaxKind.XmlEntityLiteralToken))];
    }

    private static SyntaxTree TreeOf(Article article) =>
        CSharpSyntaxTree.ParseText(Emit(article, "Report", new EmissionOptions("Sample", "Corpus", true)).Text, Options);

    // The spans part what stands in two halves, so that one of a character may be on either side.
    private static Article ArticleOf(string text)
    {
        var body = $"a {text}{text} b";
        var sentence = new TextSpan(0, body.Length);
        var words = TextSpan.FromBounds(2 + (text.Length / 2), body.Length - 2);
        return new Article
        {
            Id = text,
            Name = "Report",
            Headline = text,
            Publisher = text,
            Author = text,
            DatePublished = text,
            Language = text,
            Path = text,
            Line = 1,
            Body = body,
            Sections = new([new Section(text, 1, 0)]),
            Captions = new([new Caption(text, text, 1)]),
            EndMatter = new([new EndMatter(text, 1, text)]),
            Figures = new([new Figure { Name = "Ships", Text = text, Value = 5, UnitText = text, UnitCode = text, Of = text, Span = words, Sentence = sentence, Position = new(1, 1) }]),
            Quotes = new([new Quote { Name = "Shock", Text = text, Speakers = new([text, text]), SpeakerAsWritten = text, Cue = text, Span = words, Sentence = sentence, Position = new(1, 1) }]),
        };
    }

    private static string Whole(string text) =>
        string.Concat(text.Select((c, i) => char.IsSurrogate(c) && !PlainCharacters.IsPaired(text, i) ? '\uFFFD' : c));
}
