using CorpusGen.Engine.Articles;

namespace CorpusGen.Engine.Naming;

/// <summary>All articles of a corpus by their names. Equal to another with the same entries.</summary>
public sealed class CorpusIndex : IEquatable<CorpusIndex>
{
    private readonly Dictionary<string, CorpusEntry> _byId = new(StringComparer.Ordinal);

    /// <summary>Makes the index of some entries.</summary>
    public CorpusIndex(EquatableArray<CorpusEntry> entries)
    {
        Entries = entries;
        foreach (var entry in entries)
        {
            _byId[entry.Id] = entry;
        }
    }

    /// <summary>The entries, ordinal by path, then by place in the document.</summary>
    public EquatableArray<CorpusEntry> Entries { get; }

    /// <summary>The entry of an article.</summary>
    /// <param name="id">The article's identifier.</param>
    public CorpusEntry this[string id] => _byId[id];

    /// <inheritdoc/>
    public bool Equals(CorpusIndex? other) => other is not null && Entries == other.Entries;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CorpusIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.GetHashCode();
}
