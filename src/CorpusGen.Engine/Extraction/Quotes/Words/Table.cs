using System.Text;

namespace CorpusGen.Engine.Extraction.Quotes.Words;

/// <summary>Reads the tables of this folder: tab-separated, <c>#</c> starts a comment line.</summary>
internal static class Table
{
    public static IEnumerable<string[]> Rows(string name, int columns)
    {
        using var stream = typeof(Table).Assembly.GetManifestResourceStream(typeof(Table), name)
            ?? throw new InvalidOperationException($"The table {name} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var row = line.Split('\t');
            if (row.Length != columns)
            {
                throw new InvalidOperationException($"{name}: {columns} columns expected: {line}");
            }

            yield return row;
        }
    }
}
