namespace CorpusGen.Generator.Tests.Harness;

/// <summary>The corpus of this repository, as documents in memory.</summary>
internal static class RepositoryCorpus
{
    public static CorpusText[] Read() =>
    [
        .. Directory.EnumerateFiles(Folder())
            .Order(StringComparer.Ordinal)
            .Select(path => new CorpusText("seeds/" + Path.GetFileName(path), File.ReadAllText(path))),
    ];

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CorpusGen.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return Path.Combine(folder.FullName, "seeds");
    }
}
