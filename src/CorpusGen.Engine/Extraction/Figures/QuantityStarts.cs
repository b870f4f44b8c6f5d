using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Tells with one look whether a quantity may begin at a token: nearly every word of a text is done with here.</summary>
internal static class QuantityStarts
{
    private static readonly Lexicon<bool> Words = new(
        NumberWords.Starts.Concat(FoldScanner.Words).Concat(CurrencyLexicon.Starts).Select(word => new KeyValuePair<string, bool>(word, true)));

    public static bool MayBeAt(TokenView tokens, int index)
    {
        var token = tokens[index];
        return token.Kind switch
        {
            TokenKind.Digits => true,
            TokenKind.Mark => tokens.Mark(index) is not (',' or '"' or '\u201C' or '\u201D' or '\u2019' or ')' or ':' or ';'),
            _ => Words.Contains(tokens.Body, token.Start, token.Length) || (token.Length == 4 && tokens.FirstCharacter(index) == 'M'),
        };
    }
}
