using System.Text;

namespace CorpusGen.Cli.Tests;

/// <summary>Outputs that are too long for a test stand in files of the folder <c>Expected</c>.</summary>
internal static class ExpectedFile
{
    /// <summary>
    /// Compares an output with the file of a name. Where they differ, the output is written beside it as <c>*.received.*</c>: read it, and if it
    /// is right, put it in the file's place.
    /// </summary>
    public static void AssertEqual(string name, string actual)
    {
        var extension = Path.GetExtension(name);
        var path = Repository.PathOf("tests", "CorpusGen.Cli.Tests", "Expected", Path.ChangeExtension(name, ".verified" + extension));
        var received = Path.ChangeExtension(path, null).Replace(".verified", ".received" + extension, StringComparison.Ordinal);
        var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(received, actual, new UTF8Encoding(false));
        Assert.Equal(expected, actual);
    }
}
