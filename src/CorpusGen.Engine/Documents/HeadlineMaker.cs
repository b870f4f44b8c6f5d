using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents;

/// <summary>Makes a headline out of the first sentence of an article that has none.</summary>
internal static class HeadlineMaker
{
    private const int Longest = 80;

    /// <summary>The first sentence, cut behind a word where it is long, with an ellipsis for the rest.</summary>
    public static string Make(string body)
    {
        // A sentence that goes on behind this is cut anyway.
        var start = body.Substring(0, Math.Min(body.Length, Longest * 4));
        using var prose = ProseText.Read(start, "en");
        var sentence = prose.Sentences.Length == 0 ? start : prose.Sentences[0].In(start);
        return sentence.Length <= Longest ? sentence : sentence.Substring(0, EndOfWords(sentence)).TrimEnd(' ', ',', ';', ':', '-', '–', '—') + "…";
    }

    // A word longer than that is cut, but never in the middle of a surrogate pair.
    private static int EndOfWords(string sentence)
    {
        for (var end = Longest - 1; end > 0; end--)
        {
            if (char.IsWhiteSpace(sentence[end]))
            {
                return end;
            }
        }

        return char.IsHighSurrogate(sentence[Longest - 2]) ? Longest - 2 : Longest - 1;
    }
}
