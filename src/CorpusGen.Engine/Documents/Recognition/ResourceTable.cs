namespace CorpusGen.Engine.Documents.Recognition;

/// <summary>Reads the tables that lie beside the code: a row a line, columns separated by tabs, comments behind <c>#</c>.</summary>
internal static class ResourceTable
{
    /// <summary>The rows of a table.</summary>
    /// <param name="name">The file's name without its ending.</param>
    public static IEnumerable<string[]> Read(string name)
    {
        var type = typeof(ResourceTable);
        using var stream = type.Assembly.GetManifestResourceStream($"{type.Namespace}.{name}.tsv")
            ?? throw new InvalidOperationException($"The table {name}.tsv is not built into the engine.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
