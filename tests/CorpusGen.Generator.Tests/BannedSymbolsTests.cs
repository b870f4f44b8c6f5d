using System.Reflection;
using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests;

/// <summary>
/// The list of what engine and generator may not use is complete: every type of .NET Standard in a namespace that reaches out, and every member that
/// depends on the culture where another says which, is on it, or is named here as one that does neither.
/// </summary>
public sealed class BannedSymbolsTests
{
    private static readonly string[] Reaching =
    [
        "Microsoft", "System.CodeDom", "System.Data", "System.Diagnostics", "System.Drawing", "System.Globalization", "System.IO", "System.Net", "System.Reflection.Emit", "System.Resources",
        "System.Runtime.InteropServices", "System.Runtime.Loader", "System.Runtime.Remoting", "System.Runtime.Serialization", "System.Security", "System.Threading", "System.Timers", "System.Transactions", "System.Web", "System.Xml",
    ];

    // In the namespace System nothing but the name tells.
    private static readonly string[] AlsoReaching =
    [
        "System.Activator", "System.AppContext", "System.AppDomain", "System.Console", "System.DateTime", "System.DateTimeOffset", "System.Environment", "System.GC", "System.Guid", "System.OperatingSystem",
        "System.Progress`1", "System.Random", "System.TimeZone", "System.TimeZoneInfo", "System.Text.EncodingProvider",
    ];

    // These hold what they are given, mark what the compiler knows, or ask whether to stop.
    private static readonly string[] Harmless =
    [
        "System.Diagnostics.Debug", "System.Globalization.CharUnicodeInfo", "System.Globalization.CultureInfo", "System.Globalization.NumberFormatInfo",
        "System.IO.MemoryStream", "System.IO.Stream", "System.IO.StreamReader", "System.IO.StringReader", "System.IO.TextReader", "System.IO.TextWriter",
        "System.Threading.CancellationToken", "System.Threading.CancellationTokenRegistration", "System.Threading.Interlocked", "System.Threading.Volatile",
    ];

    // They compare character by character, or write the same words in every culture.
    private static readonly string[] OfNoCulture =
    [
        "M:System.String.Equals(System.String)", "M:System.String.Equals(System.String,System.String)", "M:System.String.ToString", "M:System.Boolean.ToString", "M:System.Char.ToString", "M:System.Enum.ToString",
        "M:System.Enum.ToString(System.String)", "M:System.Char.Parse(System.String)", "M:System.Boolean.Parse(System.String)",
    ];

    private static readonly CSharpCompilation Standard = CSharpCompilation.Create("Nothing", [], References());

    [Fact]
    public void Every_type_that_reaches_out_is_banned()
    {
        var open = Types().Where(IsReaching).Select(IdOf).Where(id => !BannedSymbols.Contains(id));

        AssertNone(open);
    }

    [Fact]
    public void Every_member_that_depends_on_the_culture_is_banned()
    {
        var open = Types().SelectMany(type => type.GetMembers().OfType<IMethodSymbol>().Where(DependsOnCulture)).Select(IdOf)
            .Where(id => !BannedSymbols.Contains(id) && !OfNoCulture.Contains(id));

        AssertNone(open);
    }

    [Theory]
    [InlineData("System.Globalization.CultureInfo", "InvariantCulture")]
    [InlineData("System.StringComparer", "Ordinal", "OrdinalIgnoreCase")]
    [InlineData("System.StringComparison", "Ordinal", "OrdinalIgnoreCase")]
    [InlineData("System.Reflection.Assembly")]
    [InlineData("System.IO.StreamReader", "Null", "(System.IO.Stream)", "(System.IO.Stream,System.Boolean)", "(System.IO.Stream,System.Text.Encoding)", "(System.IO.Stream,System.Text.Encoding,System.Boolean)",
        "(System.IO.Stream,System.Text.Encoding,System.Boolean,System.Int32)", "(System.IO.Stream,System.Text.Encoding,System.Boolean,System.Int32,System.Boolean)")]
    public void Of_some_types_all_that_makes_one_is_banned_but_what_is_named_here(string type, params string[] allowed)
    {
        var open = Standard.GetTypeByMetadataName(type)!.GetMembers()
            .Where(member => member.DeclaredAccessibility == Accessibility.Public && (member.IsStatic || member is IMethodSymbol { MethodKind: MethodKind.Constructor })
                && !(member is IMethodSymbol && member.ContainingType.TypeKind == TypeKind.Enum)
                && member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.UserDefinedOperator })
            .Select(IdOf)
            .Where(id => !BannedSymbols.Contains(id) && !allowed.Any(name => id.EndsWith(name[0] == '(' ? "#ctor" + name : "." + name, StringComparison.Ordinal)));

