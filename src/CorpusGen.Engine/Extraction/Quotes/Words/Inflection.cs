namespace CorpusGen.Engine.Extraction.Quotes.Words;

/// <summary>The regular forms of English verbs and nouns.</summary>
internal static class Inflection
{
    public static string WithS(string word) =>
        EndsInConsonantAndY(word) ? word.Substring(0, word.Length - 1) + "ies"
        : EndsIn(word, "s") || EndsIn(word, "x") || EndsIn(word, "z") || EndsIn(word, "ch") || EndsIn(word, "sh") ? word + "es"
        : word + "s";

    public static string WithEd(string word) =>
        EndsIn(word, "e") ? word + "d" : EndsInConsonantAndY(word) ? word.Substring(0, word.Length - 1) + "ied" : word + "ed";

    public static string WithIng(string word) =>
        EndsIn(word, "e") && !EndsIn(word, "ee") ? word.Substring(0, word.Length - 1) + "ing" : word + "ing";

    private static bool EndsIn(string word, string end) => word.EndsWith(end, StringComparison.Ordinal);

    private static bool EndsInConsonantAndY(string word) =>
        EndsIn(word, "y") && word.Length > 1 && "aeiou".IndexOf(word[word.Length - 2]) < 0;
}
