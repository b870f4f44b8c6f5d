using CorpusGen.Cli.Documents;
using CorpusGen.Engine.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Cli.Tests.Pages;

/// <summary>Compiles the samples of the pages against the corpus in <c>seeds</c>, as the app in <c>src/Newsroom</c> sees it.</summary>
internal static class SampleCompiler
{
    // What a test project has from its packages, as far as the samples use it.
    private const string Surroundings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Xunit;
        global using static VerifyXunit.Verifier;

        namespace VerifyXunit
        {
            internal static class Verifier
            {
                public static Task Verify(object target) => Task.FromResult(target);
            }
        }
        """;

    private static readonly Lazy<IReadOnlyList<SourceFile>> Generated = new(Generate);

    /// <summary>The lines of the generated code, without indentation.</summary>
    public static IReadOnlySet<string> GeneratedLines { get; } =
        Generated.Value.SelectMany(file => file.Text.Split('\n')).Select(line => line.Trim()).ToHashSet(StringComparer.Ordinal);

    /// <summary>What the compiler has against a sample.</summary>
    public static IEnumerable<string> ErrorsIn(string code)
    {
        var sample = CSharpSyntaxTree.ParseText(code, path: "Sample.cs");
        var isProgram = sample.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        var compilation = CSharpCompilation.Create(
            "Sample",
            [sample, CSharpSyntaxTree.ParseText(Surroundings), .. Generated.Value.Select(file => CSharpSyntaxTree.ParseText(file.Text, path: file.HintName))],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString());
    }

    private static IReadOnlyList<SourceFile> Generate()
    {
        var environment = new CommandEnvironment(Stream.Null, Stream.Null, new Screen(TextWriter.Null), new Screen(TextWriter.Null), Repository.Root);
        var corpus = CompiledCorpus.Read(DocumentFiles.Find(["seeds"], environment), "Corpus", environment);
        return CorpusEmitter.EmitAll(corpus.Articles, new EmissionOptions("Newsroom", "Corpus", IsPublic: true));
    }
}
