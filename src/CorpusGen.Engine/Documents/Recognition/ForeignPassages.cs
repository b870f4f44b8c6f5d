using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Documents.Recognition;

/// <summary>Tells the passages that are in another language than the article that they stand in.</summary>
internal sealed class ForeignPassages
{
    // Enough for the commonest words of any language to come up.
    private const int Sample = 240;

    private const int FewestLetters = 4;

    // The other language has several times as many of its common words in the passage as the article's own.
    private const int Factor = 3;

    private static readonly ForeignPassages English = new("en");

    private readonly string _own;
    private readonly Script _script;
    private readonly int _index;

    private ForeignPassages(string language)
    {
        _own = language.Split('-')[0].ToLowerInvariant();
        _script = ScriptProfile.ScriptOf(_own);
        _index = StopWords.IndexOf(_own);
    }

    /// <summary>What tells them in an article.</summary>
    /// <param name="language">The article's language as a BCP 47 tag.</param>
    public static ForeignPassages In(string language) => language == "en" ? English : new ForeignPassages(language);

    /// <summary>The language of a passage; null where it is that of the article, as far as one can tell.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="isLatin">Whether it is known to have no letters of other scripts than Latin.</param>
    public string? LanguageOf(ReadOnlySpan<char> text, bool isLatin = false)
    {
        var scripts = isLatin ? ScriptProfile.OnlyLatin : ScriptProfile.Of(text, Sample);
        if (scripts.Main != Script.Latin)
        {
            return scripts.Main == Script.None || scripts.Main == _script || scripts.Letters < FewestLetters ? null : scripts.Language;
        }

        if (_script == Script.Latin && _index < 0)
        {
            return null;
        }

        var language = StopWords.Best(text, Sample, _index, Factor);
        return language == _own ? null : language;
    }
}
