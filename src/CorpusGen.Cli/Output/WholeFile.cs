namespace CorpusGen.Cli.Output;

/// <summary>Writes files that are either the old or the new ones, never halves, whatever happens meanwhile.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the file first and then takes its place.</summary>
    /// <exception cref="IOException">The file cannot be written; the old one stays.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written; the old one stays.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var beside = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
