using System.Globalization;
using System.Xml.Linq;
using CorpusGen.Engine.Emission;
using CorpusGen.Engine.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Engine.Tests.Emission;

/// <summary>The writers of literals, comments and names against the compiler's own reading, over every character that there is.</summary>
public sealed class EveryCharacterTests
{
    private const int Batch = 8_192;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp11, DocumentationMode.Diagnose);

    // Each between digits, so that an escape which is too short takes them with it.
    private static IEnumerable<string> Batches =>
        Enumerable.Range(0, 0x110000).Where(code => code is < 0xD800 or > 0xDFFF)
            .Select(char.ConvertFromUtf32)
            .Chunk(Batch)
            .Select(characters => string.Concat(characters.Select(character => character + "0")));

    [Fact]
    public void The_compiler_reads_every_literal_as_the_text_it_was_made_of()
    {
        foreach (var text in Batches)
        {
            Assert.Equal(text, ValueOf(Literal.Of(text), SyntaxKind.StringLiteralToken));
        }
    }

    [Fact]
    public void The_compiler_reads_every_comment_as_one_line_of_XML()
    {
        foreach (var text in Batches)
        {
            var line = DocComment.Summary(DocComment.Escape(text));

            var tree = CSharpSyntaxTree.ParseText(line + "\nclass C { }", Options);

            Assert.Empty(tree.GetDiagnostics());
            Assert.Equal(SyntaxKind.ClassDeclaration, Assert.Single(tree.GetCompilationUnitRoot().Members).Kind());
            Assert.Equal(2, tree.GetText().Lines.Count);
            XDocument.Parse("<summary>" + DocComment.Escape(text) + "</summary>");
        }
    }

    [Fact]
    public void Nothing_that_nobody_sees_stands_in_code_as_it_is()
    {
        foreach (var code in Enumerable.Range(0, 0x110000).Where(code => code is < 0xD800 or > 0xDFFF))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(code) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                Assert.False(PlainCharacters.IsPlain(char.ConvertFromUtf32(code), 0), $"U+{code:X4}");
            }
        }
    }

    [Fact]
    public void Every_letter_of_a_name_is_one_to_the_compiler()
    {
        for (var code = 0; code <= char.MaxValue; code++)
        {
            if (IdentifierCharacters.IsLetter((char)code))
            {
                Assert.True(SyntaxFacts.IsIdentifierStartCharacter((char)code), $"U+{code:X4}");
            }
        }
    }

    [Fact]
    public void Every_character_in_a_name_given_or_made_is_valid_to_the_compiler()
    {
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var made = Identifier.FromText("a" + (char)code + "b " + (char)code).ToString();
            Assert.True(SyntaxFacts.IsValidIdentifier(made) && made.IsNormalized(), $"U+{code:X4}");
            Assert.True(Identifier.FromGiven("A" + (char)code) is not { } given || SyntaxFacts.IsValidIdentifier(given.ToString()), $"U+{code:X4}");
        }
    }

    [Fact]
    public void No_keyword_of_the_compiler_is_a_name()
    {
        var keywords = SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText).ToList();

        Assert.Contains("nameof", keywords);
        Assert.All(keywords, keyword => Assert.Null(Identifier.FromGiven(keyword)));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("1234567.89")]
    [InlineData("1.10")]
    public void The_compiler_reads_every_number_as_it_was(string number)
    {
        var value = decimal.Parse(number, CultureInfo.InvariantCulture);

        var expression = SyntaxFactory.ParseExpression(Literal.Of(value), options: Options);

        var sign = expression is PrefixUnaryExpressionSyntax ? -1 : 1;
        Assert.Equal(value, sign * (decimal)expression.DescendantTokens().Single(token => token.IsKind(SyntaxKind.NumericLiteralToken)).Value!);
    }

    private static string ValueOf(string literal, SyntaxKind kind)
    {
        var expression = SyntaxFactory.ParseExpression(literal, options: Options);

        Assert.Empty(expression.GetDiagnostics());
        var token = Assert.IsType<LiteralExpressionSyntax>(expression).Token;
        Assert.Equal((kind, literal.Length), (token.Kind(), token.Span.Length));
        return token.ValueText;
    }
}
