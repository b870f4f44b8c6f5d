namespace CorpusGen.Generator;

/// <summary>The names of the pipeline's steps, by which tests see what ran again.</summary>
internal static class TrackingNames
{
    /// <summary>The project's options.</summary>
    public const string Options = nameof(Options);

    /// <summary>The files of the corpus as plain values.</summary>
    public const string Files = nameof(Files);

    /// <summary>The documents with their sidecars.</summary>
    public const string Documents = nameof(Documents);

    /// <summary>What the engine made of each document.</summary>
    public const string Results = nameof(Results);

    /// <summary>The articles of the whole corpus by their names.</summary>
    public const string Index = nameof(Index);

    /// <summary>The files of one article each; none in a large corpus.</summary>
    public const string Articles = nameof(Articles);

    /// <summary>The files that share the articles of a large corpus.</summary>
    public const string Parts = nameof(Parts);
}
