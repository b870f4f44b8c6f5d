namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>Somebody or something that an article names, with every form of the name.</summary>
/// <remarks>An index of speakers over many articles can be made from these: the name is the key, the forms its aliases.</remarks>
internal sealed class Entity(string name, EntityKind kind)
{
    /// <summary>The fullest form of the name, without titles.</summary>
    public string Name { get; set; } = name;

    public EntityKind Kind { get; set; } = kind;

    public Gender Gender { get; set; }

    /// <summary>Every form seen.</summary>
    public HashSet<string> Forms { get; } = new(StringComparer.Ordinal) { name };
}
