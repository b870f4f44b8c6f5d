using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Naming;

/// <summary>Finds words in the body of an article, whatever white space and form of quotation marks they are written with.</summary>
/// <remarks>After Knuth, Morris and Pratt: every character is looked at a bounded number of times, whatever the words repeat.</remarks>
internal sealed class WordsFinder
{
    private readonly char[] _text;
    private readonly int[] _offsets;
    private readonly int _length;

    public WordsFinder(string body)
    {
        _text = new char[body.Length];
        _offsets = new int[body.Length + 1];
        for (var i = 0; i < body.Length; i++)
        {
            var c = FoldedText.Fold(body[i]);
            if (c != ' ' || (_length > 0 && _text[_length - 1] != ' '))
            {
                _text[_length] = c;
                _offsets[_length++] = i;
            }
        }

        _offsets[_length] = body.Length;
    }

    /// <summary>Where the words stand in the body, as whole words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="most">How many places to find at the most.</param>
    public List<TextSpan> Find(string words, int most)
    {
        var pattern = FoldedText.Read(words);
        var places = new List<TextSpan>();
        if (pattern.Length == 0)
        {
            return places;
        }

        var borders = BordersOf(pattern);
        var matched = 0;
        for (var i = 0; i < _length && places.Count < most; i++)
        {
            while (matched > 0 && (matched == pattern.Length || _text[i] != pattern[matched]))
            {
                matched = borders[matched - 1];
            }

            matched += _text[i] == pattern[matched] ? 1 : 0;
            if (matched == pattern.Length && AreWhole(i + 1 - matched, i + 1))
            {
                places.Add(TextSpan.FromBounds(_offsets[i + 1 - matched], _offsets[i] + 1));
            }
        }

        return places;
    }

    private static int[] BordersOf(string pattern)
    {
        var borders = new int[pattern.Length];
        for (int i = 1, matched = 0; i < pattern.Length; i++)
        {
            while (matched > 0 && pattern[i] != pattern[matched])
            {
                matched = borders[matched - 1];
            }

            matched += pattern[i] == pattern[matched] ? 1 : 0;
            borders[i] = matched;
        }

        return borders;
    }

    // "5 ships" does not stand in "25 ships".
    private bool AreWhole(int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(_text[start - 1]) || !char.IsLetterOrDigit(_text[start]))
        && (end == _length || !char.IsLetterOrDigit(_text[end - 1]) || !char.IsLetterOrDigit(_text[end]));
}
