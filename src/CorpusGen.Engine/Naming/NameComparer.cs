using CorpusGen.Engine.Text;

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
        // A skeleton has no small letters but those of ASCII, which the number of a word folds.
        var skeleton = LookAlikes.Skeleton(obj);
        return WordHash.Of(skeleton, 0, skeleton.Length);
    }

    private static string? Skeleton(string? name) => name is null ? null : LookAlikes.Skeleton(name);
}
