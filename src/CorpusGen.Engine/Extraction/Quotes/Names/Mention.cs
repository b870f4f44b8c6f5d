namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>A place at which a name stands, as pieces of a skeleton: half open.</summary>
internal sealed class Mention(int start, int end, Entity entity)
{
    /// <summary>The first piece of the name, behind titles.</summary>
    public int Start { get; } = start;

    /// <summary>The piece behind the name.</summary>
    public int End { get; } = end;

    /// <summary>Whom it names.</summary>
    public Entity Entity { get; } = entity;

    /// <summary>Whether it seems to be the subject of its clause; null where nobody has asked yet.</summary>
    public bool? IsSubject { get; set; }

    /// <summary>The next place that names the same.</summary>
    public Mention? Next { get; set; }
}
