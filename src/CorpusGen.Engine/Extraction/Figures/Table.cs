using System.Reflection;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Reads the embedded tables of this folder: one row a line, columns parted by tabs, lines with # are remarks, the first line names the columns.</summary>
internal static class Table
{
    /// <summary>The rows, without the line that names the columns; every row has that many columns.</summary>
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream = typeof(Table).GetTypeInfo().Assembly.GetManifestResourceStream(typeof(Table).Namespace + "." + name)!;
        using var reader = new StreamReader(stream);
        var columns = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (columns == 0)
            {
                columns = cells.Length;
                continue;
            }

            Array.Resize(ref cells, columns);
            yield return cells.Select(cell => cell ?? "").ToArray();
        }
    }

    /// <summary>The parts of a cell.</summary>
    public static string[] Parts(string cell) => cell.Split(['|'], StringSplitOptions.RemoveEmptyEntries);
}
