namespace CorpusGen.Engine.Extraction.Quotes.Marks;

/// <summary>A quotation mark where it stands.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="Width">How many characters it has: two for <c>``</c>.</param>
/// <param name="Family">What it pairs with.</param>
/// <param name="Role">What it may do.</param>
internal readonly record struct QuoteMark(int Start, byte Width, MarkFamily Family, MarkRole Role)
{
    /// <summary>The offset behind it.</summary>
    public int End => Start + Width;
}
