using DiffEngine;

namespace CorpusGen.Generator.Tests.VerifyStandIn;

/// <summary>Compares what a test received with the snapshots beside it.</summary>
internal static class SnapshotFolder
{
    /// <summary>Passes when each file has an equal snapshot and each snapshot its file.</summary>
    /// <param name="folder">Where the snapshots are.</param>
    /// <param name="prefix">How the names of this test's snapshots begin.</param>
    /// <param name="snapshots">What was received.</param>
    public static void Compare(string folder, string prefix, IReadOnlyList<Snapshot> snapshots)
    {
        foreach (var stale in Find(folder, prefix, ".received"))
        {
            File.Delete(stale);
        }

        var failures = snapshots.Where(snapshot => !snapshot.IsVerified).ToList();
        foreach (var failure in failures)
        {
            failure.WriteReceived();
            if (!BuildServerDetector.Detected)
            {
                DiffRunner.Launch(failure.ReceivedPath, failure.VerifiedPath);
            }
        }

        var expected = snapshots.Select(snapshot => snapshot.VerifiedPath).ToHashSet(StringComparer.Ordinal);
        var deleted = Find(folder, prefix, ".verified").Where(path => !expected.Contains(path)).ToList();
        Assert.True(failures.Count == 0 && deleted.Count == 0, Report(failures, deleted));
    }

    private static List<string> Find(string folder, string prefix, string state) =>
    [
        .. Directory.EnumerateFiles(folder, prefix + "#*" + state + ".cs"),
        .. Directory.EnumerateFiles(folder, prefix + state + ".txt"),
    ];

    private static string Report(IEnumerable<Snapshot> failures, IEnumerable<string> deleted) => string.Join(
        '\n',
        failures.Select(failure => $"Received: {failure.ReceivedPath}\nVerified: {failure.VerifiedPath}")
            .Concat(deleted.Select(path => $"No longer generated: {path}")));
}
