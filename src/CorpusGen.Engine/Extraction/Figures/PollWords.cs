namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Words that tell that points are shares of voters: "a lead of 18 points" is one of a party, a team or an index.</summary>
internal static class PollWords
{
    private const int Reach = 25;

    /// <summary>Whether the counted things are points of a poll: such are percentage points.</summary>
    public static bool MakePercent(TokenView tokens, NounPhrase phrase)
    {
        if (phrase.HeadEnd != phrase.First + 1 || !(tokens.WordAt(phrase.First) is Word.Points or Word.Point))
        {
            return false;
        }

        var found = false;
        for (var i = phrase.First - Reach; i <= phrase.First + Reach; i++)
        {
            if (tokens.SameSentence(i, phrase.First))
            {
                found |= tokens.IsWord(i, WordSet.Polls);
                if (tokens.IsWord(i, WordSet.NoPolls))
                {
                    return false;
                }
            }
        }

        return found;
    }
}
