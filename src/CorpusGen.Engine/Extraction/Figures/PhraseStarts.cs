using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Figures;

/// <summary>Tells with one look how long a phrase of a table may be that begins at a token: nearly everywhere none does.</summary>
internal sealed class PhraseStarts
{
    private readonly Lexicon<int> _longest;
    private readonly WordSet _list;
    private WordValues<byte>? _byWord;

    /// <summary>The starts of the phrases, that the word table lists too.</summary>
    public PhraseStarts(IEnumerable<string> phrases, WordSet list)
    {
        _list = list;
        var longest = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var phrase in phrases)
        {
            var tokens = Tokenizer.Tokenize(phrase);
            var first = UnitLexicon.InSmallLetters(tokens[0].Span.In(phrase));
            longest[first] = Math.Max(tokens.Length, longest.TryGetValue(first, out var known) ? known : 0);
        }

        _longest = new Lexicon<int>(longest);
        Words = longest.Keys;
    }

    // The word table asks for the words first.
    private WordValues<byte> ByWord =>
        _byWord ??= new WordValues<byte>(Words.Select(word => new KeyValuePair<string, byte>(word, _longest.TryGetValue(word, out var length) ? (byte)length : (byte)0)));

    /// <summary>The first words.</summary>
    public IEnumerable<string> Words { get; }

    /// <summary>The tokens of the longest phrase that has this one first; 0 where none has. A possessive counts without its ending.</summary>
    public int Longest(TokenView tokens, int index)
    {
        if (tokens.IsWord(index, _list))
        {
            return ByWord[tokens.WordAt(index)];
        }

        return WordClasses.IsPossessive(tokens, index) && _longest.TryGetValue(tokens.Body, tokens[index].Start, tokens[index].Length - 2, out var longest) ? longest : 0;
    }
}
