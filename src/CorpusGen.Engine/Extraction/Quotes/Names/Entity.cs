namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>Somebody or something that an article names.</summary>
internal sealed class Entity(string name, EntityKind kind)
{
    /// <summary>The fullest form of the name, without titles.</summary>
    public string Name { get; set; } = name;

    public EntityKind Kind { get; set; } = kind;

    public Gender Gender { get; set; }
}
