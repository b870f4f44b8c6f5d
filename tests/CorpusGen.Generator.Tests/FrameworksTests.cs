using System.Reflection;
using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

/// <summary>The generated code compiles for old frameworks too: no spans, no UTF-8 literals, no types that they lack.</summary>
public sealed class FrameworksTests
{
    [Theory]
    [InlineData("netstandard2.0", "netstandard.dll")]
    [InlineData("net472", "mscorlib.dll", "System.dll", "System.Core.dll")]
    public void The_repository_s_corpus_compiles_without_a_warning(string framework, params string[] libraries)
    {
        var folder = typeof(FrameworksTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == framework).Value!;
        var references = libraries.Select(library => MetadataReference.CreateFromFile(Path.Combine(folder, library)));

        using var assembly = new MemoryStream();
        var diagnostics = GeneratorRun.Of(RepositoryCorpus.Read()).Compiled().WithReferences(references).Emit(assembly).Diagnostics;

        Assert.Empty(diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
    }
}
