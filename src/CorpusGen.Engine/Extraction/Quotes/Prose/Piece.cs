using System.Runtime.InteropServices;
using CorpusGen.Engine.Text;

namespace CorpusGen.Engine.Extraction.Quotes.Prose;

/// <summary>What a piece is.</summary>
internal enum PieceKind : byte
{
    /// <summary>A word, with what is joined to it: <c>U.S.-based</c>, <c>al-Amr</c>, <c>Mr.</c>, <c>44-year-old</c>.</summary>
    Word,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>A comma, a dash, a bracket.</summary>
    Mark,

    /// <summary>A whole quotation.</summary>
    Quote,
}

/// <summary>A word, a mark or a whole quotation of the text around quotations.</summary>
/// <param name="Span">Where it stands in the body.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Key">The <see cref="WordHash"/> of a word, the index of a quotation.</param>
/// <param name="Traits">What is true of it.</param>
/// <param name="Ending">How many characters <c>'s</c>, <c>n't</c> and a joined full stop have at the end of a word.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Piece(TextSpan Span, PieceKind Kind, int Key, PieceTraits Traits, byte Ending = 0)
{
    /// <summary>How many characters a word has without its ending.</summary>
    public int Stem => Kind <= PieceKind.Number ? Span.Length - Ending : 0;

    /// <summary>Whether a sentence starts here.</summary>
    public bool StartsSentence => (Traits & PieceTraits.StartsSentence) != 0;

    /// <summary>Whether a word ends in <c>'s</c> or <c>s'</c>.</summary>
    public bool IsPossessive => (Traits & PieceTraits.IsPossessive) != 0;

    /// <summary>Whether it is a word with a capital, or a name that starts small: <c>al-Amr</c>, <c>iPhone</c>.</summary>
    public bool IsCapitalised => (Traits & PieceTraits.IsCapitalised) != 0;

    /// <summary>The index of a quotation; otherwise -1.</summary>
    public int Quote => Kind == PieceKind.Quote ? Key : -1;
}
