using System.Runtime.InteropServices;

namespace CorpusGen.Engine.Naming;

/// <summary>A word of a text, as a name sees it.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="Length">How many characters it has, a possessive <c>'s</c> left out.</param>
/// <param name="Hash">Its <see cref="Text.WordHash"/>; 0 for a number.</param>
/// <param name="IsNumber">Whether it is a number: <c>1,709.5</c>.</param>
/// <param name="IsBehindMark">Whether a mark that parts clauses stands between it and the word before.</param>
/// <param name="IsPlain">Whether it has the letters A to Z alone.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NameWord(int Start, int Length, int Hash, bool IsNumber, bool IsBehindMark, bool IsPlain);
