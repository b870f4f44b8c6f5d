using CorpusGen.Engine.Problems;

namespace CorpusGen.Cli.Documents;

/// <summary>Finds the documents that paths, folders and patterns name.</summary>
internal sealed class DocumentFiles
{
    private readonly string _workingDirectory;
    private readonly FolderReader _folders;
    private readonly Dictionary<string, DocumentFile> _found = new(StringComparer.Ordinal);

    private DocumentFiles(CommandEnvironment environment)
    {
        _workingDirectory = environment.WorkingDirectory;
        _folders = new FolderReader(environment.WorkingDirectory, path => AddProblem(path, ProblemFactory.Unreadable));
    }

    /// <summary>The documents in ordinal order of their paths, each once, and in their place what cannot be read.</summary>
    public static IReadOnlyList<DocumentFile> Find(IEnumerable<string> paths, CommandEnvironment environment)
    {
        var files = new DocumentFiles(environment);
        foreach (var path in paths)
        {
            if (!files.Add(path))
            {
                environment.Error.WriteLine($"corpusgen: '{path}' holds no documents.");
            }
        }

        files.PairSidecars();
        return [.. files._found.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>The documents of a folder with the paths that they would have in another, so that the two can be compared.</summary>
    /// <param name="folder">The other folder, as the user named it.</param>
    /// <param name="root">The folder that they lie in.</param>
    /// <param name="files">The documents.</param>
    /// <param name="environment">What the command may touch.</param>
    public static IReadOnlyList<DocumentFile> ShownAsIn(string folder, string root, IReadOnlyList<DocumentFile> files, CommandEnvironment environment)
    {
        var shower = new DocumentFiles(environment);
        return [.. files.Select(file => file.Problem is null
            ? file with { Path = shower.Shown(Path.Join(folder, Path.GetRelativePath(environment.FullPathOf(root), file.FullPath))) }
            : file)];
    }

    /// <returns>False where the path names no document, not even one that cannot be read.</returns>
    private bool Add(string path)
    {
        if (_folders.IsFolder(path))
        {
            return AddFolder(path);
        }

        if (_folders.IsFile(path) || !PathPattern.Is(path))
        {
            AddFile(path);
            return true;
        }

        var found = false;
        foreach (var match in PathPattern.Expand(path, _folders))
        {
            found |= Add(match);
        }

        return found;
    }

    private bool AddFolder(string path)
    {
        var isEmpty = true;
        foreach (var (folder, entries) in _folders.WithSubfolders(path))
        {
            foreach (var entry in entries.Where(entry => !entry.IsFolder && IsDocumentOrSidecar(entry.Name)))
            {
                AddFile(Path.Join(folder, entry.Name));
                isEmpty = false;
            }
        }

        return !isEmpty;
    }

    private void AddFile(string path)
    {
        if (_folders.IsFile(path))
        {
            var fullPath = _folders.FullPathOf(path);
            _found.TryAdd(fullPath, new DocumentFile(Shown(path), fullPath));
        }
        else
        {
            AddProblem(path, ProblemFactory.Unreadable);
        }
    }

    private void AddProblem(string path, Func<string, Problem> problem)
    {
        var shown = Shown(path);
        _found.TryAdd(_folders.FullPathOf(path), new DocumentFile(shown, "") { Problem = problem(shown) });
    }

    /// <summary>A sidecar is read with its document; one whose document was not named is a problem.</summary>
    private void PairSidecars()
    {
        var expected = _found.Keys.Where(path => !SidecarPath.Is(path)).Select(SidecarPath.Of).ToHashSet(StringComparer.Ordinal);
        foreach (var (fullPath, file) in _found.Where(pair => SidecarPath.Is(pair.Key) && pair.Value.Problem is null).ToList())
        {
            _found.Remove(fullPath);
            if (!expected.Contains(fullPath))
            {
                _found.Add(fullPath, file with { Problem = ProblemFactory.SidecarAlone(file.Path) });
            }
        }
    }

    private string Shown(string path)
    {
        var relative = Path.GetRelativePath(_workingDirectory, _folders.FullPathOf(path));
        var isOutside = Path.IsPathRooted(relative) || relative.Split(Path.DirectorySeparatorChar)[0] == "..";
        return (isOutside ? path : relative).Replace(Path.DirectorySeparatorChar, '/');
    }

    private static bool IsDocumentOrSidecar(string name) =>
        name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || SidecarPath.Is(name);
}
