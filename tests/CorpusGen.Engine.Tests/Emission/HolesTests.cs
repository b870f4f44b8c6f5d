using System.Collections.Immutable;
using CorpusGen.Engine.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Engine.Tests.Emission;

/// <summary>What the compiler lets into a line of emitted code. The lines are compiled here, as they would be in the engine.</summary>
public sealed class HolesTests
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name == "netstandard.dll" || name.StartsWith("System.", StringComparison.Ordinal)))
            .Append(typeof(CodeWriter).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    [Theory]
    [InlineData("writer.WriteLine($\"public\");")]
    [InlineData("writer.WriteLine($\"{Literal.Of(text)}, {DocText.Of(text)}\");")]
    [InlineData("writer.WriteLine($\"{Identifier.FromText(text)}.{NamespaceName.From(text)}\");")]
    [InlineData("writer.WriteLine($\"{1}, {1.5m}, {code}\");")]
    [InlineData("using (writer.WriteBlock($\"class {Identifier.FromText(text)}\")) { }")]
    [InlineData("Code piece = $\"public\";")]
    public void The_pieces_that_have_makers_fit(string statement) => Assert.Empty(ErrorsOf(statement));

    [Theory]
    [InlineData("writer.WriteLine(text);")]
    [InlineData("writer.WriteLine(\"public\");")]
    [InlineData("writer.WriteLine(\"public \" + text);")]
    [InlineData("writer.WriteLine($\"public \" + text);")]
    [InlineData("writer.WriteLine((CodeWriter.Line)text);")]
    [InlineData("writer.WriteLine($\"{text}\");")]
    [InlineData("writer.WriteLine($\"{text,5}\");")]
    [InlineData("writer.WriteLine($\"{text:x}\");")]
    [InlineData("writer.WriteLine($\"{\"public\"}\");")]
    [InlineData("writer.WriteLine($\"{Constant}\");")]
    [InlineData("writer.WriteLine($\"{$\"{text}\"}\");")]
    [InlineData("writer.WriteLine($\"{text.AsSpan()}\");")]
    [InlineData("writer.WriteLine($\"{text.ToCharArray()}\");")]
    [InlineData("writer.WriteLine($\"{(object)text}\");")]
    [InlineData("writer.WriteLine($\"{(IFormattable)1}\");")]
    [InlineData("writer.WriteLine($\"{(FormattableString)$\"{text}\"}\");")]
    [InlineData("writer.WriteLine($\"{new System.Text.StringBuilder(text)}\");")]
    [InlineData("writer.WriteLine($\"{Literal.Of(text).ToString()}\");")]
    [InlineData("writer.WriteLine($\"{1.5}\");")]
    [InlineData("writer.WriteLine($\"{System.DayOfWeek.Monday}\");")]
    [InlineData("writer.WriteLine($\"{null}\");")]
    [InlineData("writer.WriteLine($\"{default}\");")]
    [InlineData("using (writer.WriteBlock(text)) { }")]
    [InlineData("using (writer.WriteBlock($\"class {text}\")) { }")]
    [InlineData("Code piece = text;")]
    [InlineData("Code piece = \"public\";")]
    [InlineData("Code piece = $\"{text}\";")]
    [InlineData("Code piece = $\"{code}\";")]
    [InlineData("_ = new Code(text);")]
    [InlineData("_ = new Code { _text = text };")]
    [InlineData("_ = new Literal(text);")]
    [InlineData("_ = new DocText(text, default);")]
    [InlineData("_ = new Identifier(text);")]
    [InlineData("_ = new NamespaceName(text);")]
    [InlineData("_ = new CodeWriter(text);")]
    [InlineData("_ = new SourceFile(text, text);")]
    [InlineData("_ = new SourceFile(writer, text);")]
    [InlineData("_ = new SourceFile(writer) with { Text = text };")]
    [InlineData("_ = new SourceFile(writer) with { HintName = text };")]
    [InlineData("writer._text.Append(text);")]
    [InlineData("writer.AppendCode(text);")]
    public void Nothing_else_compiles(string statement) => Assert.NotEmpty(ErrorsOf(statement));

    [Fact]
    public void A_character_in_a_hole_is_the_number_that_C_sharp_takes_it_for()
    {
        var writer = new CodeWriter();

        writer.WriteLine($"{'"'}");

        Assert.Equal("34\n", writer.ToString());
    }

    // The engine shows its internals to an assembly of this name.
    private static IEnumerable<string> ErrorsOf(string statement)
    {
        var tree = CSharpSyntaxTree.ParseText(
            "using System; using CorpusGen.Engine.Emission; using CorpusGen.Engine.Naming; static class Program { const string Constant = \"public\";"
            + $" static void Write(CodeWriter writer, string text, Code code) {{ {statement} }} }}",
            new CSharpParseOptions(LanguageVersion.Latest));
        var compilation = CSharpCompilation.Create(
            typeof(HolesTests).Assembly.GetName().Name, [tree], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString());
    }
}
