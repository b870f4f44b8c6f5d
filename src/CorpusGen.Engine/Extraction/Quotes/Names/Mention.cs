namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>A place at which a name stands, as pieces of a skeleton: half open. The next article on the same thread uses it for another.</summary>
internal sealed class Mention
{
    /// <summary>The first piece of the name, behind titles.</summary>
    public int Start { get; private set; }

    /// <summary>The piece behind the name.</summary>
    public int End { get; private set; }

    /// <summary>Whom it names.</summary>
    public Entity Entity { get; private set; } = null!;

    /// <summary>Whether it seems to be the subject of its clause; null where nobody has asked yet.</summary>
    public bool? IsSubject { get; set; }

    /// <summary>The next place that names the same.</summary>
    public Mention? Next { get; set; }

    /// <summary>Makes it anew of a place.</summary>
    public void Set(int start, int end, Entity entity) => (Start, End, Entity, IsSubject, Next) = (start, end, entity, null, null);
}
