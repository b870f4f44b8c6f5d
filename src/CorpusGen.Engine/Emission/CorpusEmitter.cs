using CorpusGen.Engine.Articles;
using CorpusGen.Engine.Naming;

namespace CorpusGen.Engine.Emission;

/// <summary>Emits the generated files: the types, the index, and one file for each article.</summary>
public static class CorpusEmitter
{
    /// <summary>The types that every corpus shares.</summary>
    public static SourceFile EmitTypes(EmissionOptions options) => TypesEmitter.Emit(options);

    /// <summary>The lists over the whole corpus.</summary>
    /// <param name="index">The articles.</param>
    /// <param name="options">How the code is to look from outside.</param>
    public static SourceFile EmitIndex(CorpusIndex index, EmissionOptions options) => IndexEmitter.Emit(index.Entries, options);

    /// <summary>The class of one article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="className">The name of its class.</param>
    /// <param name="options">How the code is to look from outside.</param>
    /// <exception cref="ArgumentException">A name, of the class or of a fact, is none that C# takes.</exception>
    public static SourceFile EmitArticle(Article article, string className, EmissionOptions options) => ArticleEmitter.Emit(article, Identifier.Parse(className), options);

    /// <summary>All files of a corpus, as the generator would add them.</summary>
    /// <param name="articles">The articles of all documents; those of one document in its order.</param>
    /// <param name="options">How the code is to look from outside.</param>
    public static IReadOnlyList<SourceFile> EmitAll(IReadOnlyList<Article> articles, EmissionOptions options)
    {
        var index = CorpusNamer.Name(articles.Select(ArticleKey.Of), options.ClassName.ToString());
        return new[] { EmitTypes(options), EmitIndex(index, options) }
            .Concat(articles.Select(article => EmitArticle(article, index[article.Id].ClassName, options)))
            .ToList();
    }
}
