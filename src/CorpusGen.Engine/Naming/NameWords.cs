using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Naming;

/// <summary>Picks the words of a text that make a readable name.</summary>
internal static class NameWords
{
    /// <summary>A name of more characters than this is cut at a word.</summary>
    private const int MaxLength = 48;

    // Says nothing at the beginning of a name.
    private static readonly Lexicon<bool> Openers = WordList.Of(
        "a an the this that these those his her its their our my your some any each every and or but of to in on at by for from with as is was are were be been");

    // A name must not break off after one of these.
    private static readonly Lexicon<bool> Danglers = WordList.Of(
        "a an the this that these those his her its their our my your some any each every and or but nor of to in on at by for from with into over under "
        + "between among about after before against as than is was are were be been being has have had not no which who whose when while where that if "
        + "because so will would can could may might must should do does did very more most both");

    /// <summary>The first words of a text, without an article at the start or a loose preposition at the end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many words to take at the most.</param>
    public static IReadOnlyList<string> First(string text, int most)
    {
        var words = Split(text);
        var start = 0;
        while (start < words.Count - 1 && Openers.Contains(words[start]))
        {
            start++;
        }

        var taken = new List<string>();
        var length = 0;
        for (var i = start; i < words.Count && taken.Count < most && length + words[i].Length <= MaxLength; i++)
        {
            taken.Add(words[i]);
            length += words[i].Length;
        }

        var all = start + taken.Count == words.Count;
        while (!all && taken.Count > 1 && Danglers.Contains(taken[taken.Count - 1]))
        {
            taken.RemoveAt(taken.Count - 1);
        }

        return taken;
    }

    /// <summary>All words of a text: runs of letters and digits. A possessive <c>'s</c> and apostrophes go, hyphens part, and a point inside a number is written <c>Point</c>.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var words = new List<string>();
        var tokens = Tokenizer.Tokenize(text);
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Word)
            {
                words.Add(WithoutPossessive(token.Span.In(text)));
            }
            else if (token.Kind == TokenKind.Digits && IsInsideNumber(text, tokens, i, ','))
            {
                words[words.Count - 1] += token.Span.In(text);
            }
            else if (token.Kind == TokenKind.Digits)
            {
                words.Add((IsInsideNumber(text, tokens, i, '.') ? "Point" : "") + token.Span.In(text));
            }
        }

        words.RemoveAll(word => Identifier.FromWords([word]).IsEmpty);
        return words;
    }

    private static bool IsInsideNumber(string text, Token[] tokens, int index, char separator) =>
        index >= 2
        && !tokens[index].SpaceBefore
        && !tokens[index - 1].SpaceBefore
        && tokens[index - 2].Kind == TokenKind.Digits
        && text[tokens[index - 1].Start] == separator;

    private static string WithoutPossessive(string word)
    {
        var plain = word.Replace('\u2019', '\'').Replace('\u02BC', '\'');
        return (plain.EndsWith("'s", StringComparison.OrdinalIgnoreCase) ? plain.Substring(0, plain.Length - 2) : plain).Replace("'", "");
    }
}
