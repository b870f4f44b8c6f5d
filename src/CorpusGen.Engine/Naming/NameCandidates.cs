namespace CorpusGen.Engine.Naming;

/// <summary>What one thing may be called: its natural name, and the same told apart by its own content.</summary>
/// <param name="natural">The natural name.</param>
/// <remarks>All of it is a function of the thing alone, never of its neighbours.</remarks>
internal abstract class NameCandidates(Identifier natural)
{
    /// <summary>The natural name.</summary>
    public Identifier Natural => natural;

    /// <summary>A hash of everything that the thing is. Things of one natural name and one identity are one thing.</summary>
    public abstract ulong Identity { get; }

    /// <summary>Adds the readable names that tell it apart, the best first; asked only where a namesake is met.</summary>
    /// <param name="stem">What they begin with.</param>
    /// <param name="names">Gets the names.</param>
    public abstract void AddToldApart(string stem, List<string> names);
}
