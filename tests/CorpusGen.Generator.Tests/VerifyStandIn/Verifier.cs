using System.Runtime.CompilerServices;
using CorpusGen.Generator.Tests.VerifyStandIn;
using Microsoft.CodeAnalysis;

namespace VerifyXunit;

/// <summary>Stands in for the class of the same name in the package Verify.Xunit: the same calls, the same files.</summary>
internal static class Verifier
{
    /// <summary>Compares every generated file with its snapshot beside the test.</summary>
    /// <param name="driver">A driver that has run.</param>
    /// <param name="sourceFile">The test's file, which is named after its class.</param>
    /// <param name="method">The test.</param>
    public static Task Verify(GeneratorDriver driver, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        var result = driver.GetRunResult();
        Assert.Empty(result.Diagnostics);
        var folder = Path.GetDirectoryName(sourceFile)!;
        var prefix = Path.GetFileNameWithoutExtension(sourceFile) + "." + method;
        var snapshots = result.Results.SelectMany(generator => generator.GeneratedSources)
            .Select(source => Snapshot.OfSource(folder, prefix, source.HintName, source.SourceText.ToString()));
        SnapshotFolder.Compare(folder, prefix, [.. snapshots]);
        return Task.CompletedTask;
    }

    /// <summary>Compares a text with its snapshot beside the test.</summary>
    /// <param name="target">The text.</param>
    /// <param name="sourceFile">The test's file, which is named after its class.</param>
    /// <param name="method">The test.</param>
    public static Task Verify(string target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        var folder = Path.GetDirectoryName(sourceFile)!;
        var prefix = Path.GetFileNameWithoutExtension(sourceFile) + "." + method;
        SnapshotFolder.Compare(folder, prefix, [Snapshot.OfText(folder, prefix, target)]);
        return Task.CompletedTask;
    }
}
