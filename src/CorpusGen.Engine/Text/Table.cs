using System.Globalization;

namespace CorpusGen.Engine.Text;

/// <summary>Reads the tables that lie beside the code: one row a line, columns parted by tabs; lines with <c>#</c> are remarks.</summary>
internal static class Table
{
    /// <summary>The rows of a table. Cells that a row leaves out at its end are empty.</summary>
    /// <param name="beside">A type in the table's folder.</param>
    /// <param name="name">The file.</param>
    /// <param name="columns">How many columns the table has.</param>
    /// <exception cref="InvalidOperationException">The engine was built without the table, or a row has more columns.</exception>
    public static IEnumerable<string[]> Read(Type beside, string name, int columns)
    {
        using var stream = beside.Assembly.GetManifestResourceStream(beside.Namespace + "." + name)
            ?? throw new InvalidOperationException($"The table {name} is not built into the engine.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length > columns)
            {
                throw new InvalidOperationException($"{name}: {columns.ToString(CultureInfo.InvariantCulture)} columns expected: {line}");
            }

            yield return cells.Concat(Enumerable.Repeat("", columns - cells.Length)).ToArray();
        }
    }

    /// <summary>The parts of a cell, between bars.</summary>
    public static string[] Parts(string cell) => cell.Split(['|'], StringSplitOptions.RemoveEmptyEntries);
}
