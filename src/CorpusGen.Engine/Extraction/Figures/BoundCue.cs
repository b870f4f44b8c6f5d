using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Words that bound a number, of Cues.tsv.</summary>
internal sealed class BoundCue(string text, Bound bound)
{
    private readonly Word[] _words = Array.ConvertAll(text.Split(' '), WordTable.Find);

    public string Text => text;

    public Bound Bound => bound;

    public int Length => _words.Length;

    public string First => text.Split(' ')[0];

    public string Last => text.Substring(text.LastIndexOf(' ') + 1);

    /// <summary>Whether it compares: "lower than", "as much as".</summary>
    public bool IsComparison => text.EndsWith("er than", StringComparison.Ordinal) || text is "as much as" or "as many as" or "as long as";

    /// <summary>Whether nothing may stand between the cue and the number: "nearing a 19-month low" bounds no months.</summary>
    public bool IsClose => text is "near" or "nearing" or "approaching";

    /// <summary>Whether a number behind it takes it for its own: "12 or more", but "10 or at least 8".</summary>
    public bool IsShared => text is "or more" or "and more" or "at least" or "at most" or "or less" or "plus";

    /// <summary>Whether the cue's words stand from the token on.</summary>
    public bool StandsAt(TokenView tokens, int start)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if (!tokens.IsWord(start + i, _words[i]))
            {
                return false;
            }
        }

        return true;
    }
}
