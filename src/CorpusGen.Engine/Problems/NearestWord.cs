namespace CorpusGen.Engine.Problems;

/// <summary>Finds the word that somebody meant who made a slip of the pen.</summary>
internal static class NearestWord
{
    private const int LongestWord = 40;

    /// <summary>The word of a list that a given one is a slip of; null where none is near: <c>headlin</c> is near <c>headline</c>, <c>colour</c> near none.</summary>
    /// <param name="word">The word as given.</param>
    /// <param name="known">The words, with anything that is no letter between them.</param>
    public static string? To(string word, string known)
    {
        var letters = Fold(word);
        if (letters.Length is 0 or > LongestWord)
        {
            return null;
        }

        // Two slips in a word of five letters, three in one of eight.
        var best = ((letters.Length + 1) / 3) + 1;
        string? nearest = null;
        foreach (var candidate in known.Split(' ', ',', '(', ')'))
        {
            var distance = candidate.Length > 2 ? Distance(letters, Fold(candidate)) : best;
            if (distance < best)
            {
                (best, nearest) = (distance, candidate);
            }
        }

        return nearest;
    }

    // date_published, Date-Published
    private static string Fold(string word) => word.Replace("_", "").Replace("-", "").Trim().ToLowerInvariant();

    // Levenshtein's: how many letters to put in, take out or change.
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
