using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Naming;

/// <summary>Names that the generated classes need for themselves.</summary>
internal static class ReservedNames
{
    // Every type has these; a member of the same name would hide them.
    private const string OfObject = "Equals Finalize GetHashCode GetType MemberwiseClone ReferenceEquals ToString";

    private static readonly Lexicon<bool> InCorpus = WordList.Of(
        OfObject + " Articles Figures Quotes Speakers FindArticle Id Headline Publisher Author DatePublished Article ArticleList FigureList QuoteList SpeakerList _Data");

    private static readonly Lexicon<bool> InArticle = WordList.Of(OfObject + " Article Figures Quotes");

    /// <summary>A name for the class of an article.</summary>
    public static Identifier ForArticle(Identifier name) => InCorpus.Contains(name.ToString()) || IsHelper(name.ToString()) ? name.Followed("Article") : name;

    /// <summary>Whether a figure's member cannot have a name: its constants add <c>Value</c>, <c>Min</c> and <c>Max</c> to it.</summary>
    public static bool IsForFigure(Identifier name)
    {
        var text = name.ToString();
        return EndsWith(text, "Value") || EndsWith(text, "Min") || EndsWith(text, "Max") || InArticle.Contains(text);
    }

    /// <summary>Whether a quote's member cannot have a name: its constant adds <c>Text</c> to it.</summary>
    public static bool IsForQuote(Identifier name)
    {
        var text = name.ToString();
        return EndsWith(text, "Text") || InArticle.Contains(text);
    }

    // What the generated code needs for itself begins with an underscore and a letter, and does not end in "Article".
    private static bool IsHelper(string name) => name.Length > 1 && name[0] == '_' && char.IsLetter(name[1]);

    private static bool EndsWith(string text, string ending) => text.EndsWith(ending, StringComparison.Ordinal);
}
