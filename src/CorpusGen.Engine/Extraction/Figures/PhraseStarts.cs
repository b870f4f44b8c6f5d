using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Tells with one look how long a phrase of a table may be that begins at a token: nearly everywhere none does.</summary>
internal sealed class PhraseStarts
{
    private readonly Lexicon<int> _longest;

    public PhraseStarts(IEnumerable<string> phrases)
    {
        var longest = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var phrase in phrases)
        {
            var tokens = Tokenizer.Tokenize(phrase);
            var first = UnitLexicon.InSmallLetters(tokens[0].Span.In(phrase));
            longest[first] = Math.Max(tokens.Length, longest.TryGetValue(first, out var known) ? known : 0);
        }

        _longest = new Lexicon<int>(longest);
    }

    /// <summary>The tokens of the longest phrase that has this one first; 0 where none has. A possessive counts without its ending.</summary>
    public int Longest(TokenView tokens, int index)
    {
        var token = tokens[index];
        if (token.Length == 0)
        {
            return 0;
        }

        var found = _longest.TryGetValue(tokens.Body, token, out var longest)
            || (WordClasses.IsPossessive(tokens, index) && _longest.TryGetValue(tokens.Body, token.Start, token.Length - 2, out longest));
        return found ? longest : 0;
    }
}
