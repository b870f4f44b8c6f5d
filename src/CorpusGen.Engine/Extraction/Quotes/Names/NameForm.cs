using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>A name or a part of one as it is written, and who is called so.</summary>
internal sealed class NameForm(TextSpan words, int hash, NameForm? next)
{
    /// <summary>The first place at which it is written so.</summary>
    public TextSpan Words { get; } = words;

    /// <summary>The number by which <see cref="NameForms"/> finds it.</summary>
    public int Hash { get; } = hash;

    /// <summary>The next one of those that may have the same number.</summary>
    public NameForm? Next { get; } = next;

    /// <summary>Whom it names when nothing stands before or behind it.</summary>
    public Entity? Entity { get; set; }

    /// <summary>Those whose full name starts with it.</summary>
    public Entity[] First { get; set; } = [];

    /// <summary>Those whose full name ends with it.</summary>
    public Entity[] Last { get; set; } = [];
}
