using System.Runtime.InteropServices;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>A name or a part of one as it is written, and who is called so.</summary>
/// <param name="words">The first place at which it is written so.</param>
/// <param name="hash">The <see cref="WordHash"/> of the words.</param>
/// <param name="next">The number of the next one that may have the same hash, and one more; 0 where there is none.</param>
[StructLayout(LayoutKind.Auto)]
internal struct NameForm(TextSpan words, int hash, int next)
{
    /// <summary>The first place at which it is written so.</summary>
    public TextSpan Words { get; } = words;

    /// <summary>The <see cref="WordHash"/> of the words.</summary>
    public int Hash { get; } = hash;

    /// <summary>The number of the next one that may have the same hash, and one more; 0 where there is none.</summary>
    public int Next { get; } = next;

    /// <summary>Whom it names when nothing stands before or behind it.</summary>
    public Entity? Entity { get; set; }

    /// <summary>Those whose full name starts with it, in the list of <see cref="Namesakes"/> that has this number; 0 where there are none.</summary>
    public int First { get; set; }

    /// <summary>Those whose full name ends with it.</summary>
    public int Last { get; set; }
}
