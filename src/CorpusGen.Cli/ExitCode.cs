namespace CorpusGen.Cli;

/// <summary>What the process tells the shell.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>Some of the input could not be used; everything else was. Also what an error of usage gives.</summary>
    public const int Failure = 1;

    /// <summary>The input was read, and what was asked about it is so: it has problems, or names are gone.</summary>
    public const int Found = 2;

    /// <summary>The user stopped it: 128 and the number of SIGINT, as shells count.</summary>
    public const int Interrupted = 130;
}
