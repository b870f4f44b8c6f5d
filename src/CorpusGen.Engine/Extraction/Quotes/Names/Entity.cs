namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>Somebody or something that an article names.</summary>
internal sealed class Entity(string name, EntityKind kind)
{
    /// <summary>The fullest form of the name, without titles.</summary>
    public string Name { get; set; } = name;

    public EntityKind Kind { get; set; } = kind;

    public Gender Gender { get; set; }

    /// <summary>What its mentions tell of an unknown kind: for a person above zero, for a body below.</summary>
    public int Score { get; set; }

    /// <summary>How many mentions told.</summary>
    public int Told { get; set; }
}
