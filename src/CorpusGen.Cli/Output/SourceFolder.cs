using System.Text;
using CorpusGen.Engine.Emission;

namespace CorpusGen.Cli.Output;

/// <summary>A folder for generated files.</summary>
internal sealed class SourceFolder(string path)
{
    /// <summary>Writes the files as the compiler writes those that it is asked to keep: in UTF-8 with a byte-order mark.</summary>
    /// <param name="files">The files.</param>
    /// <param name="cancellationToken">Stops between files.</param>
    /// <exception cref="IOException">The folder or a file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or a file may not be written.</exception>
    public void Write(IEnumerable<SourceFile> files, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(path);
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            WholeFile.Write(Path.Join(path, file.HintName), stream => WriteText(stream, file.Text));
        }
    }

    private static void WriteText(Stream stream, string text)
    {
        using var writer = new StreamWriter(stream, Encoding.UTF8);
        writer.Write(text);
    }
}
