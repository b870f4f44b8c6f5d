using System.IO.Enumeration;

namespace CorpusGen.Cli.Documents;

/// <summary>
/// Patterns for paths, for shells that do not expand them: <c>*</c> and <c>?</c> stand for characters of a name,
/// <c>**</c> for any number of folders. As in a shell, only a pattern that starts with a dot matches a name that does.
/// </summary>
internal static class PathPattern
{
    public static bool Is(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>The files and folders that match.</summary>
    public static IEnumerable<string> Expand(string pattern, FolderReader folders)
    {
        var root = Path.GetPathRoot(pattern) ?? "";
        var names = pattern[root.Length..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> matches = [root];
        foreach (var name in names)
        {
            matches = matches.SelectMany(folder => Step(folder, name, folders));
        }

        return matches.Where(path => folders.IsFile(path) || folders.IsFolder(path));
    }

    private static IEnumerable<string> Step(string folder, string name, FolderReader folders)
    {
        if (!Is(name))
        {
            return [Path.Join(folder, name)];
        }

        var readable = folder.Length == 0 ? "." : folder;
        if (!folders.IsFolder(readable))
        {
            return [];
        }

        return name == "**"
            ? folders.WithSubfolders(readable).Select(found => found.Path)
            : folders.Entries(readable)
                .Where(entry => entry.Name.StartsWith('.') == name.StartsWith('.') && FileSystemName.MatchesSimpleExpression(name, entry.Name, ignoreCase: false))
                .Select(entry => Path.Join(folder, entry.Name));
    }
}
