namespace CorpusGen.Engine.Articles;

/// <summary>One report with what was found in it. Fields after schema.org's NewsArticle.</summary>
/// <remarks>Everything here compares by value; the generator's caching rests on it. A new member must too.</remarks>
public sealed record Article
{
    /// <summary>Tells it from every other article of the corpus: <c>path#Name</c>.</summary>
    public string Id { get; init; } = "";

    /// <summary>The name of its class in the generated code, before names of different documents are told apart.</summary>
    public string Name { get; init; } = "";

    /// <summary>The headline; made from the first sentence where the document has none.</summary>
    public string Headline { get; init; } = "";

    /// <summary>Who published it; null where the document does not say.</summary>
    public string? Publisher { get; init; }

    /// <summary>Who wrote it; null where the document does not say.</summary>
    public string? Author { get; init; }

    /// <summary>
    /// When it was published, in ISO 8601: a date (<c>2025-09-02</c>), a date and time, or one with an offset; null where the
    /// document does not say.
    /// </summary>
    public string? DatePublished { get; init; }

    /// <summary>The language of the body as a BCP 47 tag: <c>en</c>.</summary>
    public string Language { get; init; } = "";

    /// <summary>The document it stands in, relative to the project, with forward slashes.</summary>
    public string Path { get; init; } = "";

    /// <summary>The line of the document that it starts on, from 1.</summary>
    public int Line { get; init; }

    /// <summary>The text. Paragraphs are separated by a blank line; headings, captions and end matter are set aside.</summary>
    public string Body { get; init; } = "";

    /// <summary>The headings, in order.</summary>
    public EquatableArray<Section> Sections { get; init; }

    /// <summary>The captions, in order.</summary>
    public EquatableArray<Caption> Captions { get; init; }

    /// <summary>What else was set aside, in order.</summary>
    public EquatableArray<EndMatter> EndMatter { get; init; }

    /// <summary>The quantities the body states, in order.</summary>
    public EquatableArray<Figure> Figures { get; init; }

    /// <summary>The quotations in the body, in order.</summary>
    public EquatableArray<Quote> Quotes { get; init; }
}
