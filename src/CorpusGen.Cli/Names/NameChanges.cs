namespace CorpusGen.Cli.Names;

/// <summary>What became of the members of a corpus.</summary>
/// <param name="Removed">Members that are no more, or are of another type: code that uses them stops compiling.</param>
/// <param name="Moved">Members that stand for another fact: code that uses them compiles and says something else.</param>
/// <param name="Changed">Members that stand for the same fact, whose value was edited.</param>
/// <param name="Added">New members.</param>
internal sealed record NameChanges(
    IReadOnlyList<Member> Removed, IReadOnlyList<MemberChange> Moved, IReadOnlyList<MemberChange> Changed, IReadOnlyList<Member> Added)
{
    /// <summary>Whether code that was written for the old corpus may break.</summary>
    public bool IsBreaking => Removed.Count > 0 || Moved.Count > 0;

    /// <summary>Compares the members of a corpus with those it had.</summary>
    public static NameChanges Between(IReadOnlyCollection<Member> before, IReadOnlyCollection<Member> after)
    {
        var beforeByName = before.DistinctBy(KeyOf).ToDictionary(KeyOf);
        var afterByName = after.DistinctBy(KeyOf).ToDictionary(KeyOf);
        var sentences = after.Select(member => (member.Path, member.Sentence)).ToHashSet();
        var kept = after.Where(member => beforeByName.ContainsKey(KeyOf(member))).Select(member => new MemberChange(beforeByName[KeyOf(member)], member)).ToList();
        var moved = kept.Where(change => IsMoved(change, sentences)).ToList();
        return new NameChanges(
            [.. before.Where(member => !afterByName.ContainsKey(KeyOf(member)))],
            moved,
            [.. kept.Except(moved).Where(change => change.Before.Value != change.After.Value)],
            [.. after.Where(member => !beforeByName.ContainsKey(KeyOf(member)))]);
    }

    private static (string Name, string Kind) KeyOf(Member member) => (member.Name, member.Kind);

    /// <summary>
    /// Whether the name went to another document, or to another sentence although the one it stood in is still there. Lines that were
    /// added above and a sentence that was edited move nothing.
    /// </summary>
    private static bool IsMoved(MemberChange change, HashSet<(string Path, string Sentence)> sentences) =>
        change.Before.Path != change.After.Path ||
        (change.Before.Sentence != change.After.Sentence && sentences.Contains((change.Before.Path, change.Before.Sentence)));
}
