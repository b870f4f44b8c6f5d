namespace CorpusGen.Fuzz;

/// <summary>Numbers that look random and are the same on every machine for the same seed.</summary>
/// <remarks>SplitMix64, after Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014).</remarks>
public sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 up to, not including, another.</summary>
    public int Next(int below) => (int)(NextBits() % (ulong)Math.Max(1, below));

    /// <summary>Whether something that happens once in so many times happens now.</summary>
    public bool OneIn(int times) => Next(times) == 0;

    /// <summary>One of some things.</summary>
    public T Pick<T>(IReadOnlyList<T> things) => things[Next(things.Count)];

    private ulong NextBits()
    {
        _state += 0x9E3779B97F4A7C15;
        var bits = _state;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
