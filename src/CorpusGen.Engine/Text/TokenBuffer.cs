namespace CorpusGen.Engine.Text;

/// <summary>
/// The room for the tokens of a text, which the next text of the same thread uses again: memory that was just used is near the processor, and
/// new memory is not.
/// </summary>
internal sealed class TokenBuffer
{
    private const int Least = 1024;
    private const int MostKept = 16_384;

    [ThreadStatic]
    private static TokenBuffer? _free;

    private int[] _sentences = [];
    private int[] _stops = new int[Least / 8];
    private int _stopCount;

    /// <summary>Room for tokens; whoever needs more puts a longer array here.</summary>
    public Token[] Tokens { get; set; } = new Token[Least];

    /// <summary>The indexes of the tokens that may end a sentence.</summary>
    public ReadOnlySpan<int> Stops => _stops.AsSpan(0, _stopCount);

    /// <summary>Room for spans whose number is not known yet.</summary>
    public List<TextSpan> Spans { get; } = [];

    /// <summary>Room that nobody else has until it is given back.</summary>
    public static TokenBuffer Take()
    {
        var free = _free;
        _free = null;
        return free ?? new TokenBuffer();
    }

    /// <summary>Takes the stops of another text away.</summary>
    public void ClearStops() => _stopCount = 0;

    /// <summary>Adds a token that may end a sentence.</summary>
    public void AddStop(int token)
    {
        if (_stopCount == _stops.Length)
        {
            Array.Resize(ref _stops, _stopCount * 2);
        }

        _stops[_stopCount++] = token;
    }

    /// <summary>Room for the index of each token's sentence.</summary>
    public int[] Sentences() => _sentences.Length == Tokens.Length ? _sentences : _sentences = new int[Tokens.Length];

    /// <summary>Gives it to the next who asks; whoever gave it back must not use it any more.</summary>
    public void GiveBack() => _free = Tokens.Length <= MostKept ? this : _free;
}
