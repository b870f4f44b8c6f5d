using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Naming;

namespace CorpusGen.Engine.Emission;

/// <summary>Emits the generated files: the types, the index, and the articles.</summary>
public static class CorpusEmitter
{
    /// <summary>The types that every corpus shares.</summary>
    public static SourceFile EmitTypes(EmissionOptions options) => TypesEmitter.Emit(options);

    /// <summary>The lists over the whole corpus.</summary>
    /// <param name="index">The articles.</param>
    /// <param name="options">How the code is to look from outside.</param>
    public static SourceFile EmitIndex(CorpusIndex index, EmissionOptions options) => IndexEmitter.Emit(index.Entries, options);

    /// <summary>The classes of the articles of one file.</summary>
    /// <param name="file">The articles; at least one.</param>
    /// <param name="options">How the code is to look from outside.</param>
    /// <exception cref="ArgumentException">A name, of a class or of a fact, is none that C# takes.</exception>
    public static SourceFile EmitArticles(ArticleFile file, EmissionOptions options) => ArticleEmitter.Emit(file, options);

    /// <summary>All files of a corpus, as the generator would add them.</summary>
    /// <param name="articles">The articles of all documents; those of one document in its order.</param>
    /// <param name="options">How the code is to look from outside.</param>
    public static IReadOnlyList<SourceFile> EmitAll(IReadOnlyList<Article> articles, EmissionOptions options)
    {
        var index = CorpusNamer.Name(articles.Select(ArticleKey.Of), options.ClassName.ToString());
        var files = ArticleFiles.AreShared(index)
            ? ArticleFiles.Shared(articles, index).Where(file => file.Articles.Count > 0)
            : articles.Select(article => ArticleFiles.Alone(article, index));
        return new[] { EmitTypes(options), EmitIndex(index, options) }
            .Concat(files.Select(file => EmitArticles(file, options)))
            .ToList();
    }
}
