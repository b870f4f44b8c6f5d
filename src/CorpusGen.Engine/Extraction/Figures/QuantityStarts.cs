using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Tells with one look whether a quantity may begin at a token: nearly every word of a text is done with here.</summary>
internal static class QuantityStarts
{
    private static readonly string[] List = NumberWords.Starts.Concat(FoldScanner.Words).Concat(CurrencyLexicon.Starts).ToArray();

    private static readonly Lexicon<bool> Words = new(List.Select(word => new KeyValuePair<string, bool>(word, true)));

    private static readonly Lexicon<bool> Articles = WordList.Of("a an");

    // By the last five bits of the first two letters, which are the same for capitals: a bit for every length of a word.
    private static readonly int[] Lengths = CountLengths();

    public static bool MayBeAt(TokenView tokens, int index)
    {
        var token = tokens[index];
        return token.Kind switch
        {
            TokenKind.Digits => true,
            TokenKind.Mark => tokens.Mark(index) switch
            {
                ',' or '"' or '\u201C' or '\u201D' or '\u2018' or '\u2019' or '(' or ')' or ':' or ';' or '?' or '!' or '/' => false,
                '.' or '-' or '\u2013' or '\u2014' => tokens.IsDigits(index + 1) || tokens.Mark(index + 1) == '.',
                _ => true,
            },
            _ => (Lengths[Key(tokens.Body, token.Start, token.Length)] >> Math.Min(token.Length, 31) & 1) != 0 && IsListed(tokens, index, token),
        };
    }

    private static bool IsListed(TokenView tokens, int index, Token token) =>
        (Words.Contains(tokens.Body, token) || (token.Length == 4 && tokens.FirstCharacter(index) == 'M'))
        && !(tokens.IsWord(index, Articles) && !MayFollowArticle(tokens, index + 1));

    // "a hundred", "a third", "A $"
    private static bool MayFollowArticle(TokenView tokens, int index) =>
        !tokens.IsWord(index) || BoundCues.AskAt(tokens, index - 1) || NumberWords.TryGet(tokens, index, out _) || NumberWords.TryDenominator(tokens, index, plural: false, out _);

    private static int Key(string text, int start, int length) => ((text[start] & 31) << 5) | (length > 1 ? text[start + 1] & 31 : 0);

    private static int[] CountLengths()
    {
        var lengths = new int[1024];
        for (var second = 0; second < 32; second++)
        {
            lengths[(('M' & 31) << 5) | second] = 1 << 4;
        }

        foreach (var word in List)
        {
            lengths[Key(word, 0, word.Length)] |= 1 << Math.Min(word.Length, 31);
        }

        return lengths;
    }
}
