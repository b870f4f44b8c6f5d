namespace CorpusGen.Engine.Text;

/// <summary>The tokens of a text, in order.</summary>
/// <param name="items">An array that starts with them; what stands behind them is left from other texts.</param>
/// <param name="length">How many there are.</param>
internal readonly struct TokenList(Token[] items, int length)
{
    private readonly Token[] _items = items;

    /// <summary>How many there are.</summary>
    public int Length { get; } = length;

    public ref readonly Token this[int index] => ref _items[index];
}
