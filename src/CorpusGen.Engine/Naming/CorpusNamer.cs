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
        var candidates = ordered.Select(key => new Candidates(NaturalName(key, className), key)).ToList();
        var names = NameResolver.Resolve(candidates, NameResolver.NoneKept, NameComparer.Instance);
        return new CorpusIndex(ordered.Select((key, i) => new CorpusEntry(key.Id, names[i]!, names[i] != candidates[i].Natural.ToString())).ToEquatableArray());
    }

    private static Identifier NaturalName(ArticleKey key, string className)
    {
        var natural = Identifier.FromGiven(key.Name) ?? Identifier.FromText("Article " + key.Name);
        return string.Equals(key.Name, className, StringComparison.OrdinalIgnoreCase) ? natural.Followed("Article") : natural;
    }

    private static string FileStem(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }

    private sealed class Candidates(Identifier natural, ArticleKey key) : NameCandidates(natural)
    {
        public override ulong Identity => StableHash.Of(key.Id);

        public override void AddToldApart(string stem, List<string> names)
        {
            var writer = new NameWriter();
            names.Add(writer.Begin(stem).Append(FileStem(key.Path)).ToIdentifier().ToString());
            names.Add(writer.Begin(stem).Append(key.Path).ToIdentifier().ToString());
            names.RemoveAll(name => name.Length == stem.Length + 1);
        }
    }
}
