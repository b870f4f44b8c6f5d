using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Words that tell that money is spoken of.</summary>
internal static class MoneyWords
{
    private static readonly Lexicon<bool> Words = WordList.Of(
        "cost costs costing paid pay pays paying price priced prices profit profits loss losses worth fine fined salary wage wages earn earns earned earning "
        + "spend spends spent spending sterling bank loan loans debt debts budget budgets sold sell sells bought buy buys fee fees tax taxes pension pensions "
        + "bill bills compensation damages revenue revenues sales turnover bid bids invest invested investment fund funds funding rent rents cash donated "
        + "donation raised reward bonus bonuses income savings charge charged money economy government share shares stake bail jackpot prize");

    private static readonly Lexicon<bool> MoneyNouns = WordList.Of(
        "note notes coin coins banknote fine fee bill bonus prize deal ticket loan cheque payment grant tax budget contract reward bail debt limit");

    /// <summary>Whether pounds are money: "361 million pounds" are, "143 million pounds of beef" and, where money is not spoken of, "25 pounds" are not.</summary>
    public static bool ArePounds(TokenView tokens, in Number number, UnitMatch match)
    {
        if (match.IsSymbol || tokens.IsWord(match.End, "of") || tokens.Joins(match.End) || tokens.IsWord(match.End, "per") || !match.IsPlural)
        {
            return !match.IsSymbol && (tokens.IsWord(match.End, "sterling") || (!match.IsPlural && tokens.IsWord(match.End, MoneyNouns)));
        }

        return number.Scale >= 1e6m || tokens.IsWord(match.End, "sterling") || StandNear(tokens, number.First);
    }

    /// <summary>Whether one stands shortly before the token.</summary>
    public static bool StandNear(TokenView tokens, int index) => tokens.HasBefore(index, Words);
}
