namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Words that tell that money is spoken of.</summary>
internal static class MoneyWords
{
    /// <summary>Whether pounds are money: "361 million pounds" are, "143 million pounds of beef" and, where money is not spoken of, "25 pounds" are not.</summary>
    public static bool ArePounds(TokenView tokens, in Number number, UnitMatch match)
    {
        if (match.IsSymbol || tokens.IsWord(match.End, Word.Of) || tokens.Joins(match.End) || tokens.IsWord(match.End, Word.Per) || !match.IsPlural)
        {
            return !match.IsSymbol && (tokens.IsWord(match.End, Word.Sterling) || (!match.IsPlural && tokens.IsWord(match.End, WordSet.MoneyNouns)));
        }

        return number.Scale >= 1e6m || tokens.IsWord(match.End, Word.Sterling) || StandNear(tokens, number.First);
    }

    /// <summary>Whether one stands shortly before the token.</summary>
    public static bool StandNear(TokenView tokens, int index) => tokens.HasBefore(index, WordSet.MoneyWords);
}
