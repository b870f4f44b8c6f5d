namespace CorpusGen.Engine.Tests.Extraction.Quotes;

/// <summary>The tables of the page that tells the rules, so that page and code cannot drift apart.</summary>
internal static class ReadmeTables
{
    /// <summary>The rows of all tables with a number of columns.</summary>
    public static IEnumerable<string[]> Rows(int columns)
    {
        var isHeader = true;
        foreach (var line in Repository.Read("src", "CorpusGen.Engine", "Extraction", "Quotes", "README.md").Split('\n'))
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
}
