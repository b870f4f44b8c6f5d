using System.Text;
using CorpusGen.Engine.Emission;

namespace CorpusGen.Cli.Output;

/// <summary>A folder for generated files.</summary>
internal sealed class SourceFolder(string path)
{
    /// <summary>Writes the files as the compiler writes those that it is asked to keep: in UTF-8 with a byte-order mark.</summary>
    /// <exception cref="IOException">The folder or a file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or a file may not be written.</exception>
    public void Write(IEnumerable<SourceFile> files)
    {
        Directory.CreateDirectory(path);
        foreach (var file in files)
        {
            File.WriteAllText(Path.Join(path, file.HintName), file.Text, Encoding.UTF8);
        }
    }
}