        AssertNone(open);
    }

    [Fact]
    public void Everything_that_is_banned_exists()
    {
        var unknown = BannedSymbols.Ids.Where(id => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, Standard) is null);

        AssertNone(unknown);
    }

    [Theory]
    [InlineData("M:System.IO.File.ReadAllText(System.String)", true)]
    [InlineData("M:System.Net.Sockets.Socket.Close", true)]
    [InlineData("M:System.String.StartsWith(System.String)", true)]
    [InlineData("M:System.String.StartsWith(System.String,System.StringComparison)", false)]
    [InlineData("P:System.Globalization.CultureInfo.InvariantCulture", false)]
    [InlineData("M:System.IO.StringReader.#ctor(System.String)", false)]
    [InlineData("T:System.Networks", false)]
    public void A_symbol_is_banned_with_the_type_or_namespace_that_it_stands_in(string id, bool isBanned) => Assert.Equal(isBanned, BannedSymbols.Contains(id));

    private static void AssertNone(IEnumerable<string> ids)
    {
        var list = string.Join('\n', ids.Order(StringComparer.Ordinal));
        Assert.True(list.Length == 0, list);
    }

    private static bool IsReaching(INamedTypeSymbol type)
    {
        var name = IdOf(type)[2..];
        return AlsoReaching.Contains(name)
            || (Reaching.Any(space => name.StartsWith(space + ".", StringComparison.Ordinal)) && type.TypeKind is TypeKind.Class or TypeKind.Struct
                && !Harmless.Contains(name) && !Derives(type, "Attribute") && !Derives(type, "Exception") && !Derives(type, "EventArgs"));
    }

    private static bool Derives(INamedTypeSymbol? type, string name) => type is not null && (type.Name == name || Derives(type.BaseType, name));

    // Another member of its name takes the same and says whose culture, or how to compare; or it writes a number and nothing says how.
    private static bool DependsOnCulture(IMethodSymbol method)
    {
        var others = method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>();
        return method.DeclaredAccessibility == Accessibility.Public && (IdOf(method.ContainingType) == "T:System.Text.StringBuilder" && method.MethodKind == MethodKind.Ordinary && method.Parameters.Any(WritesNumber)
            || others.Any(other => TellsCulture(other) && TakenBy(other, IsOfCulture).SequenceEqual(TakenBy(method, _ => false))));
    }

    private static bool WritesNumber(IParameterSymbol parameter) => parameter.Name == "value"
        && parameter.Type.SpecialType is SpecialType.System_Object or SpecialType.System_Decimal or SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_SByte
            or SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64;

    private static bool TellsCulture(IMethodSymbol method) => method.Parameters.Any(IsOfCulture);

    private static bool IsOfCulture(IParameterSymbol parameter) => parameter.Type.Name is "IFormatProvider" or "CultureInfo" or "StringComparison" or "NumberStyles";

    private static IEnumerable<string> TakenBy(IMethodSymbol method, Func<IParameterSymbol, bool> isPassedOver) =>
        method.Parameters.Where(parameter => !isPassedOver(parameter)).Select(parameter => IdOf(parameter.Type));

    private static string IdOf(ISymbol symbol) => symbol.GetDocumentationCommentId() ?? symbol.ToDisplayString();

    private static IEnumerable<INamedTypeSymbol> Types() => TypesIn(Standard.References.Select(Standard.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>().Single(assembly => assembly.Name == "netstandard").GlobalNamespace);

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .Where(member => member is INamespaceSymbol || member.DeclaredAccessibility == Accessibility.Public)
        .SelectMany(member => member is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(member));

    private static IEnumerable<MetadataReference> References()
    {
        var folder = typeof(BannedSymbolsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "netstandard2.0").Value!;
        return [MetadataReference.CreateFromFile(Path.Combine(folder, "netstandard.dll"))];
    }
}
