using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes.Words;

/// <summary>The nouns by which those named before are called later: <c>Titles.tsv</c> for people, <c>Bodies.tsv</c> for bodies.</summary>
internal static class NounTable
{
    /// <summary>What stands for the names of companies in <c>Bodies.tsv</c>.</summary>
    public const string AnyCompany = "|";

    private static readonly Dictionary<string, string[]> Titles = Read("Titles.tsv");
    private static readonly Dictionary<string, string[]> Bodies = Read("Bodies.tsv");

    /// <summary>The nouns for those who bear a title: <c>general</c> for <c>Gen</c>.</summary>
    public static string[] OfTitle(string title) => Titles.TryGetValue(title, out var nouns) ? nouns : [];

    /// <summary>The words one of which the name of such a body holds: <c>Airways</c> for <c>airline</c>.</summary>
    public static string[] OfBody(string noun) => Bodies.TryGetValue(noun, out var words) ? words : [];

    private static Dictionary<string, string[]> Read(string table)
    {
        var found = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Table.Read(typeof(NounTable), table, 2))
        {
            foreach (var key in row[0].Split(' '))
            {
                found[key] = row[1].Split(' ');
            }
        }

        return found;
    }
}
