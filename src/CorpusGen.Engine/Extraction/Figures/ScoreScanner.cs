namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Tells scores and votes, and other numbers behind dashes that count nothing: <c>68-34</c>, <c>3 – 0</c>, <c>56 to 43</c>, <c>555-1234</c>.</summary>
internal static class ScoreScanner
{
    // "leading by 8 points, | 40 to 32"
    private const int FarthestContest = 6;

    /// <summary>Whether the number is the first of a score or a vote, or of others behind dashes that have no unit or noun to count.</summary>
    public static bool Covers(TokenView tokens, in Number number, out int end)
    {
        end = number.End;
        if (IsVote(tokens, number, out end))
        {
            return true;
        }

        if (!number.IsDigits || !tokens.IsDash(number.End) || !NumeralScanner.TryRead(tokens, number.End + 1, out var second)
            || tokens.Touches(number.End) != tokens.Touches(second.First))
        {
            return false;
        }

        end = second.End;
        if (tokens.IsDash(second.End) && tokens.Touches(second.End) && tokens.IsDigits(second.End + 1))
        {
            end = NotFigures.SkipGlued(tokens, second.End);
            return true;
        }

        return second.Value <= number.Value
            || (!AgeScanner.IsNamedAge(tokens, number.First) && (!StatesQuantity(tokens, second) || tokens.IsWord(second.End, WordSet.ScoreWords)));
    }

    // "by a vote of 56 to 43", "won 3 to 2"
    private static bool IsVote(TokenView tokens, in Number number, out int end)
    {
        end = number.End;
        if (!tokens.IsWord(number.End, Word.To) || !NumberScanner.TryRead(tokens, number.End + 1, out var second) || second.Value > number.Value
            || StatesQuantity(tokens, second) && !WordClasses.IsBoundary(tokens, second.End))
        {
            return false;
        }

        end = second.End;
        for (var i = number.First - 1; i >= number.First - FarthestContest && tokens.SameSentence(i, number.First); i--)
        {
            if (tokens.IsWord(i, WordSet.Contests))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StatesQuantity(TokenView tokens, in Number second) =>
        tokens.Has(second.End) && (tokens.IsWord(second.End) || tokens.Joins(second.End)
            || tokens.Mark(second.End) is '%' or '\u00B0' or '\u20AC' or '$' or '\u00A3');
}
