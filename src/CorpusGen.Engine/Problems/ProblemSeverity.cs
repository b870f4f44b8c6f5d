namespace CorpusGen.Engine.Problems;

/// <summary>How much a problem matters, unless the user's configuration says otherwise.</summary>
public enum ProblemSeverity
{
    /// <summary>Something the reader decided that the author may want to know.</summary>
    Info,

    /// <summary>Something is lost or ambiguous; everything else is used.</summary>
    Warning,

    /// <summary>Nothing can be made of the input.</summary>
    Error,
}
