namespace CorpusGen.Engine.Naming;

/// <summary>A hash that is the same on every run and every platform.</summary>
/// <remarks>FNV-1a, 64 bits (Fowler, Noll, Vo), over UTF-16 units.</remarks>
internal static class StableHash
{
    /// <summary>The hash of nothing, to go on from.</summary>
    public const ulong Start = 14695981039346656037UL;

    private const ulong Prime = 1099511628211UL;

    // What a byte of zero behind another multiplies by: the upper half of nearly every character.
    private const ulong PrimeSquared = unchecked(Prime * Prime);

    private const int Letters = 22;
    private const string Digits = "abcdefghjkmnpqrstvwxyz23456789";

    public static ulong Of(string text) => Add(Start, text, 0, text.Length);

    /// <summary>The hash of what was hashed before and of a stretch of a text behind it.</summary>
    public static ulong Add(ulong hash, string text, int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            hash = Add(hash, text[i]);
        }

        return hash;
    }

    /// <summary>The hash of what was hashed before and of a number of 16 bits behind it.</summary>
    public static ulong Add(ulong hash, int value)
    {
        unchecked
        {
            return (ushort)value <= byte.MaxValue
                ? (hash ^ (byte)value) * PrimeSquared
                : ((hash ^ (byte)value) * Prime ^ (byte)(value >> 8)) * Prime;
        }
    }

    /// <summary>Letters and digits that stand for a hash in a name. The first is a small letter, which no word in a name begins with.</summary>
    public static string Write(ulong hash, int length)
    {
        var result = new char[length];
        for (var i = 0; i < length; i++)
        {
            var among = (ulong)(i == 0 ? Letters : Digits.Length);
            result[i] = Digits[(int)(hash % among)];
            hash /= among;
        }

        return new string(result);
    }
}
