namespace CorpusGen.Benchmarks.Builds;

/// <summary>A folder to work in, which is deleted afterwards.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly bool _keep;

    public WorkFolder(bool keep)
    {
        _keep = keep;
        Path = Directory.CreateTempSubdirectory("corpusgen-benchmark-").FullName;
    }

    public string Path { get; }

    /// <summary>The path of a file in it.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file, making its folder.</summary>
    public string Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public void Dispose()
    {
        if (_keep)
        {
            Console.WriteLine($"Kept: {Path}");
        }
        else
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
