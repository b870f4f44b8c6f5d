using CorpusGen.Engine.Problems;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Diagnostics;

/// <summary>What is wrong with a project rather than with its documents.</summary>
internal static class ProjectProblems
{
    public static IEnumerable<Problem> In(Compilation compilation, AnalyzedCorpus corpus)
    {
        if (corpus.Options.InvalidProperty is { } invalid)
        {
            yield return ProblemFactory.InvalidProperty(invalid.Name, invalid.Value, invalid.Used);
        }

        if (corpus.HasFiles && LanguageFloor.TooOld(compilation) is { } version)
        {
            yield return ProblemFactory.LanguageTooOld(version);
        }

        var space = corpus.Options.Emission.Namespace.ToString();
        if (AssemblyWithCorpusIn(space, compilation) is { } assembly)
        {
            yield return ProblemFactory.NamespaceShared(space, assembly.Name);
        }
    }

    // One of the generated types stands for all of them.
    private static IAssemblySymbol? AssemblyWithCorpusIn(string space, Compilation compilation) =>
        compilation.GetTypesByMetadataName(space.Replace("@", "") + ".Article")
            .Where(type => !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly) && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            .Select(type => type.ContainingAssembly)
            .OrderBy(assembly => assembly.Name, StringComparer.Ordinal)
            .FirstOrDefault();
}
