using CorpusGen.Engine.Naming;

namespace CorpusGen.Engine.Emission;

/// <summary>How the generated code is to look from outside.</summary>
/// <param name="Namespace">The namespace of all generated types.</param>
/// <param name="ClassName">The class that holds the articles.</param>
/// <param name="IsPublic">Whether the types are public; otherwise internal.</param>
public sealed record EmissionOptions(NamespaceName Namespace, Identifier ClassName, bool IsPublic)
{
    private static readonly Code Public = $"public";
    private static readonly Code Internal = $"internal";

    // The types that stand beside the class.
    private static readonly HashSet<string> TypeNames = new(
        "Article Section Caption EndMatter Figure Percentage Money Count Duration Measurement Fraction Bound Trend Quote QuoteKind Speaker".Split(' '), StringComparer.Ordinal);

    /// <summary>The same, read from text.</summary>
    /// <param name="Namespace">What the project calls itself; it is made a valid namespace.</param>
    /// <param name="ClassName">The class that holds the articles, a valid name.</param>
    /// <param name="IsPublic">Whether the types are public; otherwise internal.</param>
    /// <exception cref="ArgumentException">The name of the class is none.</exception>
    public EmissionOptions(string Namespace, string ClassName, bool IsPublic)
        : this(NamespaceName.From(Namespace), Identifier.Parse(ClassName), IsPublic)
    {
    }

    /// <summary>Whether a name can be that of the class: valid in C#, and not that of a generated type.</summary>
    public static bool IsUsableClassName(string name) => Identifier.FromGiven(name) is not null && !TypeNames.Contains(name);

    /// <summary>The accessibility as written in C#.</summary>
    internal Code Accessibility => IsPublic ? Public : Internal;
}
