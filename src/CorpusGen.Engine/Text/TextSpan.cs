namespace CorpusGen.Engine.Text;

/// <summary>A half-open stretch of a text, in UTF-16 units.</summary>
/// <param name="Start">The offset of the first character.</param>
/// <param name="Length">How many characters it has.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The span from one offset up to, but not including, another.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the offset lies inside the span.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether the other span lies inside this one.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share a character.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The words that stand here in a text.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
