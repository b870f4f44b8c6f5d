using System.Runtime.InteropServices;

namespace CorpusGen.Engine.Text;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with apostrophes and combining marks between them: <c>Russia's</c>, <c>don’t</c>.</summary>
    Word,

    /// <summary>Digits of one script without anything between them: <c>2003</c>.</summary>
    Digits,

    /// <summary>Any other single character that is not white space: <c>$</c>, <c>-</c>, <c>“</c>.</summary>
    Mark,
}

/// <summary>The smallest piece of a text that an extractor looks at.</summary>
/// <param name="Start">The offset of its first character in the body.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="SpaceBefore">Whether white space stands before it.</param>
/// <param name="IsSmall">Whether it is a word of the small letters a to z alone, as most are.</param>
/// <param name="Hash">Its <see cref="WordHash"/>, reckoned once for all who look it up.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, int Length, TokenKind Kind, bool SpaceBefore, bool IsSmall, int Hash)
{
    /// <summary>The offset behind its last character.</summary>
    public int End => Start + Length;

    /// <summary>Where it stands.</summary>
    public TextSpan Span => new(Start, Length);
}
