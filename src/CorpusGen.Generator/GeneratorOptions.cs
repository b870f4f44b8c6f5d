using CorpusGen.Engine.Emission;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator;

/// <summary>The project's properties, with their defaults, and what is wrong with them.</summary>
/// <param name="Emission">How the code is to look from outside.</param>
/// <param name="InvalidProperty">A property whose value cannot be used, that value, and what is used instead; null where there is none.</param>
internal sealed record GeneratorOptions(EmissionOptions Emission, (string Name, string Value, string Used)? InvalidProperty)
{
    private const string DefaultNamespace = "CorpusGenerated";
    private const string DefaultClass = "Corpus";

    public static GeneratorOptions Read(AnalyzerConfigOptions options)
    {
        var space = Property(options, "CorpusNamespace") ?? Property(options, "RootNamespace") ?? DefaultNamespace;
        var givenClass = Property(options, "CorpusClass") ?? DefaultClass;
        var accessibility = Property(options, "CorpusAccessibility") ?? "public";
        var className = EmissionOptions.IsUsableClassName(givenClass) ? givenClass : DefaultClass;
        var isPublic = !string.Equals(accessibility, "internal", StringComparison.OrdinalIgnoreCase);
        (string, string, string)? invalid = className != givenClass ? ("CorpusClass", givenClass, className)
            : isPublic && !string.Equals(accessibility, "public", StringComparison.OrdinalIgnoreCase) ? ("CorpusAccessibility", accessibility, "public")
            : null;
        return new GeneratorOptions(new EmissionOptions(space, className, isPublic), invalid);
    }

    /// <summary>The folder of the project; null where the host does not say.</summary>
    public static string? ProjectDirectory(AnalyzerConfigOptions options) => Property(options, "ProjectDir");

    // An unset property arrives as an empty string.
    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) && value.Trim().Length > 0 ? value.Trim() : null;
}
