namespace CorpusGen.Engine.Tests.Extraction.Quotes;

/// <summary>The tables of the page that tells the rules, so that page and code cannot drift apart.</summary>
internal static class ReadmeTables
{
    /// <summary>The rows of all tables with a number of columns.</summary>
    public static IEnumerable<string[]> Rows(int columns)
    {
        var isHeader = true;
        foreach (var line in File.ReadLines(PathOf()))
        {
            if (!line.StartsWith('|'))
            {
                isHeader = true;
                continue;
            }

            var cells = line.Trim().Trim('|').Split('|').Select(cell => cell.Trim().Replace(" ¶ ", "\n\n", StringComparison.Ordinal)).ToArray();
            if (!isHeader && cells.Length == columns && !cells[0].StartsWith("---", StringComparison.Ordinal))
            {
                yield return cells;
            }

            isHeader = false;
        }
    }

    private static string PathOf()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CorpusGen.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? "", "src", "CorpusGen.Engine", "Extraction", "Quotes", "README.md");
    }
}
