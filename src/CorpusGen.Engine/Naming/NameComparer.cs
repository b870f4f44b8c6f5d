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
    public override int GetHashCode(string obj) => OrdinalIgnoreCase.GetHashCode(LookAlikes.Skeleton(obj));

    private static string? Skeleton(string? name) => name is null ? null : LookAlikes.Skeleton(name);
}
