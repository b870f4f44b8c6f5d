using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator;

/// <summary>The oldest version of C# that the generated code can be compiled in.</summary>
internal static class LanguageFloor
{
    // UTF-8 literals came with it.
    private const LanguageVersion Floor = LanguageVersion.CSharp11;

    /// <summary>Whether a project's version is new enough.</summary>
    public static bool IsMet(ParseOptions options) => options is not CSharpParseOptions { LanguageVersion: < Floor };

    /// <summary>The project's version where it is too old: <c>10.0</c>; otherwise null.</summary>
    public static string? TooOld(Compilation compilation) =>
        compilation is CSharpCompilation { LanguageVersion: < Floor } old ? old.LanguageVersion.ToDisplayString() : null;
}
