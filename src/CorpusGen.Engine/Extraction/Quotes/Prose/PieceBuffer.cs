using CorpusGen.Engine.Extraction.Quotes.Words;

namespace CorpusGen.Engine.Extraction.Quotes.Prose;

/// <summary>The room for the pieces of a skeleton, which the next skeleton of the same thread uses again.</summary>
internal sealed class PieceBuffer
{
    private const int Least = 1024;
    private const int MostKept = 16_384;

    [ThreadStatic]
    private static PieceBuffer? _free;

    private PieceBuffer(int count)
    {
        Pieces = new Piece[count];
        Classes = new WordClass[count];
        Capitals = new int[count];
    }

    public Piece[] Pieces { get; }

    /// <summary>What each piece can be, as far as it was asked for.</summary>
    public WordClass[] Classes { get; }

    /// <summary>The indexes of the pieces with a capital, in order.</summary>
    public int[] Capitals { get; }

    /// <summary>Room for so many pieces at least; nobody else has it until it is given back.</summary>
    public static PieceBuffer Take(int count)
    {
        var free = _free;
        if (free is null || free.Pieces.Length < count)
        {
            return new PieceBuffer(Math.Max(Least, count + (count / 2)));
        }

        _free = null;
        Array.Clear(free.Classes, 0, count);
        return free;
    }

    /// <summary>Gives it to the next who asks; whoever gave it back must not use it any more.</summary>
    public void GiveBack() => _free = Pieces.Length <= MostKept ? this : _free;
}
