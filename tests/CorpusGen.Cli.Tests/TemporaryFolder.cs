using System.Text;

namespace CorpusGen.Cli.Tests;

/// <summary>A folder for one test, deleted after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => FullPath = Directory.CreateTempSubdirectory("corpusgen").FullName;

    public string FullPath { get; }

    public string this[string path] => Path.Combine(FullPath, path);

    public TemporaryFolder Write(string path, string text = "Something happened.") => Write(path, Encoding.UTF8.GetBytes(text));

    public TemporaryFolder Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllBytes(this[path], bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
