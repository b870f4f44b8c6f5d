using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Words that tell that points are shares of voters: "a lead of 18 points" is one of a party, a team or an index.</summary>
internal static class PollWords
{
    private const int Reach = 25;

    private static readonly Lexicon<bool> Polls = WordList.Of(
        "poll polls pollster pollsters polling voter voters electorate approval support swing turnout labour tories conservatives democrat democrats republican "
        + "republicans democratic");

    private static readonly Lexicon<bool> Others = WordList.Of(
        "index indexes indices shares stocks nasdaq dow ftse nikkei dax trading investors game games match matches league season team goals rebounds scored "
        + "table basis");

    /// <summary>Whether the counted things are points of a poll: such are percentage points.</summary>
    public static bool MakePercent(TokenView tokens, NounPhrase phrase)
    {
        if (phrase.HeadEnd != phrase.First + 1 || !(tokens.IsWord(phrase.First, "points") || tokens.IsWord(phrase.First, "point")))
        {
            return false;
        }

        var found = false;
        for (var i = phrase.First - Reach; i <= phrase.First + Reach; i++)
        {
            if (tokens.SameSentence(i, phrase.First))
            {
                found |= tokens.IsWord(i, Polls);
                if (tokens.IsWord(i, Others))
                {
                    return false;
                }
            }
        }

        return found;
    }
}
