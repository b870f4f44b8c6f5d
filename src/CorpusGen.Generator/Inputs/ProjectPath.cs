namespace CorpusGen.Generator.Inputs;

/// <summary>Makes paths relative without asking the file system, so that the output is the same on every machine.</summary>
internal static class ProjectPath
{
    /// <summary>The path of a file relative to a folder, with forward slashes: <c>seeds/a.txt</c>, <c>../seeds/a.txt</c>.</summary>
    /// <param name="folder">The folder; null or empty where it is not known.</param>
    /// <param name="path">The file.</param>
    public static string RelativeTo(string? folder, string path)
    {
        var file = Parts(path);
        var from = Parts(folder ?? "");
        var common = 0;
        while (common < from.Count && common < file.Count - 1 && IsSame(from[common], file[common]))
        {
            common++;
        }

        // Another drive, or no folder at all: the path from its root, the drive as a folder of its own.
        if (common == 0)
        {
            return string.Join("/", file.Select(part => part.TrimEnd(':')));
        }

        return string.Join("/", Enumerable.Repeat("..", from.Count - common).Concat(file.Skip(common)));
    }

    private static List<string> Parts(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/', '\\'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part.Length > 0 && part != ".")
            {
                parts.Add(part);
            }
        }

        return parts;
    }

    private static bool IsSame(string left, string right) =>
        string.Equals(left, right, left.EndsWith(":", StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
