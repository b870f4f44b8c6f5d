using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Tells with one look whether a quantity may begin at a token: nearly every word of a text is done with here.</summary>
internal static class QuantityStarts
{
    /// <summary>The words.</summary>
    public static readonly string[] All = NumberWords.Starts.Concat(FoldScanner.Words).Concat(CurrencyLexicon.Starts).ToArray();

    // A bit for the number of every word, and of most other words none.
    private const int Bits = 1 << 13;

    private static readonly int[] Marks = Mark();

    /// <summary>The first token from one on where a quantity may begin.</summary>
    public static int Next(TokenView tokens, int index)
    {
        var all = tokens.All;
        while (index < all.Length && ((all[index].IsSmall && !IsMarked(all[index].Hash)) || !MayBeAt(tokens, index)))
        {
            index++;
        }

        return index;
    }

    private static bool IsMarked(int hash) => ((Marks[(hash & (Bits - 1)) >> 5] >> (hash & 31)) & 1) != 0;

    private static bool MayBeAt(TokenView tokens, int index)
    {
        ref readonly var token = ref tokens[index];
        return token.Kind switch
        {
            TokenKind.Digits => true,
            TokenKind.Mark => tokens.Mark(index) switch
            {
                ',' or '"' or '\u201C' or '\u201D' or '\u2018' or '\u2019' or '(' or ')' or ':' or ';' or '?' or '!' or '/' => false,
                '.' or '-' or '\u2013' or '\u2014' => tokens.IsDigits(index + 1) || tokens.Mark(index + 1) == '.',
                _ => true,
            },
            _ => IsMarked(token.Hash) ? IsListed(tokens, index, token) : IsPrefixed(tokens, index, token),
        };
    }

    // MUSD: millions of a currency
    private static bool IsPrefixed(TokenView tokens, int index, in Token token) => token.Length == 4 && tokens.FirstCharacter(index) == 'M';

    private static bool IsListed(TokenView tokens, int index, in Token token) =>
        (tokens.IsWord(index, WordSet.QuantityStarts) || IsPrefixed(tokens, index, token))
        && !(tokens.IsWord(index, WordSet.IndefiniteArticles) && !MayFollowArticle(tokens, index + 1));

    // "a hundred", "a third", "A $"
    private static bool MayFollowArticle(TokenView tokens, int index) =>
        !tokens.IsWord(index) || BoundCues.AskAt(tokens, index - 1) || NumberWords.TryGet(tokens, index, out _) || NumberWords.TryDenominator(tokens, index, plural: false, out _);

    private static int[] Mark()
    {
        var marks = new int[Bits / 32];
        foreach (var word in All)
        {
            var hash = WordHash.Of(word, 0, word.Length);
            marks[(hash & (Bits - 1)) >> 5] |= 1 << (hash & 31);
        }

        return marks;
    }
}
