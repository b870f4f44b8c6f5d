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
/// <param name="Stem">How many characters a word has without <c>'s</c>, <c>n't</c> and a joined full stop.</param>
/// <param name="StartsSentence">Whether a sentence starts here.</param>
/// <param name="IsPossessive">Whether a word ends in <c>'s</c> or <c>s'</c>.</param>
/// <param name="IsCapitalised">Whether it is a word with a capital, or a name that starts small: <c>al-Amr</c>, <c>iPhone</c>.</param>
/// <param name="Key">The <see cref="WordHash"/> of a word, the index of a quotation.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Piece(TextSpan Span, PieceKind Kind, int Stem, bool StartsSentence, bool IsPossessive, bool IsCapitalised, int Key)
{
    /// <summary>The index of a quotation; otherwise -1.</summary>
    public int Quote => Kind == PieceKind.Quote ? Key : -1;

    /// <summary>A mark or a whole quotation.</summary>
    public static Piece Of(TextSpan span, PieceKind kind, bool startsSentence, int key) =>
        new(span, kind, 0, startsSentence, false, false, key);
}
