using CorpusGen.Engine.Extraction.Quotes.Prose;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>Somebody or something that an article names.</summary>
internal sealed class Entity(Skeleton text, TextSpan words, EntityKind toldKind)
{
    private string? _name;
    private EntityKind? _kind;

    /// <summary>Where the fullest form of the name stands, without titles.</summary>
    public TextSpan Words { get; set; } = words;

    /// <summary>The fullest form of the name. To be asked for when all names are known.</summary>
    public string Name => _name ??= Words.In(text.Body);

    /// <summary>What the names themselves tell that it is.</summary>
    public EntityKind ToldKind { get; set; } = toldKind;

    /// <summary>What it is, by its names or else by what stands around them. To be asked for when all names are known.</summary>
    public EntityKind Kind => _kind ??= ToldKind == EntityKind.Unknown ? new EntityJudge(text).KindOf(this) : ToldKind;

    public Gender Gender { get; set; }

    /// <summary>The first place that names it.</summary>
    public Mention? FirstMention { get; set; }
}
