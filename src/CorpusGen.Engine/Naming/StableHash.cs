namespace CorpusGen.Engine.Naming;

/// <summary>A hash that is the same on every run and every platform.</summary>
/// <remarks>FNV-1a, 64 bits (Fowler, Noll, Vo), over UTF-16 units.</remarks>
internal static class StableHash
{
    private const string Digits = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    public static ulong Of(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ (byte)c) * 1099511628211UL);
            hash = unchecked((hash ^ (byte)(c >> 8)) * 1099511628211UL);
        }

        return hash;
    }

    /// <summary>Six letters and digits that stand for a text in a name.</summary>
    public static string ShortOf(string text)
    {
        var hash = Of(text);
        var result = new char[6];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = Digits[(int)(hash % (ulong)Digits.Length)];
            hash /= (ulong)Digits.Length;
        }

        return new string(result);
    }
}
