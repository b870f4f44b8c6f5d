using System.Runtime.InteropServices;

namespace CorpusGen.Engine.Naming;

/// <summary>Takes two names to be the same where a reader may: they differ in upper and lower case alone, or in letters that look alike.</summary>
internal sealed class NameComparer : StringComparer
{
    private NameComparer()
    {
    }

    /// <summary>The comparer.</summary>
    public static NameComparer Instance { get; } = new();

    /// <inheritdoc/>
    public override int Compare(string? x, string? y) => OrdinalIgnoreCase.Compare(Skeleton(x), Skeleton(y));

    /// <inheritdoc/>
    public override bool Equals(string? x, string? y) => OrdinalIgnoreCase.Equals(Skeleton(x), Skeleton(y));

    /// <inheritdoc/>
    public override int GetHashCode(string obj)
    {
        var hash = HashOf(obj, out var isAscii);
        return isAscii ? hash : HashOf(LookAlikes.Skeleton(obj), out _);
    }

    // Four characters at once, all with the bit that small letters have; a skeleton has no small letters but those of ASCII.
    private static int HashOf(string name, out bool isAscii)
    {
        var all = 0ul;
        var hash = StableHash.Start;
        var fours = MemoryMarshal.Cast<char, ulong>(name.AsSpan());
        foreach (var four in fours)
        {
            all |= four;
            hash = Add(hash, four | 0x0020_0020_0020_0020);
        }

        for (var i = fours.Length * 4; i < name.Length; i++)
        {
            all |= name[i];
            hash = Add(hash, name[i] | 0x20u);
        }

        isAscii = (all & 0xFF80_FF80_FF80_FF80) == 0;
        return (int)(hash ^ (hash >> 16));
    }

    private static ulong Add(ulong hash, ulong characters)
    {
        hash = unchecked((hash ^ characters) * 0x9E37_79B9_7F4A_7C15);
        return hash ^ (hash >> 32);
    }

    private static string? Skeleton(string? name) => name is null ? null : LookAlikes.Skeleton(name);
}
