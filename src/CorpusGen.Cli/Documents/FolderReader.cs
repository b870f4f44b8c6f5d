using System.IO.Enumeration;

namespace CorpusGen.Cli.Documents;

/// <summary>Looks into folders, by paths that are relative to a working directory.</summary>
/// <param name="workingDirectory">That directory, in full.</param>
/// <param name="reportUnreadable">Told of every folder that cannot be read; the rest goes on.</param>
internal sealed class FolderReader(string workingDirectory, Action<string> reportUnreadable)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>The path in full, without a separator at its end.</summary>
    public string FullPathOf(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, workingDirectory));

    public bool IsFile(string path) => File.Exists(FullPathOf(path));

    public bool IsFolder(string path) => Directory.Exists(FullPathOf(path));

    /// <summary>What stands in a folder, in no particular order.</summary>
    public IReadOnlyList<FolderEntry> Entries(string path)
    {
        try
        {
            return [.. new FileSystemEnumerable<FolderEntry>(FullPathOf(path), Read, Everything)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reportUnreadable(path);
            return [];
        }
    }

    /// <summary>
    /// A folder and all the folders in it, except hidden ones (<c>.git</c>) and links, which may lead back to where they stand.
    /// </summary>
    public IEnumerable<(string Path, IReadOnlyList<FolderEntry> Entries)> WithSubfolders(string path)
    {
        var waiting = new Stack<string>([path]);
        while (waiting.TryPop(out var folder))
        {
            var entries = Entries(folder);
            yield return (folder, entries);
            foreach (var entry in entries)
            {
                if (entry is { IsFolder: true, IsLink: false } && !entry.Name.StartsWith('.'))
                {
                    waiting.Push(Path.Join(folder, entry.Name));
                }
            }
        }
    }

    private static FolderEntry Read(ref FileSystemEntry entry) =>
        new(entry.FileName.ToString(), entry.IsDirectory, entry.Attributes.HasFlag(FileAttributes.ReparsePoint));
}
