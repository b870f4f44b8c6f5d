using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>Somebody or something that an article names. The next article on the same thread uses it for another.</summary>
internal sealed class Entity(NameIndex names)
{
    private string? _name;
    private EntityKind? _kind;

    /// <summary>Where the fullest form of the name stands, without titles.</summary>
    public TextSpan Words { get; set; }

    /// <summary>The fullest form of the name. To be asked for when all names are known.</summary>
    public string Name => _name ??= Words.In(names.Body);

    /// <summary>What the names themselves tell that it is.</summary>
    public EntityKind ToldKind { get; set; }

    /// <summary>What it is, by its names or else by what stands around them. To be asked for when all names are known.</summary>
    public EntityKind Kind => _kind ??= ToldKind == EntityKind.Unknown ? names.Judge.KindOf(this) : ToldKind;

    public Gender Gender { get; set; }

    /// <summary>The first place that names it.</summary>
    public Mention? FirstMention { get; set; }

    /// <summary>Makes it anew of a name.</summary>
    public void Start(TextSpan words, EntityKind toldKind)
    {
        (Words, ToldKind, Gender, FirstMention) = (words, toldKind, Gender.Unknown, null);
        (_name, _kind) = (null, null);
    }
}
