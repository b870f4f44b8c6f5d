using System.Runtime.CompilerServices;
using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests;

/// <summary>What an edit replaces is let go: an editor that stays open for a day holds one corpus, not one for each edit.</summary>
public sealed class ReleasedMemoryTests
{
    private static readonly CSharpCompilation Project = CSharpCompilation.Create("Sample", [CSharpSyntaxTree.ParseText("internal static class Program { }")]);

    [Fact]
    public void An_edited_document_and_its_file_are_let_go() => AssertLetGo(
        (driver, old) => driver.ReplaceAdditionalText(old, Document(2, "Exports fell 17.8% in August.")));

    [Fact]
    public void A_removed_document_and_its_file_are_let_go() => AssertLetGo((driver, old) => driver.RemoveAdditionalTexts([old]));

    private static void AssertLetGo(Func<GeneratorDriver, AdditionalText, GeneratorDriver> edit)
    {
        var (driver, document, file) = Edited(edit);

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.Equal((false, false), (document.IsAlive, file.IsAlive));
        GC.KeepAlive(driver);
    }

    // A method of its own, so that no local of it is alive when the memory is collected.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, WeakReference Document, WeakReference File) Edited(Func<GeneratorDriver, AdditionalText, GeneratorDriver> edit)
    {
        var old = Document(2, "Exports fell 16.4% in August.");
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            [Document(1, "It rained."), old, Document(3, "It snowed.")],
            optionsProvider: new TestOptionsProvider(new Dictionary<string, string> { ["RootNamespace"] = "Sample" }));
        driver = driver.RunGenerators(Project);
        var file = driver.GetRunResult().Results.Single().GeneratedSources.Single(source => source.HintName == "Corpus.ReportNumber2.g.cs").SourceText;
        return (edit(driver, old).RunGenerators(Project), new WeakReference(old), new WeakReference(file));
    }

    private static CorpusText Document(int number, string sentence) =>
        new($"seeds/{number}.txt", $"Digest\n2025-09-0{number}\n\nReport number {number}\n\n{sentence}\n\nMore of it follows here.");
}
