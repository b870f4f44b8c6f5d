namespace CorpusGen.Generator.Tests.Harness;

/// <summary>The corpus of this repository, as documents in memory.</summary>
internal static class RepositoryCorpus
{
    public static CorpusText[] Read() =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf("seeds"))
            .Order(StringComparer.Ordinal)
            .Select(path => new CorpusText("seeds/" + Path.GetFileName(path), File.ReadAllText(path))),
    ];
}
