using CorpusGen.Engine.Naming;

namespace CorpusGen.Engine.Emission;

/// <summary>How the generated code is to look from outside.</summary>
/// <param name="Namespace">The namespace of all generated types, a valid one.</param>
/// <param name="ClassName">The class that holds the articles, a valid name.</param>
/// <param name="IsPublic">Whether the types are public; otherwise internal.</param>
public sealed record EmissionOptions(string Namespace, string ClassName, bool IsPublic)
{
    // The types that stand beside the class.
    private static readonly HashSet<string> TypeNames = new(
        "Article Section Caption EndMatter Figure Percentage Money Count Duration Measurement Fraction Bound Trend Quote QuoteKind Speaker".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a name can be that of the class: valid in C#, and not that of a generated type.</summary>
    public static bool IsUsableClassName(string name) => Identifier.FromGiven(name) is not null && !TypeNames.Contains(name);

    /// <summary>The accessibility as written in C#.</summary>
    internal string Accessibility => IsPublic ? "public" : "internal";

    /// <summary>How a type of the namespace is written where any name may stand around it.</summary>
    internal string Global(string type) => "global::" + Namespace + "." + type;
}
