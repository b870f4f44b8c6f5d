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

    private static IEnumerable<string> Characters => Enumerable.Range(0, 0x110000).Where(code => code is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32);

    // Each between digits, so that an escape which is too short takes them with it.
    private static IEnumerable<string> Batches =>
        Characters.Chunk(Batch).Select(characters => string.Concat(characters.Select(character => character + "0")));

    private static IEnumerable<char> Halves => Enumerable.Range(0xD800, 0x800).Select(code => (char)code);

    [Fact]
    public void The_compiler_reads_every_literal_as_the_text_it_was_made_of()
    {
        foreach (var text in Batches)
        {
            Assert.Equal(text, ValueOf(Literal.Of(text).ToString(), SyntaxKind.StringLiteralToken));
        }
    }

    [Fact]
    public void The_compiler_reads_every_comment_as_one_line_of_XML()
    {
        foreach (var text in Batches)
        {
            AssertIsOneLine(text);
        }
    }

    [Fact]
    public void What_the_compiler_does_not_write_as_it_is_is_escaped()
    {
        foreach (var character in Characters)
        {
            var quoted = "\"" + character + "\"";
            var isAssigned = CharUnicodeInfo.GetUnicodeCategory(character, 0) != UnicodeCategory.OtherNotAssigned;
            if (isAssigned && Literal.Of(character).ToString() == quoted)
            {
                Assert.Equal(quoted, SymbolDisplay.FormatLiteral(character, quote: true));
            }
        }
    }

    [Fact]
    public void Every_half_of_a_character_is_replaced()
    {
        foreach (var half in Halves)
        {
            Assert.Equal("\"0\\uFFFD0\"", Literal.Of($"0{half}0").ToString());
            Assert.Equal("0 0", DocText.Of($"0{half}0").ToString());
            Assert.Null(Identifier.FromGiven($"A{half}"));
        }

        AssertIsOneLine(string.Concat(Halves.Select(half => half + "0")));
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
        foreach (var character in Characters)
        {
            var made = Identifier.FromText("a" + character + "b " + character).ToString();
            Assert.True(SyntaxFacts.IsValidIdentifier(made) && made.IsNormalized(), Shown(character));
            Assert.True(Identifier.FromGiven(character + "A") is not { } first || SyntaxFacts.IsValidIdentifier(first.ToString()), Shown(character));
            Assert.True(Identifier.FromGiven("A" + character) is not { } given || SyntaxFacts.IsValidIdentifier(given.ToString()), Shown(character));
        }
    }

    [Fact]
    public void Every_character_in_a_namespace_is_valid_to_the_compiler()
    {
        foreach (var character in Characters.Where(character => character != "."))
        {
            var name = NamespaceName.From(character + "a" + character).ToString();
            Assert.True(SyntaxFacts.IsValidIdentifier(name.TrimStart('@')), Shown(character));
        }
    }

    [Fact]
    public void Every_character_that_a_name_keeps_is_one_of_a_name_to_the_compiler()
    {
        for (var code = 0x80; code <= char.MaxValue; code++)
        {
            if (SyntaxFacts.IsIdentifierPartCharacter((char)code))
            {
                continue;
            }

            Assert.False(IdentifierCharacters.IsLetter((char)code) || IdentifierCharacters.IsMark((char)code), $"U+{code:X4}");
        }
    }

    [Fact]
    public void No_keyword_of_the_compiler_is_a_name()
    {
        var keywords = SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText).ToList();

        Assert.Contains("nameof", keywords);
        Assert.All(keywords, keyword =>
        {
            Assert.Null(Identifier.FromGiven(keyword));
            Assert.Throws<ArgumentException>(() => Identifier.Parse(keyword));
            Assert.DoesNotContain(Identifier.FromText(keyword).ToString(), keywords);
        });
    }

    [Fact]
    public void No_keyword_of_the_compiler_is_a_part_of_a_namespace()
    {
        foreach (var keyword in SyntaxFacts.GetReservedKeywordKinds().Select(SyntaxFacts.GetText))
        {
            var space = CSharpSyntaxTree.ParseText($"namespace {NamespaceName.From("Acme." + keyword)};", Options);

            Assert.Empty(space.GetDiagnostics());
        }
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

        var expression = SyntaxFactory.ParseExpression(Number.Literal(value), options: Options);

        var sign = expression is PrefixUnaryExpressionSyntax ? -1 : 1;
        Assert.Equal(value, sign * (decimal)expression.DescendantTokens().Single(token => token.IsKind(SyntaxKind.NumericLiteralToken)).Value!);
    }

    // What a reader of XML gets is the text, with a blank for each character that is not plain.
    private static void AssertIsOneLine(string text)
    {
        var comment = "<summary>" + DocText.Of(text) + "</summary>";

        var tree = CSharpSyntaxTree.ParseText("/// " + comment + "\nclass C { }", Options);

        Assert.Empty(tree.GetDiagnostics());
        Assert.Equal(SyntaxKind.ClassDeclaration, Assert.Single(tree.GetCompilationUnitRoot().Members).Kind());
        Assert.Equal(2, tree.GetText().Lines.Count);
        var shown = string.Concat(text.Select((c, i) => PlainCharacters.IsPlain(text, i) ? c : ' '));
        Assert.Equal(shown, XDocument.Parse(comment, LoadOptions.PreserveWhitespace).Root!.Value);
    }

    private static string Shown(string character) => $"U+{char.ConvertToUtf32(character, 0):X4}";

    private static string ValueOf(string literal, SyntaxKind kind)
    {
        var expression = SyntaxFactory.ParseExpression(literal, options: Options);

        Assert.Empty(expression.GetDiagnostics());
        var token = Assert.IsType<LiteralExpressionSyntax>(expression).Token;
        Assert.Equal((kind, literal.Length), (token.Kind(), token.Span.Length));
        return token.ValueText;
    }
}
