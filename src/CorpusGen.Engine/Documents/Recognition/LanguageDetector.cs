namespace CorpusGen.Engine.Documents.Recognition;

/// <summary>Tells the language of an article by its script and, for Latin script, by its commonest words.</summary>
/// <remarks>It answers only where the evidence is plain; a name or two in another language are none.</remarks>
internal static class LanguageDetector
{
    /// <summary>How many characters at its start tell the language of an article.</summary>
    public const int Sample = 500;

    // Where two languages are near, it is English.
    private const int Factor = 2;

    private static readonly int English = StopWords.IndexOf("en");

    /// <summary>The language of an article as a BCP 47 tag; null where nothing tells.</summary>
    /// <param name="text">Its start.</param>
    /// <param name="isLatin">Whether it is known to have no letters of other scripts than Latin.</param>
    public static string? Detect(ReadOnlySpan<char> text, bool isLatin = false)
    {
        var scripts = isLatin ? ScriptProfile.OnlyLatin : ScriptProfile.Of(text, Sample);
        return scripts.Main switch
        {
            Script.None => null,
            Script.Latin => StopWords.Best(text, Sample, English, Factor),
            _ => scripts.Language,
        };
    }
}
