using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Documents;

/// <summary>What is said about an article beside its text. Whatever is not said is null.</summary>
/// <param name="Name">The name of its class in the generated code.</param>
/// <param name="Headline">The headline.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="DatePublished">When it was published, as written.</param>
/// <param name="Language">Its language as a BCP 47 tag.</param>
public sealed record ArticleMetadata(
    string? Name = null,
    string? Headline = null,
    string? Publisher = null,
    string? Author = null,
    string? DatePublished = null,
    string? Language = null)
{
    /// <summary>The names given to figures and quotes of the article, each name once.</summary>
    public EquatableArray<GivenName> Names { get; init; }

    /// <summary>Nothing is said.</summary>
    public static ArticleMetadata None { get; } = new();

    /// <summary>This, with what it does not say taken from another.</summary>
    public ArticleMetadata Or(ArticleMetadata other) => other == None ? this : this == None ? other : new ArticleMetadata(
        Name ?? other.Name,
        Headline ?? other.Headline,
        Publisher ?? other.Publisher,
        Author ?? other.Author,
        DatePublished ?? other.DatePublished,
        Language ?? other.Language)
    {
        Names = Names.Count == 0 ? other.Names : other.Names.Count == 0 ? Names : Both(Names, other.Names),
    };

    /// <summary>Whether this says all that another says, but for names of facts.</summary>
    internal bool Says(ArticleMetadata other) =>
        (other.Name ?? Name) == Name
        && (other.Headline ?? Headline) == Headline
        && (other.Publisher ?? Publisher) == Publisher
        && (other.Author ?? Author) == Author
        && (other.DatePublished ?? DatePublished) == DatePublished
        && (other.Language ?? Language) == Language;

    private static EquatableArray<GivenName> Both(EquatableArray<GivenName> names, EquatableArray<GivenName> others)
    {
        var known = new HashSet<string>(names.Select(name => name.Name), StringComparer.Ordinal);
        return names.Concat(others.Where(other => known.Add(other.Name))).ToEquatableArray();
    }
}
