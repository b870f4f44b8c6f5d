using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Naming;

/// <summary>Tells the articles of different documents apart. The only step that looks at more than one document.</summary>
public static class CorpusNamer
{
    /// <summary>The articles of a corpus, ordinal by path, then by place in the document.</summary>
    /// <param name="keys">What the articles are called so far; those of one document in its order.</param>
    /// <param name="className">The class that they stand in, whose name none of them may have.</param>
    public static CorpusIndex Name(IEnumerable<ArticleKey> keys, string className)
    {
        var ordered = keys.OrderBy(key => key.Path, StringComparer.Ordinal).ToList();
        var candidates = ordered.Select(key => CandidatesOf(key, className)).ToList();
        var names = NameResolver.Resolve(candidates, NameComparer.Instance);
        return new CorpusIndex(ordered.Select((key, i) => new CorpusEntry(key.Id, names[i].ToString(), names[i] != candidates[i].Natural)).ToEquatableArray());
    }

    private static NameCandidates CandidatesOf(ArticleKey key, string className)
    {
        var natural = Identifier.FromGiven(key.Name) ?? Identifier.FromWords(["Article", StableHash.ShortOf(key.Name)]);
        if (string.Equals(key.Name, className, StringComparison.OrdinalIgnoreCase))
        {
            natural = natural.Followed("Article");
        }

        return new NameCandidates(natural, () =>
        {
            var path = natural.With(NameWords.Split(key.Path));
            return [natural.With(NameWords.Split(FileStem(key.Path))), path, path.With([StableHash.ShortOf(key.Path)])];
        });
    }

    private static string FileStem(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }
}
