using System.Reflection;
using System.Text;
using CorpusGen.Engine.Emission;
using CorpusGen.Engine.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Engine.Tests.Emission;

/// <summary>
/// There is one way into emitted code: the holes of <see cref="CodeWriter.Line"/>. What fits there is looked up in the assembly; what the compiler could not
/// forbid is looked for in the sources.
/// </summary>
public sealed class ArchitectureTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] Pieces = [typeof(Code), typeof(Literal), typeof(DocText), typeof(Identifier), typeof(NamespaceName)];

    // Whatever has characters in it, or may have.
    private static readonly Type[] Texts =
    [
        typeof(string), typeof(char), typeof(object), typeof(char[]), typeof(StringBuilder), typeof(FormattableString), typeof(IFormattable), typeof(IEnumerable<char>),
        typeof(ReadOnlySpan<char>), typeof(ReadOnlyMemory<char>), typeof(IEnumerable<string>), typeof(string[]), typeof(Enum), typeof(ValueType),
    ];

    [Fact]
    public void The_holes_of_a_line_take_pieces_and_numbers()
    {
        var holes = typeof(CodeWriter.Line).GetMethods(Declared).Where(method => method.Name == "AppendFormatted").ToList();

        Assert.DoesNotContain(holes, hole => hole.IsGenericMethod || hole.GetParameters().Length != 1);
        Assert.Equal(
            Pieces.Append(typeof(int)).Append(typeof(decimal)).Select(type => type.Name).Order(),
            holes.Select(hole => hole.GetParameters()[0].ParameterType.Name).Order());
    }

    [Fact]
    public void Nothing_that_writes_code_takes_text_but_for_the_constants_between_holes()
    {
        Assert.Empty(TakersOfText(typeof(CodeWriter)));
        Assert.Equal(["Line.AppendLiteral"], TakersOfText(typeof(CodeWriter.Line)));
        Assert.Equal(["Code.AppendLiteral"], TakersOfText(typeof(Code)));
        Assert.Empty(TakersOfText(typeof(CodeWriter.Block)).Concat(TakersOfText(typeof(SourceFile))));
    }

    [Fact]
    public void The_pieces_are_made_by_their_own_makers_alone()
    {
        Assert.Equal(["Of"], MakersOf(typeof(Literal)));
        Assert.Equal(["Of", "Of"], MakersOf(typeof(DocText)));
        Assert.Equal(["Followed", "FromGiven", "FromText", "FromText", "FromWriter", "Parse"], MakersOf(typeof(Identifier)));
        Assert.Equal(["From"], MakersOf(typeof(NamespaceName)));
        Assert.Empty(MakersOf(typeof(Code)));
        Assert.All(Pieces.Except([typeof(Code)]), piece => Assert.All(piece.GetConstructors(Declared), constructor => Assert.True(constructor.IsPrivate)));
        Assert.All(Pieces, piece => Assert.All(piece.GetFields(Declared), field => Assert.True(field.IsPrivate)));
        Assert.All(Pieces.Append(typeof(SourceFile)), piece => Assert.DoesNotContain(piece.GetProperties(Declared), property => property.CanWrite));
    }

    [Fact]
    public void A_generated_file_is_made_of_what_was_written_and_of_names() =>
        Assert.Equal(
            [typeof(CodeWriter), typeof(Identifier[]), typeof(CodeWriter), typeof(Identifier), typeof(int)],
            typeof(SourceFile).GetConstructors(Declared).Where(constructor => constructor.GetParameters()[0].ParameterType != typeof(SourceFile))
                .OrderBy(constructor => constructor.GetParameters().Length)
                .SelectMany(constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType)));

    [Fact]
    public void No_source_goes_around_the_holes()
    {
        var sources = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Select(path => (Path: Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), Text: File.ReadAllText(path)))
            .ToList();

        Assert.Contains(sources, source => source.Path == "src/CorpusGen.Engine/Emission/CodeWriter.Line.cs");
        Assert.Empty(sources.SelectMany(source => Detours(source.Path, source.Text)));
        Assert.Equal(["src/CorpusGen.Generator/CorpusGenerator.cs"], sources.Where(source => Uses(source.Text, "AddSource").Any()).Select(source => source.Path));
    }

    // The rules above can fail.
    [Fact]
    public void The_rules_see_what_breaks_them()
    {
        Assert.Contains("StringBuilder.Append", TakersOfText(typeof(StringBuilder)));
        Assert.Contains("OpenWriter.Write", TakersOfText(typeof(OpenWriter)));
        Assert.Contains("Make", MakersOf(typeof(OpenPiece)));
    }

    [Theory]
    [InlineData("Emission/A.cs", "code.AppendLiteral(text);", 1)]
    [InlineData("Emission/A.cs", "Action<string> write = line.AppendLiteral;", 1)]
    [InlineData("Emission/A.cs", "new CodeWriter.Line(1, 1, writer).AppendFormatted(code);", 1)]
    [InlineData("Emission/A.cs", "var text = new StringBuilder();", 1)]
    [InlineData("Emission/A.cs", "StringBuilder text = new();", 1)]
    [InlineData("Documents/A.cs", "var text = new StringBuilder();", 0)]
    [InlineData("Documents/A.cs", "code.AppendLiteral(text);", 1)]
    [InlineData("Emission/A.cs", "writer.WriteLine($\"{Literal.Of(text)}\");", 0)]
    [InlineData("Emission/Literal.cs", "void WriteTo(StringBuilder code) { }", 0)]
    [InlineData("Generator/A.cs", "context.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));", 0)]
    [InlineData("Generator/A.cs", "context.AddSource(file.HintName, SourceText.From(file.Text + text, Encoding.UTF8));", 1)]
    [InlineData("Generator/A.cs", "context.AddSource(article.Name, SourceText.From(file.Text, Encoding.UTF8));", 1)]
    [InlineData("Generator/A.cs", "context.AddSource(file.HintName, text);", 1)]
    [InlineData("Generator/A.cs", "context.RegisterPostInitializationOutput(output => { });", 1)]
    public void The_rules_tell_a_detour_from_what_is_none(string path, string code, int detours) =>
        Assert.Equal(detours, Detours("src/" + path, $"class C {{ void M() {{ {code} }} }}").Count());

    private static IEnumerable<string> TakersOfText(Type type) =>
        type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared))
            .Where(method => !method.IsPrivate && method.DeclaringType == type && !IsOfRecord(method))
            .Where(method => method.GetParameters().Any(parameter => IsText(parameter.ParameterType)) || method.IsGenericMethod)
            .Select(method => type.Name + "." + method.Name);

    private static bool IsText(Type type) => Texts.Contains(type.IsByRef ? type.GetElementType() : type) || typeof(Delegate).IsAssignableFrom(type);

    // What the compiler writes for a record, none of which makes one of text: Equals(object), PrintMembers(StringBuilder).
    private static bool IsOfRecord(MethodBase method) => method.Name is "Equals" or "PrintMembers";

    private static IEnumerable<string> MakersOf(Type type) =>
        type.GetMethods(Declared).Where(method => method.ReturnType == type || method.ReturnType == typeof(Nullable<>).MakeGenericType(type)).Select(method => method.Name).Order();

    // Ways to hand on text that the compiler has to leave open: calling what it calls itself, building text beside the writer, adding sources that no writer wrote.
    private static IEnumerable<string> Detours(string path, string source)
    {
        var called = Uses(source, "AppendLiteral").Concat(Uses(source, "AppendFormatted")).Concat(Uses(source, "RegisterPostInitializationOutput"));
        var built = path.Contains("/Emission/", StringComparison.Ordinal) && !(Path.GetFileName(path) is "CodeWriter.cs" or "Literal.cs" or "DocText.cs")
            ? Uses(source, "StringBuilder").Take(1)
            : [];
        var added = Uses(source, "AddSource").Where(name => !IsOfSourceFile(name.FirstAncestorOrSelf<InvocationExpressionSyntax>()));
        return called.Concat(built).Concat(added).Select(name => $"{path}: {name.Parent}");
    }

    private static IEnumerable<IdentifierNameSyntax> Uses(string source, string name) =>
        CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>().Where(identifier => identifier.Identifier.ValueText == name);

    private static bool IsOfSourceFile(InvocationExpressionSyntax? call) =>
        call is { ArgumentList.Arguments: [{ Expression: var name }, { Expression: InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var text }, ..] } }] }
        && name.ToString() == "file.HintName" && text.ToString() == "file.Text";

    private static class OpenWriter
    {
        internal static void Write(object text) => _ = text;
    }

    private readonly struct OpenPiece
    {
        public static OpenPiece? Make(string text) => text.Length > 0 ? default(OpenPiece) : null;
    }
}
