namespace CorpusGen.Engine.Naming;

/// <summary>Names that the generated classes need for themselves.</summary>
internal static class ReservedNames
{
    // Every type has these; a member of the same name would hide them.
    private const string OfObject = "Equals Finalize GetHashCode GetType MemberwiseClone ReferenceEquals ToString";

    private static readonly HashSet<string> InCorpus = Set(
        OfObject + " Articles Figures Quotes Speakers FindArticle Id Headline Publisher Author DatePublished Article ArticleList FigureList QuoteList SpeakerList _Data");

    private static readonly HashSet<string> InArticle = Set(OfObject + " Figures Quotes");

    /// <summary>A name for the class of an article.</summary>
    public static Identifier ForArticle(Identifier name) => InCorpus.Contains(name.ToString()) || IsHelper(name.ToString()) ? name.Followed("Article") : name;

    /// <summary>A name for a figure's member, whose constants add <c>Value</c>, <c>Min</c> and <c>Max</c> to it.</summary>
    public static Identifier ForFigure(Identifier name) => IsTaken(name, "Value", "Min", "Max") ? name.Followed("Figure") : name;

    /// <summary>A name for a quote's member, whose constant adds <c>Text</c> to it.</summary>
    public static Identifier ForQuote(Identifier name) => IsTaken(name, "Text") ? name.Followed("Quote") : name;

    // What the generated code needs for itself begins with an underscore and a letter, and does not end in "Article".
    private static bool IsHelper(string name) => name.Length > 1 && name[0] == '_' && char.IsLetter(name[1]);

    private static bool IsTaken(Identifier name, params string[] suffixes)
    {
        var text = name.ToString();
        return InArticle.Contains(text) || suffixes.Any(suffix => text.EndsWith(suffix, StringComparison.Ordinal));
    }

    private static HashSet<string> Set(string names) => new(names.Split(' '), StringComparer.OrdinalIgnoreCase);
}
