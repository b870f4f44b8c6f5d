using System.Runtime.InteropServices;
using CorpusGen.Engine.Extraction.Quotes.Words;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes.Names;

/// <summary>Capitalised words that make up one name, before it is known whose it is.</summary>
/// <param name="Start">The first piece of the name, behind titles.</param>
/// <param name="End">The piece behind the name.</param>
/// <param name="Words">How many words the name has.</param>
/// <param name="Text">Where the whole name stands in the body.</param>
/// <param name="Before">The classes of the titles and roles that stand before it.</param>
/// <param name="Kind">What it seems to be.</param>
/// <param name="IsDoubtful">Whether its only capital may be that of the sentence.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NameSequence(
    int Start, int End, int Words, TextSpan Text, WordClass Before, EntityKind Kind, bool IsDoubtful);
